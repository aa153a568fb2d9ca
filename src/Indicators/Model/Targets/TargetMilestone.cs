namespace Indicators;

/// <summary>A value to be passed on the way to a goal.</summary>
/// <param name="Period">The period at whose end it is due.</param>
/// <param name="Value">The value.</param>
public sealed record TargetMilestone(TimePeriod Period, Figure Value);
