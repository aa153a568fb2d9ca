using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// The numbers of an assessment. Those of a plain way to a level are worked out from its figures each time one is asked for, which costs
/// less than keeping them; what such a box does not tell, and whatever else there is, is kept.
/// </summary>
internal sealed class AssessmentNumbers
{
    private readonly ProgressAssessment _assessment;
    private readonly ScaledBox _box;
    private readonly bool _isBox;
    private GivenNumbers? _given;

    public AssessmentNumbers(ProgressAssessment assessment)
    {
        _assessment = assessment;
        _isBox = assessment is { Way: { HasWideWay: true, Elapsed: { Unit: ElapsedUnit.Months, Elapsed: > 0 } }, Goal: { } goal,
            Current: { } current, Baseline: { } baseline }
            && assessment.Target.Path.Kind != TargetPathKind.Milestones
            && ScaledBox.TryOf(goal, current.Figure, baseline, assessment.Options.Reading, out _box) && _box.HasWay;
    }

    /// <summary>The numbers that are kept, worked out where they are those of a way.</summary>
    public GivenNumbers Given => _given ??= _assessment.Way is { } way ? LevelNumbers.Of(_assessment, way) : new GivenNumbers();

    public Measure? JudgedValue
    {
        get => _isBox ? _assessment.Current!.Figure.MeasureIn(_assessment.Goal!.Unit, _assessment.Options.Reading) : Given.JudgedValue;
        set => Given.JudgedValue = value;
    }

    public Measure? JudgedBaseline
    {
        get => _isBox ? _assessment.Baseline!.Value.MeasureIn(_assessment.Goal!.Unit, _assessment.Options.Reading) : Given.JudgedBaseline;
        set => Given.JudgedBaseline = value;
    }

    public Measure Completion { get => _isBox ? _box.Completion() : Given.Completion; set => Given.Completion = value; }

    public decimal? TimeShare { get => _isBox ? Time : Given.TimeShare; set => Given.TimeShare = value; }

    public Measure Lead
    {
        get => !_isBox ? Given.Lead : !IsCompound ? _box.Lead(Time)
            : TryLambda(out Measure lambda) ? Schedule.Lead(lambda, Time) : Given.Lead;
        set => Given.Lead = value;
    }

    public Measure ScheduleIndex
    {
        get => !_isBox ? Given.ScheduleIndex : !IsCompound ? _box.Index(Time)
            : TryLambda(out Measure lambda) ? Schedule.Index(lambda, Time) : Given.ScheduleIndex;
        set => Given.ScheduleIndex = value;
    }

    public Measure LogCompletion
    {
        get => !_isBox ? Given.LogCompletion : !IsCompound ? default : TryLambda(out Measure lambda) ? lambda : Given.LogCompletion;
        set => Given.LogCompletion = value;
    }

    public Measure GrowthRatio
    {
        get => _isBox && TryGrowthRatio(out Measure ratio) ? ratio : Given.GrowthRatio;
        set => Given.GrowthRatio = value;
    }

    public Measure RequiredPace
    {
        get => !_isBox ? Given.RequiredPace : Remaining > 0 ? _box.RequiredPace(Remaining) : default;
        set => Given.RequiredPace = value;
    }

    public Measure RequiredGrowth
    {
        get => !_isBox ? Given.RequiredGrowth : Remaining == 0 ? default : TryRequiredGrowth(out Measure growth)
            ? growth : Given.RequiredGrowth;
        set => Given.RequiredGrowth = value;
    }

    public Measure Acceleration
    {
        get => !_isBox ? Given.Acceleration : Remaining > 0 ? _box.Acceleration(Elapsed, Remaining) : default;
        set => Given.Acceleration = value;
    }

    public Measure Projected
    {
        get => !_isBox ? Given.Projected : Remaining > 0 ? _box.Projected(Elapsed, Remaining) : default;
        set => Given.Projected = value;
    }

    public LocalDate? ProjectedDate
    {
        get => _isBox ? _box.ProjectedDate(IsFloor, Elapsed, _assessment.Current!.Period!.Value.End) : Given.ProjectedDate;
        set => Given.ProjectedDate = value;
    }

    public Measure Gap { get => _isBox ? default : Given.Gap; set => Given.Gap = value; }

    public Measure Planned { get => _isBox ? default : Given.Planned; set => Given.Planned = value; }

    public Measure PlannedShare { get => _isBox ? default : Given.PlannedShare; set => Given.PlannedShare = value; }

    public TargetMilestone? NextMilestone { get => _isBox ? null : Given.NextMilestone; set => Given.NextMilestone = value; }

    public Measure MilestonePace { get => _isBox ? default : Given.MilestonePace; set => Given.MilestonePace = value; }

    /// <summary>The value and the baseline as written; the judged ones have the ends that rounding leaves.</summary>
    public (Measure? Value, Measure? Baseline) Written
    {
        get => _isBox ? (WrittenOf(_assessment.Current!.Figure), WrittenOf(_assessment.Baseline!.Value)) : Given.Written;
        set => Given.Written = value;
    }

    private bool IsFloor => _assessment.Goal!.Side == Derivation.GoalSide.AtLeast;

    private bool IsCompound => _assessment.Way!.IsCompound;

    private int Elapsed => _assessment.Way!.Elapsed!.Value.Elapsed;

    private int Total => _assessment.Way!.Elapsed!.Value.Total;

    private int Remaining => Total - Elapsed;

    private decimal Time => Schedule.TimeShare(Elapsed, Total);

    // Where the box does not tell, the exact method does; a range without its number is not yet that of the figures as written.
    private bool TryLambda(out Measure lambda) => _box.TryLambda(out lambda)
        || (Methods.LogCompletion.TryEvaluate(_assessment.Goal!, JudgedValue!.Value, JudgedBaseline!.Value, out lambda)
            == Obstacle.None && lambda.Value is not null);

    private bool TryGrowthRatio(out Measure ratio) => _box.TryGrowthRatio(IsFloor ? 1 : -1, Elapsed, Total, out ratio)
        || (Methods.GrowthRatio.TryEvaluate(_assessment.Goal!, JudgedValue!.Value, JudgedBaseline!.Value, Elapsed, Total, out ratio)
            == Obstacle.None && ratio.Value is not null);

    private bool TryRequiredGrowth(out Measure growth) => _box.TryRequiredGrowth(Remaining, out growth)
        || (Methods.RequiredPace.TryCompound(_assessment.Goal!, JudgedValue!.Value, JudgedBaseline!.Value, Remaining, out growth)
            == Obstacle.None && growth.Value is not null);

    private Measure WrittenOf(in Figure figure) => figure.MeasureIn(_assessment.Goal!.Unit, FigureReading.Written);
}
