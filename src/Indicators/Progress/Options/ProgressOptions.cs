using System.Collections.ObjectModel;
using System.Globalization;

namespace Indicators.Progress;

/// <summary>The conventions an assessment follows. All have defaults; all are recorded with the result.</summary>
/// <param name="Reading">
/// How much room published figures are given for a measure's ends and for the verdicts that stay possible; the default is the
/// room their digits leave. The verdict itself is always that of the figures as written.
/// </param>
/// <param name="ScheduleBand">On the clock of a plan, how far completion and time share may differ and still be on schedule; the default is
/// 0.05, five points. Ours, not an official cut-off. Inside a year 序时进度 is reached or not.</param>
/// <param name="Baseline">Which value to take where that of the baseline is not published; the default is none. A use is recorded.</param>
/// <param name="AboutTolerance">
/// How far short of a goal with 左右 a value is nearly there (基本完成), as a share of the goal's number; the default is 0.05:
/// 7.4 of 7.5左右. Never less than one unit of the published figure's last digit.
/// </param>
/// <param name="InStepTolerance">How many percentage points short of the growth it is to be in step with (同步, 基本同步) a growth still is; the
/// default is 0.5. What is short is told.</param>
public sealed record ProgressOptions(
    FigureReading Reading = FigureReading.Hard,
    decimal ScheduleBand = 0.05m,
    BaselineChoice Baseline = BaselineChoice.AsStated,
    decimal AboutTolerance = 0.05m,
    decimal InStepTolerance = 0.5m)
{
    /// <summary>Half a last digit beside the figures as written, five points, no other baseline, 5 % of 左右, half a point of 同步.</summary>
    public static ProgressOptions Default { get; } = new();

    /// <summary>
    /// The share 左右 allows of single targets, by their ids, where an office states its own; others have <see cref="AboutTolerance"/>.
    /// </summary>
    public IReadOnlyDictionary<string, decimal> AboutTolerances { get; init; } = ReadOnlyDictionary<string, decimal>.Empty;

    /// <summary>
    /// Which edition of a figure a verdict rests on; the default is what was known on the day of asking. A later one that turns the verdict
    /// is told.
    /// </summary>
    public VintageChoice Vintage { get; init; }

    /// <summary>The share 左右 allows of a target.</summary>
    internal decimal AboutToleranceOf(Target target) =>
        AboutTolerances.TryGetValue(target.Id, out decimal own) ? own : AboutTolerance;

    /// <summary>The conventions in short, the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
            $"reading {Reading}, band {ScheduleBand}, baseline {Baseline}, about {AboutTolerance}, in step {InStepTolerance}, vintage "
            + $"{Vintage}");
}
