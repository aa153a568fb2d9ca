using Indicators.Derivation;
using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress.Assessors;

/// <summary>Goals that are levels, multiples or changes of one: met or not, the share of the way, the pace, the projection.</summary>
internal readonly struct LevelAssessor(AssessmentContext context)
{
    private Target Target => context.Target;

    public static ProgressAssessment Assess(AssessmentContext context)
    {
        BaselineFigure baseline = BaselineFigure.Of(context);
        return new LevelAssessor(baseline.ClockFor(context)).Assess(baseline);
    }

    private ProgressAssessment Assess(BaselineFigure baseline)
    {
        ProgressAssessment assessment = context.Start();
        assessment.Baseline = baseline.Figure;
        assessment.BaselineObservation = baseline.Observation;
        assessment.BaselineIsObserved = baseline.Observation is not null;
        Observation? current = FindCurrent();
        if (YearToDateAssessor.TryAssess(context, assessment, current) is { } soFar)
            return soFar;
        assessment.Current = current;
        return current is null ? OfOtherPeriod(assessment) : Judge(assessment, current, baseline.Figure);
    }

    /// <summary>No value can be judged: the latest one is shown, with the reason. A task of one year waits for that year.</summary>
    private ProgressAssessment OfOtherPeriod(ProgressAssessment assessment)
    {
        assessment.Current = context.Latest(context.Key, new PeriodFilters.AsLongAs(Target.DuePeriod)) ?? context.Latest(context.Key);
        assessment.IsOfOtherPeriod = assessment.Current is not null;
        assessment.IsOverdue = context.IsDue;
        NotAssessableReason why = context.WhyNoValue(context.Key);
        bool waits = why == NotAssessableReason.OtherPeriod && Target.Baseline is null;
        assessment.Reason = !waits ? why : context.IsDue ? NotAssessableReason.DueValueMissing : NotAssessableReason.NoBaseline;
        return assessment;
    }

    private ProgressAssessment Judge(ProgressAssessment assessment, Observation current, Figure? baseline)
    {
        Unit unit = JudgingUnit(current, baseline);
        GoalObstacle obstacle = context.Resolve(context.Goal, context.Indicator.Direction, unit, out ResolvedGoal? goal, current.Figure);
        assessment.Goal = goal;
        assessment.Reason = InputObstacle(goal, obstacle, current, baseline, unit);
        if (assessment.Reason != NotAssessableReason.None)
            return assessment;

        ValueRange value = context.Read(current.Figure, unit);
        ValueRange? start = baseline is { } b ? context.Read(b, unit) : null;
        assessment.JudgedValue = value;
        assessment.JudgedBaseline = start;
        assessment.Reason = IsBeyond(value) || IsBeyond(goal!, start) ? NotAssessableReason.TooLarge : NotAssessableReason.None;
        if (assessment.Reason != NotAssessableReason.None)
            return assessment;
        assessment.Reason = WayObstacle(goal!, start);
        // Of a goal the wrong way from its own baseline nothing is called met.
        if (assessment.Reason != NotAssessableReason.WrongDirection || !goal!.NeedsBaseline)
            assessment.JudgeBy(goal!, value, start);
        if (assessment.Reason != NotAssessableReason.None)
            return assessment;
        assessment = WithMeasures(assessment, goal!, value, start);
        if (current.Period!.Value.End != Target.DueDate)
            return OnTheWay(assessment, goal!, value, start);
        assessment.Status = ScheduleVerdict.WhenDue(assessment);
        return assessment;
    }

    /// <summary>A figure always has an end; one without any was beyond what a decimal holds in the unit of the goal.</summary>
    private static bool IsBeyond(ValueRange? range) => range is { Low: null, High: null };

    /// <summary>A baseline that has both ends leaves a threshold with both, save beyond what a decimal holds.</summary>
    private static bool IsBeyond(ResolvedGoal goal, ValueRange? start) =>
        goal.NeedsBaseline && (IsBeyond(start) || (start is { Low: { } low, High: { } high } && (goal.ThresholdOrNull(low) is null || goal.ThresholdOrNull(high) is null)));

    private NotAssessableReason InputObstacle(ResolvedGoal? goal, GoalObstacle obstacle, Observation current, Figure? baseline, Unit unit)
    {
        if (goal is null)
            return ReasonOf(obstacle);
        if (current.Figure.Dimension != unit.Dimension || (baseline is { } figure && figure.Dimension != unit.Dimension))
            return NotAssessableReason.UnitMismatch;
        return goal.NeedsBaseline && baseline is null ? MissingBaseline() : NotAssessableReason.None;
    }

    /// <summary>Goals that contradict their indicator or their baseline. A goal stated on the baseline that holds there already runs the wrong way.</summary>
    private NotAssessableReason WayObstacle(ResolvedGoal goal, ValueRange? baseline)
    {
        if (baseline is not { } start)
            return NotAssessableReason.None;
        bool isShare = goal.NeedsBaseline && goal.Slope != 1m;
        if (isShare && start is { Low: <= 0m, High: >= 0m })
            return NotAssessableReason.CrossesZero;
        bool? metAtStart = Achievement.IsMetAtStart(goal, start);
        bool contradicts = Target.Reads == TargetReading.ByDirection && (goal.Side, context.Indicator.Direction) is (GoalSide.AtLeast, Direction.Decrease) or (GoalSide.AtMost, Direction.Increase);
        return (goal.NeedsBaseline && metAtStart == true) || (contradicts && metAtStart == false)
            ? NotAssessableReason.WrongDirection
            : NotAssessableReason.None;
    }

    private ProgressAssessment OnTheWay(ProgressAssessment assessment, ResolvedGoal goal, ValueRange value, ValueRange? start)
    {
        assessment.IsOverdue = context.IsDue;
        if (assessment.Reason == NotAssessableReason.ZeroSpan)
            return assessment;
        if (assessment.Reason is NotAssessableReason.NoTimeElapsed or NotAssessableReason.OnePoint)
        {
            assessment.Reason = context.IsDue ? NotAssessableReason.DueValueMissing : assessment.Reason;
            return assessment;
        }

        bool hasLead = !assessment.Lead.IsAbsent || assessment.HasOpenWay;
        if (assessment.Reason == NotAssessableReason.MetAtBaseline)
            Keep(assessment, goal, value, start!.Value);
        else if (!GoalAssessor.IsLevelLike(context.Key.Transformation.Kind))
            return UnrepeatableVerdict.Judge(context, assessment, isFinal: false);
        else if (hasLead || assessment.IsMet == true)
            assessment.Status = ScheduleVerdict.OnTheWay(assessment.IsMet, ProgressStatus.AchievedEarly, assessment.Completion, assessment.Lead, context.Options.ScheduleBand, context.Slack, assessment.StartLead, assessment.EndLead);
        else if (start is { } from && IsCertainlyWorse(goal, value, from))
            assessment.Status = ProgressStatusSet.Of(ProgressStatus.Regressed);
        if (start is { } open && assessment.Status != default && assessment.Reason != NotAssessableReason.MetAtBaseline && Achievement.IsMetAtStart(goal, open) is null)
            MayBeKept(assessment);
        if (assessment.IsMet == false && start is { } since && context.Reading == FigureReading.Written)
            assessment.MetBefore = LastThatMet(assessment, goal, since);
        if (context.IsDue)
            assessment.Reason = NotAssessableReason.DueValueMissing;
        else if (!hasLead && assessment.Reason == NotAssessableReason.None)
            assessment.Reason = MissingBaseline();
        return assessment;
    }

    /// <summary>Where the baseline's rounding leaves open whether the goal was met there, a goal met now may only have been kept, and one not met may have been lost.</summary>
    private static void MayBeKept(ProgressAssessment assessment)
    {
        if (assessment.IsMet is not false)
            assessment.Status = assessment.Status.Or(ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule));
        if (assessment.IsMet is not true)
            assessment.Status = assessment.Status.Or(ProgressStatusSet.Of(ProgressStatus.Regressed));
    }

    /// <summary>The last value since the baseline, of a period a whole number of years before, that met a goal not met now.</summary>
    private Observation? LastThatMet(ProgressAssessment assessment, ResolvedGoal goal, ValueRange start)
    {
        TimePeriod? period = assessment.Current!.Period;
        while (period is { } one && YearFigures.BeforeOrNull(one) is { } before && before.End > context.BaselineEnd)
        {
            period = before;
            if (context.At(context.Key, before) is { } value && value.Figure.Dimension == goal.Unit.Dimension
                && Achievement.IsMet(goal, context.Read(value.Figure, goal.Unit), start) == true)
                return value;
        }

        return null;
    }

    /// <summary>Met from the start: it is kept or lost. Kept is no achievement before the due date, lost is a regress.</summary>
    private static void Keep(ProgressAssessment assessment, ResolvedGoal goal, ValueRange value, ValueRange start)
    {
        assessment.MeetsThresholdToDate = assessment.IsMet;
        assessment.IsRegressing = IsCertainlyWorse(goal, value, start);
        assessment.Status = assessment.IsMet switch
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

    /// <summary>Completion, time share, lead, pace and projection, as far as there are a baseline, a way and a time.</summary>
    private ProgressAssessment WithMeasures(ProgressAssessment assessment, ResolvedGoal goal, ValueRange value, ValueRange? baseline)
    {
        assessment.Reason = MeasureObstacle(assessment, goal, baseline, out ElapsedShare elapsed);
        if (assessment.Reason != NotAssessableReason.None)
            return assessment;
        ValueRange start = baseline!.Value;
        if (!Completion.TryEvaluate(goal, value, start, out Measure completion))
        {
            assessment.HasOpenWay = Achievement.IsMetAtStart(goal, start) is null;
            assessment.Reason = assessment.HasOpenWay ? NotAssessableReason.None : NotAssessableReason.BaselineEqualsTarget;
            if (assessment.HasOpenWay)
                Measured(assessment, Completion.OfShortBaselines(goal, value, start), Schedule.TimeShare(elapsed.Elapsed, elapsed.Total));
            return assessment;
        }

        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        Measured(assessment, completion, time);
        if (elapsed.Unit == ElapsedUnit.Months)
            LevelMeasures.Fill(context, assessment, goal, value, start, elapsed.Elapsed, elapsed.Total);
        MilestoneMeasures.Fill(context, assessment, start, elapsed, context.Clock);
        return assessment;
    }

    private static void Measured(ProgressAssessment assessment, Measure completion, decimal time)
    {
        assessment.Completion = completion;
        assessment.TimeShare = time;
        assessment.Lead = Schedule.Lead(completion, time);
        assessment.ScheduleIndex = Schedule.Index(completion, time);
    }

    private NotAssessableReason MeasureObstacle(ProgressAssessment assessment, ResolvedGoal goal, ValueRange? baseline, out ElapsedShare elapsed)
    {
        elapsed = default;
        if (baseline is not { } start)
            return MissingBaseline();
        NotAssessableReason time = TimeObstacle(assessment, out elapsed);
        if (time != NotAssessableReason.None)
            return time;
        if (Achievement.IsMetAtStart(goal, start) == true)
            return NotAssessableReason.MetAtBaseline;
        return start.Low is null || start.High is null ? NotAssessableReason.BaselineUnbounded : NotAssessableReason.None;
    }

    /// <summary>The clock of a plan is its span, even where the baseline lies before it; otherwise it starts with the baseline's end.</summary>
    private NotAssessableReason TimeObstacle(ProgressAssessment assessment, out ElapsedShare elapsed)
    {
        elapsed = default;
        LocalDate baseline = context.BaselineEnd!.Value;
        TimePeriod observed = assessment.Current!.Period!.Value;
        if (baseline >= Target.DueDate)
            return NotAssessableReason.ZeroSpan;
        if (observed.End == baseline)
            return NotAssessableReason.OnePoint;
        if (observed.End < baseline || context.Elapsed(observed) is not { } share)
            return NotAssessableReason.NoTimeElapsed;
        elapsed = share;
        return NotAssessableReason.None;
    }

    /// <summary>
    /// The value the target is judged by: that of the due date where it is known, else the latest before it. A flow is
    /// compared over periods as long as the target's; three quarters are no year. A flow without a baseline is the task of
    /// its own period: what an earlier year reached does not meet it.
    /// </summary>
    private Observation? FindCurrent()
    {
        if (context.Indicator.IsPointInTime)
            return context.Latest(context.Key);
        TimePeriod due = Target.DuePeriod;
        return Target.Baseline is null && context.Indicator.Kind == IndicatorKind.Flow
            ? context.Latest(context.Key, new PeriodFilters.Only(due))
            : context.Latest(context.Key, new PeriodFilters.AsLongAs(due));
    }

    /// <summary>The unit everything is judged in: the goal's own where it states a level, so that its threshold is exact.</summary>
    private Unit JudgingUnit(Observation current, Figure? baseline) =>
        context.Goal is LevelGoal level ? level.Figure.Unit : baseline?.Unit ?? current.Figure.Unit;

    private NotAssessableReason MissingBaseline() =>
        Target.Baseline is null ? NotAssessableReason.NoBaseline : NotAssessableReason.BaselineValueMissing;

    internal static NotAssessableReason ReasonOf(GoalObstacle obstacle) => obstacle switch
    {
        GoalObstacle.DirectionNotStated => NotAssessableReason.DirectionNotStated,
        GoalObstacle.IncreaseNotNet => NotAssessableReason.IncreaseNotNet,
        GoalObstacle.UnitMismatch => NotAssessableReason.UnitMismatch,
        GoalObstacle.NoNumber => NotAssessableReason.NoNumber,
        GoalObstacle.TooLarge => NotAssessableReason.TooLarge,
        _ => NotAssessableReason.NotALevelGoal,
    };
}
