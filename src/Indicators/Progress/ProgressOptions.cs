namespace Indicators.Progress;

/// <summary>The conventions an assessment follows. All have defaults; all are recorded with the result.</summary>
/// <param name="Reading">How much room published figures are given; the default is the room their digits leave.</param>
/// <param name="ScheduleBand">How far completion and time share may differ and still be on schedule; the default is 0.05, five points. Ours, not an official cut-off.</param>
/// <param name="Baseline">Which value to take where that of the baseline is not published; the default is none. A use is recorded.</param>
/// <param name="AboutTolerance">How far short of a goal with 左右 is neither met nor missed, in units of its last digit; the default is a half: 5%左右 is open from 4.5 %.</param>
public sealed record ProgressOptions(
    FigureReading Reading = FigureReading.Hard,
    decimal ScheduleBand = 0.05m,
    BaselineChoice Baseline = BaselineChoice.AsStated,
    decimal AboutTolerance = 0.5m)
{
    /// <summary>Which edition of a figure that was revised counts; the default is the one that stood on the day by which figures are known.</summary>
    public FigureVintage Vintage { get; init; }

    /// <summary>Published ranges, five points, no other baseline, half a digit.</summary>
    public static ProgressOptions Default { get; } = new();
}
