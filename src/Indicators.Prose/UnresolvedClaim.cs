namespace Indicators.Prose;

/// <summary>A claim that a person has to complete.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Missing">What is missing.</param>
/// <param name="IsInDraft">True where it stands in the draft with placeholders for what is missing.</param>
public sealed record UnresolvedClaim(PolicyClaim Claim, MissingParts Missing, bool IsInDraft)
{
    /// <summary>What is missing, in words.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language) => Missing.ToText(language);
}
