namespace Indicators.Validation;

/// <summary>How many relations failed, held or could not be verified.</summary>
/// <param name="Key">What they have in common: a relation, or the id of a subject, a source or a period; empty for all.</param>
/// <param name="Failed">How many failed.</param>
/// <param name="Held">How many held.</param>
/// <param name="Unverifiable">How many could not be verified: a bound word leaves a side open, or prices, scope or a break forbid the
/// comparison.</param>
public sealed record RelationCount(string Key, int Failed, int Held, int Unverifiable)
{
    /// <summary>What the key of a relation is called; null for what has a name in the catalogue, or none.</summary>
    public LocalizedText? Name { get; init; }
}
