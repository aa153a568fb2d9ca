namespace Indicators.Progress;

/// <summary>What a goal relative to another series is compared with.</summary>
/// <param name="Value">The value of the other series, or its mean or average over the years.</param>
/// <param name="Unit">The unit of it, and of the gap.</param>
/// <param name="Observation">The figure it is; null where it is a mean or an average of some.</param>
public sealed record ReferenceValue(Measure Value, Unit Unit, Observation? Observation = null);
