namespace Indicators.Progress;

/// <summary>The conventions an assessment follows. All have defaults; all are recorded with the result.</summary>
/// <param name="Reading">How much room published figures are given; the default is the room their digits leave.</param>
/// <param name="ScheduleBand">How far completion and time share may differ and still be on schedule; the default is 0.05, five points. Ours, not an official cut-off.</param>
public sealed record ProgressOptions(FigureReading Reading = FigureReading.Hard, decimal ScheduleBand = 0.05m)
{
    /// <summary>Published ranges, five points.</summary>
    public static ProgressOptions Default { get; } = new();
}
