namespace Indicators.Progress;

/// <summary>Something an assessment took in place of what the target asks for; recorded with the result, never silent.</summary>
/// <param name="Kind">What was replaced.</param>
/// <param name="Wanted">What the target asks for: a period, an id, a figure's literal.</param>
/// <param name="Used">What was taken.</param>
public sealed record InputSubstitution(InputSubstitutionKind Kind, string Wanted, string Used)
{
    /// <summary>The substitution as a clause.</summary>
    public string ToText(Language language) => language.Say("substitution.input", Kind.ToText(language), Used, Wanted);
}
