namespace Indicators.Progress;

/// <summary>A figure with its period, as data that leaves a program.</summary>
/// <param name="Period">The period; null where it is not stated.</param>
/// <param name="Value">The figure, written as its literal.</param>
public sealed record FigureRecord(TimePeriod? Period, Figure Value);
