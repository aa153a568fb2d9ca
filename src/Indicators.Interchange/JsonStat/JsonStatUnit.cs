namespace Indicators.Interchange;

/// <summary>The unit of a metric as a file states it; 1.x wrote <c>base</c> and <c>multiplier</c> for what is now in the label.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Symbol">Its sign.</param>
/// <param name="Decimals">How many decimals values are printed with.</param>
/// <param name="Multiplier">The power of ten values are counted in.</param>
internal sealed record JsonStatUnit(string? Label, string? Symbol, int? Decimals, int? Multiplier);
