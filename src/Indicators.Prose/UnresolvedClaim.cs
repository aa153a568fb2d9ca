namespace Indicators.Prose;

/// <summary>A claim that a person has to complete.</summary>
public sealed record UnresolvedClaim
{
    internal UnresolvedClaim(PolicyClaim claim, MissingParts missing, bool isInDraft)
    {
        Claim = claim;
        Missing = missing;
        IsInDraft = isInDraft;
    }

    /// <summary>The claim.</summary>
    public PolicyClaim Claim { get; }

    /// <summary>What is missing.</summary>
    public MissingParts Missing { get; }

    /// <summary>True where it stands in the draft with placeholders for what is missing.</summary>
    public bool IsInDraft { get; }

    /// <summary>What is missing, in words.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language) => Missing.ToText(language);
}
