namespace Indicators.Progress;

/// <summary>What a goal relative to another series is compared with.</summary>
/// <param name="Value">The value of the other series, or its mean or average over the years.</param>
/// <param name="Unit">The unit of it, and of the gap.</param>
public sealed record ReferenceValue(Measure Value, Unit Unit);
