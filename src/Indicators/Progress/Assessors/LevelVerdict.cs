using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>What one reading of the figures says of a goal that is a level: met or not, kept, on its way, or why that cannot be told.</summary>
internal struct LevelVerdict
{
    public ProgressStatusSet Status { get; private set; }

    public NotAssessableReason Reason { get; private set; }

    public bool? IsMet { get; private set; }

    public bool? IsNearlyMet { get; private set; }

    public bool? MeetsThresholdToDate { get; private set; }

    public bool IsRegressing { get; private set; }

    /// <summary>The time gone, where there is a way to measure or rounding leaves one.</summary>
    public ElapsedShare? Elapsed { get; private set; }

    /// <summary>True where rounding leaves open whether there was a way to go from the baseline.</summary>
    public bool HasOpenWay { get; private set; }

    /// <summary>True where a straight line stands for the way of equal rates that the figures do not have.</summary>
    public bool IsStraightened { get; private set; }

    private Measure _completion;
    private Measure _lead;
    private decimal _time;
    private Measure _planned;

    public static LevelVerdict Of(in AssessmentContext context, ResolvedGoal goal, TimePeriod observed, ValueRange value, ValueRange? start)
    {
        var verdict = new LevelVerdict();
        verdict.Judge(context, goal, observed, value, start);
        return verdict;
    }

    private readonly decimal StartLead => -(_planned.High ?? _time);

    private readonly decimal EndLead => 1m - (_planned.Low ?? _time);

    private void Judge(in AssessmentContext context, ResolvedGoal goal, TimePeriod observed, ValueRange value, ValueRange? start)
    {
        if (IsBeyond(value) || IsBeyond(goal, start))
        {
            Reason = NotAssessableReason.TooLarge;
            return;
        }

        Reason = WayObstacle(context, goal, start);
        // Of a goal the wrong way from its own baseline nothing is called met.
        if (Reason != NotAssessableReason.WrongDirection || !goal.NeedsBaseline)
        {
            IsMet = Achievement.IsMet(goal, value, start);
            IsNearlyMet = goal.IsAbout ? Achievement.IsNearlyMet(goal, value, start) : IsMet;
        }

        if (Reason != NotAssessableReason.None)
            return;
        bool? metAtStart = start is { } from ? Achievement.IsMetAtStart(goal, from) : false;
        Reason = MeasureObstacle(context, observed, start, metAtStart);
        if (Reason == NotAssessableReason.None)
            Measure(context, goal, observed, value, start!.Value, metAtStart);
        if (observed.End == context.Target.DueDate)
            Status = ScheduleVerdict.WhenDue(context.Target.Commitment, goal, IsMet, IsNearlyMet);
        else
            OnTheWay(context, goal, value, start, metAtStart);
    }

    /// <summary>A figure always has an end; one without any was beyond what a decimal holds in the unit of the goal.</summary>
    private static bool IsBeyond(ValueRange? range) => range is { Low: null, High: null };

    /// <summary>A baseline that has both ends leaves a threshold with both, save beyond what a decimal holds.</summary>
    private static bool IsBeyond(ResolvedGoal goal, ValueRange? start) =>
        goal.NeedsBaseline && (IsBeyond(start) || (start is { Low: { } low, High: { } high } && (goal.ThresholdOrNull(low) is null || goal.ThresholdOrNull(high) is null)));

    /// <summary>Goals that contradict their indicator or their baseline. A goal stated on the baseline that holds there already runs the wrong way.</summary>
    private static NotAssessableReason WayObstacle(in AssessmentContext context, ResolvedGoal goal, ValueRange? baseline)
    {
        if (baseline is not { } start)
            return NotAssessableReason.None;
        bool isShare = goal.NeedsBaseline && goal.Slope != 1m;
        if (isShare && start is { Low: <= 0m, High: >= 0m })
            return NotAssessableReason.CrossesZero;
        bool contradicts = context.Target.Reads == TargetReading.ByDirection && (goal.Side, context.Indicator.Direction) is (GoalSide.AtLeast, Direction.Decrease) or (GoalSide.AtMost, Direction.Increase);
        if (!contradicts && !goal.NeedsBaseline)
            return NotAssessableReason.None;
        bool? metAtStart = Achievement.IsMetAtStart(goal, start);
        return (goal.NeedsBaseline && metAtStart == true) || (contradicts && metAtStart == false)
            ? NotAssessableReason.WrongDirection
            : NotAssessableReason.None;
    }

    private NotAssessableReason MeasureObstacle(in AssessmentContext context, TimePeriod observed, ValueRange? baseline, bool? metAtStart)
    {
        if (baseline is not { } start)
            return context.MissingBaseline;
        NotAssessableReason time = TimeObstacle(context, observed, out ElapsedShare elapsed);
        if (time != NotAssessableReason.None)
            return time;
        if (metAtStart == true)
            return NotAssessableReason.MetAtBaseline;
        if (start.Low is null || start.High is null)
            return NotAssessableReason.BaselineUnbounded;
        Elapsed = elapsed;
        return NotAssessableReason.None;
    }

    /// <summary>The clock of a plan is its span, even where the baseline lies before it; otherwise it starts with the baseline's end.</summary>
    private static NotAssessableReason TimeObstacle(in AssessmentContext context, TimePeriod observed, out ElapsedShare elapsed)
    {
        elapsed = default;
        NodaTime.LocalDate baseline = context.BaselineEnd!.Value;
        if (baseline >= context.Target.DueDate)
            return NotAssessableReason.ZeroSpan;
        if (observed.End == baseline)
            return NotAssessableReason.OnePoint;
        if (observed.End < baseline || context.Elapsed(observed) is not { } share)
            return NotAssessableReason.NoTimeElapsed;
        elapsed = share;
        return NotAssessableReason.None;
    }

    /// <summary>Completion and its lead: on a line, at equal rates, or on the plan through milestones.</summary>
    private void Measure(in AssessmentContext context, ResolvedGoal goal, TimePeriod observed, ValueRange value, ValueRange start, bool? metAtStart)
    {
        ElapsedShare elapsed = Elapsed!.Value;
        _time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        bool isCompound = context.IsCompound && elapsed.Unit == ElapsedUnit.Months;
        if (isCompound && context.Target.Path.Kind != TargetPathKind.Milestones && LogCompletion.TryEvaluate(goal, value, start, out _completion) == MethodObstacle.None)
        {
            _lead = Schedule.Lead(_completion, _time);
            return;
        }

        if (!Completion.TryEvaluate(goal, value, start, out _completion))
        {
            HasOpenWay = metAtStart is null;
            Reason = HasOpenWay ? NotAssessableReason.None : NotAssessableReason.BaselineEqualsTarget;
            _completion = HasOpenWay ? Completion.OfShortBaselines(goal, value, start) : default;
        }

        _lead = Schedule.Lead(_completion, _time);
        if (_completion.IsAbsent || HasOpenWay)
            return;
        if (isCompound)
            AtEqualRates(goal, value, start);
        if (context.Target.Path.Kind == TargetPathKind.Milestones)
            ThroughMilestones(context, goal, value, start, elapsed);
    }

    private void AtEqualRates(ResolvedGoal goal, ValueRange value, ValueRange start)
    {
        MethodObstacle obstacle = LogCompletion.TryEvaluate(goal, value, start, out Measure log);
        if (obstacle == MethodObstacle.None)
        {
            _lead = Schedule.Lead(log, _time);
            return;
        }

        if (obstacle != MethodObstacle.CrossesZero)
            return;
        IsStraightened = true;
        Reason = NotAssessableReason.CrossesZero;
    }

    private void ThroughMilestones(in AssessmentContext context, ResolvedGoal goal, ValueRange value, ValueRange start, ElapsedShare elapsed)
    {
        if (MilestoneNumbers.PointsOf(context.Target, context.Clock, goal.Unit) is not { } points)
        {
            Reason = NotAssessableReason.UnitMismatch;
            return;
        }

        if (PlannedValue.TryLead(goal, value, start, points, elapsed.Elapsed, elapsed.Total, out Measure lead) != MethodObstacle.None)
            return;
        _lead = lead;
        if (PlannedValue.TryShare(goal, start, points, elapsed.Elapsed, elapsed.Total, out Measure share) == MethodObstacle.None)
            _planned = share;
    }

    private void OnTheWay(in AssessmentContext context, ResolvedGoal goal, ValueRange value, ValueRange? start, bool? metAtStart)
    {
        if (Reason == NotAssessableReason.ZeroSpan)
            return;
        if (Reason is NotAssessableReason.NoTimeElapsed or NotAssessableReason.OnePoint)
        {
            Reason = context.IsDue ? NotAssessableReason.DueValueMissing : Reason;
            return;
        }

        bool hasLead = !_lead.IsAbsent || HasOpenWay;
        if (Reason == NotAssessableReason.MetAtBaseline)
        {
            Keep(goal, value, start!.Value);
        }
        else if (!GoalAssessor.IsLevelLike(context.Key.Transformation.Kind))
        {
            Status = ScheduleVerdict.ThreeWays(goal, IsMet, IsNearlyMet, ProgressStatus.AheadOfSchedule, ProgressStatus.OnSchedule, ProgressStatus.BehindSchedule);
            MeetsThresholdToDate = IsMet;
            Reason = context.IsDue ? NotAssessableReason.DueValueMissing : Reason;
            return;
        }
        else if (hasLead || IsMet == true)
        {
            Status = ScheduleVerdict.OnTheWay(IsMet, ProgressStatus.AchievedEarly, _completion, _lead, context.Options.ScheduleBand, context.Slack, StartLead, EndLead);
        }
        else if (start is { } from && IsCertainlyWorse(goal, value, from))
        {
            Status = ProgressStatusSet.Of(ProgressStatus.Regressed);
        }

        if (Status != default && metAtStart is null)
            MayBeKept();
        if (context.IsDue)
            Reason = NotAssessableReason.DueValueMissing;
        else if (!hasLead && Reason == NotAssessableReason.None)
            Reason = context.MissingBaseline;
    }

    /// <summary>Where the baseline's rounding leaves open whether the goal was met there, a goal met now may only have been kept, and one not met may have been lost.</summary>
    private void MayBeKept()
    {
        if (IsMet is not false)
            Status = Status.Or(ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule));
        if (IsMet is not true)
            Status = Status.Or(ProgressStatusSet.Of(ProgressStatus.Regressed));
    }

    /// <summary>Met from the start: it is kept or lost. Kept is no achievement before the due date, lost is a regress.</summary>
    private void Keep(ResolvedGoal goal, ValueRange value, ValueRange start)
    {
        MeetsThresholdToDate = IsMet;
        IsRegressing = IsCertainlyWorse(goal, value, start);
        Status = IsMet switch
        {
            true => ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule),
            false => ProgressStatusSet.Of(ProgressStatus.Regressed),
            _ => ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule, ProgressStatus.Regressed),
        };
    }

    /// <summary>A value beyond its baseline on the wrong side is a regress, even where rounding leaves no way to measure.</summary>
    private static bool IsCertainlyWorse(ResolvedGoal goal, ValueRange value, ValueRange start) => goal.Side switch
    {
        GoalSide.AtLeast => value.High < start.Low,
        GoalSide.AtMost => value.Low > start.High,
        _ => false,
    };
}
