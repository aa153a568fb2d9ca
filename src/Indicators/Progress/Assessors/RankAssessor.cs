using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// 进入前n: met by a rank of n or better in the same universe. Told in places alone: from the 18th to the 11th is seven, and
/// a share of a way between places means nothing.
/// </summary>
internal readonly struct RankAssessor(TargetQuestion asked, ResolvedGoal goal, TimePeriod period, Measure value, Measure? start)
{
    public static ProgressAssessment Assess(TargetQuestion asked, RankGoal goal)
    {
        SeriesKey ranks = asked.Key.Transformation.IsRank || goal.Universe is null
            ? asked.Key
            : asked.Key.With(Transformation.RankIn(goal.Universe));
        if (!ranks.Transformation.IsRank)
            return asked.No(Obstacle.RankNotStated);
        if (asked.Latest(ranks) is not { } current)
            return asked.NoValue(ranks);
        if (current.Figure.Dimension != Unit.One.Dimension)
            return asked.No(Obstacle.UnitMismatch);
        BaselineFigure baseline = Baseline(asked, ranks);
        var resolved = new ResolvedGoal(Unit.One, GoalSide.AtMost, 0m, goal.Rank);
        var inputs = new TargetInputs(asked)
        {
            Current = current,
            Goal = resolved,
            BaselineObservation = baseline.Observation,
            StatedBaseline = baseline.Stated
        };
        Measure value = current.Figure.MeasureIn(Unit.One, FigureReading.Written);
        Measure? start = baseline.Figure?.MeasureIn(Unit.One, FigureReading.Written);
        var measures = new Measures(new AssessmentNumbers { JudgedValue = value, JudgedBaseline = start })
        {
            Beside =
            new NumbersBeside { Places = PlacesMoved.Of(value, start, goal.Rank) }
        };
        var judge = new RankAssessor(asked, resolved, current.Period!.Value, value, start);
        return new ProgressAssessment(inputs, judge.Judge(Achieved.By(resolved, value)), measures);
    }

    private static BaselineFigure Baseline(TargetQuestion asked, SeriesKey ranks)
    {
        if (asked.Target.Baseline is not { } baseline)
            return default;
        Observation? observed = baseline.Value is null ? asked.At(ranks, baseline.Period) : null;
        return (baseline.Value ?? observed?.Figure) is { } figure && figure.Dimension == Unit.One.Dimension
            ? new BaselineFigure(figure, observed, observed is null ? baseline : null)
            : default;
    }

    /// <summary>Before the due date: held, on the way by the places gone, or nothing that could be said.</summary>
    private Verdict Judge(Achieved achieved)
    {
        var met = new Verdict { IsMet = achieved.IsMet, IsNearlyMet = achieved.IsNearlyMet };
        if (period.End == asked.Target.DueDate)
            return met with { Status = ScheduleVerdict.WhenDue(asked.Target.Commitment, goal, achieved.IsMet, achieved.IsNearlyMet) };
        ProgressStatusSet status = achieved.IsMet == true ? ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule) : OnTheWay(achieved.IsMet);
        return met with
        {
            MeetsThresholdToDate = achieved.IsMet,
            IsOverdue = asked.IsDue,
            Status = status,
            Reason = asked.IsDue ? Obstacle.DueValueMissing : status == default ? WhyNoWay() : Obstacle.None,
        };
    }

    private Obstacle WhyNoWay() =>
        start is null || asked.BaselinePeriod is not { } baseline ? asked.MissingBaseline
        : period.End == baseline.End ? Obstacle.OnePoint
        : period.End < baseline.End ? Obstacle.NoTimeElapsed
        : Obstacle.BaselineUnbounded;

    /// <summary>A place held at the baseline can only be kept or lost; no place gone leads back to it.</summary>
    private static ProgressStatusSet MetAtBaseline(bool? isMet) => isMet == false
        ? ProgressStatusSet.Of(ProgressStatus.Regressed)
        : ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule, ProgressStatus.Regressed);

    private ProgressStatusSet OnTheWay(bool? isMet)
    {
        if (start is not { } from)
            return default;
        if (Achievement.IsMetAtStart(goal, from) == true)
            return MetAtBaseline(isMet);
        if (asked.Elapsed(period) is not { } elapsed || !Completion.TryEvaluate(goal, value, from, out Measure gone))
            return default;
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        return ScheduleVerdict.OnTheWay(
            isMet, ProgressStatus.AheadOfSchedule, gone, Schedule.Lead(gone, time), asked.Options.ScheduleBand, asked.Slack, -time,
                1m - time);
    }
}
