namespace Indicators.Progress;

/// <summary>The two clocks of an assessment, as data that leaves a program.</summary>
/// <param name="Year">The time gone of the year the value belongs to; null without a value.</param>
/// <param name="Plan">The time gone since the baseline, or of the span; null for a target of one year.</param>
public sealed record ClocksRecord(ClockRecord? Year, ClockRecord? Plan);
