namespace Indicators.Progress;

/// <summary>Something an assessment, or a scheme, took in place of what was asked for; recorded with the result, never silent.</summary>
/// <param name="Kind">What was replaced.</param>
/// <param name="Wanted">What was asked for: a period or a day, an id, a number, a figure's literal.</param>
/// <param name="Used">What was taken.</param>
public sealed record Substitution(SubstitutionKind Kind, string Wanted, string Used)
{
    /// <summary>The substitution as a clause.</summary>
    public string ToText(Language language) => language.Say("substitution", Kind.ToText(language), Used, Wanted);
}
