using Indicators.Derivation;
using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// The numbers of a plain way to a level: a value, a baseline and a goal with one side, months between them and no milestones. Each
/// is a few operations on whole numbers, so that none is kept. Where the box of the figures does not tell, the exact method does; a
/// range without its number is not yet that of the figures as written: there is none here, and it is left to <see cref="LevelNumbers"/>.
/// </summary>
internal readonly struct WayNumbers
{
    private readonly TargetInputs _inputs;
    private readonly ScaledBox _box;

    private WayNumbers(TargetInputs inputs, in ScaledBox box)
    {
        _inputs = inputs;
        _box = box;
    }

    /// <summary>False where the way is no plain one; nothing may be asked then.</summary>
    public bool IsPlain => _box.IsMade;

    public Measure Value => Read(_inputs.Current!.Figure, Reading);

    public Measure Baseline => Read(_inputs.Baseline!.Value, Reading);

    public Measure ValueAsWritten => Read(_inputs.Current!.Figure, FigureReading.Written);

    public Measure BaselineAsWritten => Read(_inputs.Baseline!.Value, FigureReading.Written);

    public Measure Completion => IsCompound || !LastShare.TryOf(_box, isCompound: false, out Measure share) ? _box.Completion() : share;

    public decimal Time => DecimalQuotient.Of(Elapsed, Total);

    public Measure RequiredPace => Remaining > 0 ? _box.RequiredPace(Remaining) : default;

    public Measure Acceleration => Remaining > 0 ? _box.Acceleration(Elapsed, Remaining) : default;

    public Measure Projected => Remaining > 0 ? _box.Projected(Elapsed, Remaining) : default;

    public LocalDate? ProjectedDate => _box.ProjectedDate(IsFloor, Elapsed, _inputs.Current!.Period!.Value.End);

    private FigureReading Reading => _inputs.Options.Reading;

    private ResolvedGoal Goal => _inputs.Goal!;

    private bool IsFloor => Goal.Side == GoalSide.AtLeast;

    private bool IsCompound => _inputs.Way!.Value.IsCompound;

    private int Elapsed => _inputs.Way!.Value.Elapsed!.Value.Elapsed;

    private int Total => _inputs.Way!.Value.Elapsed!.Value.Total;

    private int Remaining => Total - Elapsed;

    public bool TryLead(out Measure lead)
    {
        decimal time = Time;
        if (LastShare.TryOf(_box, IsCompound, out Measure share))
        {
            lead = share.Less(time);
            return true;
        }

        bool isThere = TryExactShare(out share);
        lead = isThere ? Schedule.Lead(share, time) : default;
        return isThere;
    }

    public bool TryIndex(out Measure index)
    {
        decimal time = Time;
        if (LastShare.TryOf(_box, IsCompound, out Measure share))
        {
            index = share.By(time);
            return true;
        }

        bool isThere = TryExactShare(out share);
        index = isThere ? Schedule.Index(share, time) : default;
        return isThere;
    }

    /// <summary>The share on the logarithmic line; absent on a straight way.</summary>
    public bool TryLogCompletion(out Measure share)
    {
        share = default;
        return !IsCompound || LastShare.TryOf(_box, isCompound: true, out share) || TryExactShare(out share);
    }

    public bool TryGrowthRatio(out Measure ratio) => _box.TryGrowthRatio(IsFloor ? 1 : -1, Elapsed, Total, out ratio)
        || IsNumbered(GrowthRatio.TryEvaluate(Goal, Value, Baseline, Elapsed, Total, out ratio), ratio);

    public bool TryRequiredGrowth(out Measure growth)
    {
        growth = default;
        return Remaining == 0 || _box.TryRequiredGrowth(Remaining, out growth)
            || IsNumbered(Methods.RequiredPace.TryCompound(Goal, Value, Baseline, Remaining, out growth), growth);
    }

    private bool TryExactShare(out Measure share) => IsNumbered(LogCompletion.TryEvaluate(Goal, Value, Baseline, out share), share);

    /// <summary>Those of a target.</summary>
    public static WayNumbers Of(TargetInputs inputs) => TryBox(inputs, out ScaledBox box) ? new WayNumbers(inputs, box) : default;

    /// <summary>The completion alone of a target that has such numbers.</summary>
    public static bool TryCompletion(TargetInputs inputs, out Measure share)
    {
        bool isPlain = TryBox(inputs, out ScaledBox box);
        share = isPlain ? box.Completion() : default;
        return isPlain;
    }

    private static bool TryBox(TargetInputs inputs, out ScaledBox box)
    {
        box = default;
        return inputs is
        {
            Way: { HasWideWay: true, Elapsed: { Unit: ElapsedUnit.Months, Elapsed: > 0 } },
            Goal: { } goal, Current: { } current, Baseline: { } baseline
        }
            && inputs.Target.Path.Kind != TargetPathKind.Milestones
            && ScaledBox.TryOf(goal, current.Figure, baseline, inputs.Options.Reading, out box) && box.HasWay;
    }

    private Measure Read(in Figure figure, FigureReading reading) => figure.MeasureIn(Goal.Unit, reading);

    private static bool IsNumbered(Obstacle obstacle, in Measure measure) => obstacle == Obstacle.None && measure.Value is not null;
}
