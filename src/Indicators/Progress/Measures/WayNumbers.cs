using Indicators.Derivation;
using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// The numbers of a plain way to a level: a value, a baseline and a goal with one side, months between them and no milestones. Each
/// is a few operations on whole numbers, so that none is kept. Where the box of the figures does not tell, the exact method does; a
/// range without its number is not yet that of the figures as written, and is left to <see cref="LevelNumbers"/>.
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

    public Measure RequiredPace => Remaining > 0 ? _box.RequiredPace(Remaining) : default;

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

    /// <summary>Those of a target, or null where its way is no plain one.</summary>
    public static WayNumbers? Of(TargetInputs inputs) =>
        inputs is { Way: { HasWideWay: true, Elapsed: { Unit: ElapsedUnit.Months, Elapsed: > 0 } }, Goal: { } goal, Current: { } current, Baseline: { } baseline }
        && inputs.Target.Path.Kind != TargetPathKind.Milestones
        && ScaledBox.TryOf(goal, current.Figure, baseline, inputs.Options.Reading, out ScaledBox box) && box.HasWay
            ? new WayNumbers(inputs, box)
            : null;

    public bool TryLead(out Measure lead)
    {
        if (!IsCompound)
        {
            lead = _box.Lead(Time);
            return true;
        }

        bool isTold = TryLambda(out Measure lambda);
        lead = isTold ? Schedule.Lead(lambda, Time) : default;
        return isTold;
    }

    public bool TryIndex(out Measure index)
    {
        if (!IsCompound)
        {
            index = _box.Index(Time);
            return true;
        }

        bool isTold = TryLambda(out Measure lambda);
        index = isTold ? Schedule.Index(lambda, Time) : default;
        return isTold;
    }

    /// <summary>The share on the logarithmic line; absent on a straight way.</summary>
    public bool TryLogCompletion(out Measure share)
    {
        share = default;
        return !IsCompound || TryLambda(out share);
    }

    public bool TryGrowthRatio(out Measure ratio) => _box.TryGrowthRatio(IsFloor ? 1 : -1, Elapsed, Total, out ratio)
        || (GrowthRatio.TryEvaluate(Goal, Value, Baseline, Elapsed, Total, out ratio) == Obstacle.None && ratio.Value is not null);

    public bool TryRequiredGrowth(out Measure growth)
    {
        growth = default;
        return Remaining == 0 || _box.TryRequiredGrowth(Remaining, out growth)
            || (Methods.RequiredPace.TryCompound(Goal, Value, Baseline, Remaining, out growth) == Obstacle.None && growth.Value is not null);
    }

    private bool TryLambda(out Measure lambda) => _box.TryLambda(out lambda)
        || (LogCompletion.TryEvaluate(Goal, Value, Baseline, out lambda) == Obstacle.None && lambda.Value is not null);

    private Measure Read(in Figure figure, FigureReading reading) => figure.MeasureIn(Goal.Unit, reading);
}
