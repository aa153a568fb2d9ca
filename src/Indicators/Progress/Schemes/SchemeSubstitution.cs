namespace Indicators.Progress;

/// <summary>Something a scheme took in place of what it was given; recorded with the result, never silent.</summary>
/// <param name="Kind">What was replaced.</param>
/// <param name="From">What was given: a date as yyyy-MM-dd, or a number.</param>
/// <param name="To">What was taken.</param>
public readonly record struct SchemeSubstitution(SchemeSubstitutionKind Kind, string From, string To)
{
    /// <summary>The substitution as a clause.</summary>
    public string ToText(Language language) => language.Say("substitution.scheme", Kind.ToText(language), From, To);
}
