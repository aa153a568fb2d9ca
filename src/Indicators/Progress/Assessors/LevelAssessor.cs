using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress.Assessors;

/// <summary>Goals that are levels, multiples or changes of one: met or not, the share of the way, the pace, the projection.</summary>
internal sealed class LevelAssessor(AssessmentContext context)
{
    private Target Target => context.Target;

    public ProgressAssessment Assess()
    {
        Observation? current = FindCurrent();
        BaselineFigure baseline = FindBaseline();
        ProgressAssessment assessment = context.Start() with
        {
            Current = current,
            Baseline = baseline.Figure,
            BaselineIsObserved = baseline.IsObserved,
        };
        if (current is null)
            return assessment with { Reason = NotAssessableReason.NoObservation, IsOverdue = context.IsDue };
        return Judge(assessment, current, baseline.Figure);
    }

    private ProgressAssessment Judge(ProgressAssessment assessment, Observation current, Figure? baseline)
    {
        Unit unit = JudgingUnit(current, baseline);
        GoalObstacle obstacle = GoalResolver.TryResolve(Target.Goal, context.Indicator.Direction, unit, out ResolvedGoal? goal);
        if (goal is null)
            return assessment with { Reason = ReasonOf(obstacle) };
        if (current.Figure.Dimension != unit.Dimension || (baseline is { } figure && figure.Dimension != unit.Dimension))
            return assessment with { Goal = goal, Reason = NotAssessableReason.UnitMismatch };
        if (goal.NeedsBaseline && baseline is null)
            return assessment with { Goal = goal, Reason = MissingBaseline() };

        ValueRange value = context.Read(current.Figure, unit);
        ValueRange? start = baseline is { } b ? context.Read(b, unit) : null;
        if (goal.NeedsBaseline && Achievement.IsMet(goal, start!.Value, start) == true)
            return assessment with { Goal = goal, Reason = NotAssessableReason.WrongDirection };
        bool? isMet = Achievement.IsMet(goal, value, start);
        assessment = WithMeasures(assessment with { Goal = goal, IsMet = isMet }, value, start);
        return current.Period!.Value.End == Target.DueDate
            ? assessment with { Status = ScheduleVerdict.WhenDue(isMet, Target.Commitment) }
            : OnTheWay(assessment, goal, value, start);
    }

    private ProgressAssessment OnTheWay(ProgressAssessment assessment, ResolvedGoal goal, ValueRange value, ValueRange? start)
    {
        bool hasLead = !assessment.Lead.IsAbsent;
        ProgressStatusSet status = hasLead || assessment.IsMet == true
            ? ScheduleVerdict.OnTheWay(assessment.IsMet, ProgressStatus.AchievedEarly, assessment.Completion, assessment.Lead, context.Options.ScheduleBand)
            : IsLater(assessment) && IsCertainlyWorse(goal, value, start) ? ProgressStatusSet.Of(ProgressStatus.Regressed) : default;
        NotAssessableReason reason = context.IsDue ? NotAssessableReason.DueValueMissing : assessment.Reason;
        return assessment with
        {
            Status = status,
            IsOverdue = context.IsDue,
            Reason = hasLead || reason != NotAssessableReason.None ? reason : MissingBaseline(),
        };
    }

    /// <summary>Only a value after the baseline can be worse than it.</summary>
    private static bool IsLater(ProgressAssessment assessment) =>
        assessment.BaselinePeriod is { } baseline && assessment.Current!.Period!.Value.End > baseline.End;

    /// <summary>A value beyond its baseline on the wrong side is a regress, even where rounding leaves no way to measure.</summary>
    private static bool IsCertainlyWorse(ResolvedGoal goal, ValueRange value, ValueRange? start) => goal.Side switch
    {
        GoalSide.AtLeast => value.High < start?.Low,
        GoalSide.AtMost => value.Low > start?.High,
        _ => false,
    };

    /// <summary>Completion, time share, lead, pace and projection, as far as there are a baseline, a way and a time.</summary>
    private ProgressAssessment WithMeasures(ProgressAssessment assessment, ValueRange value, ValueRange? baseline)
    {
        if (baseline is not { } start)
            return assessment with { Reason = MissingBaseline() };
        ResolvedGoal goal = assessment.Goal!;
        if (Achievement.IsMet(goal, start, start) == true)
            return assessment with { Reason = NotAssessableReason.MetAtBaseline };
        if (!TryElapsed(assessment.Current!, out ElapsedShare elapsed))
            return assessment with { Reason = NotAssessableReason.NoTimeElapsed };
        if (start.Low is null || start.High is null)
            return assessment with { Reason = NotAssessableReason.BaselineUnbounded };
        if (!Completion.TryEvaluate(goal, value, start, out Measure completion))
            return assessment with { Reason = NotAssessableReason.BaselineEqualsTarget };
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        assessment = assessment with
        {
            Completion = completion,
            TimeShare = time,
            Lead = Schedule.Lead(completion, time),
            ScheduleIndex = Schedule.Index(completion, time),
        };
        return elapsed.Unit == ElapsedUnit.Months
            ? LevelMeasures.Fill(assessment, goal, value, start, elapsed.Elapsed, elapsed.Total)
            : assessment;
    }

    /// <summary>The clock of a plan is its span, even where the baseline lies before it; otherwise it starts with the baseline's end.</summary>
    private bool TryElapsed(Observation current, out ElapsedShare elapsed)
    {
        elapsed = default;
        LocalDate start = Target.Baseline!.Period.End.PlusDays(1);
        if (start > Target.DueDate || current.Period!.Value.End < start || context.Elapsed(current.Period.Value) is not { } share)
            return false;
        elapsed = share;
        return true;
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
            ? context.Latest(context.Key, period => period == due)
            : context.Latest(context.Key, period => IsAsLongAs(period, due));
    }

    private static bool IsAsLongAs(TimePeriod period, TimePeriod due)
    {
        int? months = due.WholeMonths is > 12 ? 12 : due.WholeMonths;
        return months is null ? period.Days == due.Days : period.WholeMonths == months;
    }

    private BaselineFigure FindBaseline()
    {
        if (Target.Baseline is not { } baseline)
            return default;
        // A stated baseline is of the target's own series; a proxy is measured from its own.
        if (baseline.Value is { } stated && Target.MeasuredBy is null)
            return new BaselineFigure(stated, IsObserved: false);
        return new BaselineFigure(context.At(context.Key, baseline.Period)?.Figure, IsObserved: true);
    }

    /// <summary>The unit everything is judged in: the goal's own where it states a level, so that its threshold is exact.</summary>
    private Unit JudgingUnit(Observation current, Figure? baseline) =>
        Target.Goal is LevelGoal level ? level.Figure.Unit : baseline?.Unit ?? current.Figure.Unit;

    private NotAssessableReason MissingBaseline() =>
        Target.Baseline is null ? NotAssessableReason.NoBaseline : NotAssessableReason.BaselineValueMissing;

    private static NotAssessableReason ReasonOf(GoalObstacle obstacle) => obstacle switch
    {
        GoalObstacle.DirectionNotStated => NotAssessableReason.DirectionNotStated,
        GoalObstacle.IncreaseNotNet => NotAssessableReason.IncreaseNotNet,
        GoalObstacle.UnitMismatch => NotAssessableReason.UnitMismatch,
        GoalObstacle.NoNumber => NotAssessableReason.NoNumber,
        _ => NotAssessableReason.NotALevelGoal,
    };

    /// <summary>A baseline and where it comes from.</summary>
    private readonly record struct BaselineFigure(Figure? Figure, bool IsObserved);
}
