namespace Indicators.Tool;

/// <summary>What the command line of <c>validate</c> asks for.</summary>
internal sealed record ValidateRequest(string Catalog, string Format, bool Explain, Uri? RulePages, Language Language, bool Bases = false)
{
    /// <summary>Counts of relations instead of findings.</summary>
    public bool Summary { get; init; }

    /// <summary>What follows instead of findings.</summary>
    public bool Follows { get; init; }

    /// <summary>Each figure's ratio to the last period beside those of other subjects as well.</summary>
    public bool Ratios { get; init; }

    /// <summary>An older catalogue to compare with; null for none.</summary>
    public string? Against { get; init; }
}
