using Indicators.Derivation;
using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// The numbers of a plain way to a level: a value, a baseline and a goal with one side, months between them and no milestones. Each
/// is a few operations on whole numbers, so that none is kept. Where the box of the figures does not tell, the exact method does; a
/// range without its number is not yet that of the figures as written: it is null here, and left to <see cref="LevelNumbers"/>.
/// </summary>
internal sealed class WayNumbers
{
    private readonly TargetInputs _inputs;
    private readonly ScaledBox _box;

    private WayNumbers(TargetInputs inputs, in ScaledBox box)
    {
        _inputs = inputs;
        _box = box;
    }

    public Measure Value => Read(_inputs.Current!.Figure, Reading);

    public Measure Baseline => Read(_inputs.Baseline!.Value, Reading);

    public Measure ValueAsWritten => Read(_inputs.Current!.Figure, FigureReading.Written);

    public Measure BaselineAsWritten => Read(_inputs.Baseline!.Value, FigureReading.Written);

    public Measure Completion => _box.Completion();

    public decimal Time => Schedule.TimeShare(Elapsed, Total);

    public Measure? Lead => !IsCompound ? _box.Lead(Time) : Lambda is { } share ? Schedule.Lead(share, Time) : null;

    public Measure? ScheduleIndex => !IsCompound ? _box.Index(Time) : Lambda is { } share ? Schedule.Index(share, Time) : null;

    /// <summary>The share on the logarithmic line; absent on a straight way.</summary>
    public Measure? LogCompletion => IsCompound ? Lambda : default(Measure);

    public Measure? GrowthRatio => _box.TryGrowthRatio(IsFloor ? 1 : -1, Elapsed, Total, out Measure ratio)
        ? ratio
        : Numbered(Methods.GrowthRatio.TryEvaluate(Goal, Value, Baseline, Elapsed, Total, out ratio), ratio);

    public Measure RequiredPace => Remaining > 0 ? _box.RequiredPace(Remaining) : default;

    public Measure? RequiredGrowth => Remaining == 0 ? default(Measure)
        : _box.TryRequiredGrowth(Remaining, out Measure growth) ? growth
        : Numbered(Methods.RequiredPace.TryCompound(Goal, Value, Baseline, Remaining, out growth), growth);

    public Measure Acceleration => Remaining > 0 ? _box.Acceleration(Elapsed, Remaining) : default;

    public Measure Projected => Remaining > 0 ? _box.Projected(Elapsed, Remaining) : default;

    public LocalDate? ProjectedDate => _box.ProjectedDate(IsFloor, Elapsed, _inputs.Current!.Period!.Value.End);

    private FigureReading Reading => _inputs.Options.Reading;

    private ResolvedGoal Goal => _inputs.Goal!;

    private bool IsFloor => Goal.Side == GoalSide.AtLeast;

    private bool IsCompound => _inputs.Way!.IsCompound;

    private int Elapsed => _inputs.Way!.Elapsed!.Value.Elapsed;

    private int Total => _inputs.Way!.Elapsed!.Value.Total;

    private int Remaining => Total - Elapsed;

    /// <summary>The share on the logarithmic line of a compound way.</summary>
    private Measure? Lambda => _box.TryLambda(out Measure lambda) ? lambda
        : Numbered(Methods.LogCompletion.TryEvaluate(Goal, Value, Baseline, out lambda), lambda);

    /// <summary>Those of a target, or null where its way is no plain one.</summary>
    public static WayNumbers? Of(TargetInputs inputs) =>
        inputs is { Way: { HasWideWay: true, Elapsed: { Unit: ElapsedUnit.Months, Elapsed: > 0 } }, Goal: { } goal, Current: { } current, Baseline: { } baseline }
        && inputs.Target.Path.Kind != TargetPathKind.Milestones
        && ScaledBox.TryOf(goal, current.Figure, baseline, inputs.Options.Reading, out ScaledBox box) && box.HasWay
            ? new WayNumbers(inputs, box)
            : null;

    private Measure Read(in Figure figure, FigureReading reading) => figure.MeasureIn(Goal.Unit, reading);

    private static Measure? Numbered(Obstacle obstacle, Measure measure) => obstacle == Obstacle.None && measure.Value is not null ? measure : null;
}
