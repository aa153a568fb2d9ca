using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// 进入前n: met by a rank of n or better in the same universe. Told in places alone: from the 18th to the 11th is seven, and
/// a share of a way between places means nothing.
/// </summary>
internal static class RankAssessor
{
    public static ProgressAssessment Assess(TargetInputs context, RankGoal goal)
    {
        SeriesKey ranks = context.Key.Transformation.IsRank || goal.Universe is null
            ? context.Key
            : context.Key.With(Transformation.RankIn(goal.Universe));
        if (!ranks.Transformation.IsRank)
            return context.No(NotAssessableReason.RankNotStated);
        if (context.Latest(ranks) is not { } current)
            return context.NoValue(ranks);
        if (current.Figure.Dimension != Unit.One.Dimension)
            return context.No(NotAssessableReason.UnitMismatch);
        ProgressAssessment assessment = context.Start();
        var resolved = new ResolvedGoal(Unit.One, GoalSide.AtMost, 0m, goal.Rank);
        assessment.Current = current;
        assessment.Goal = resolved;
        assessment.JudgedValue = current.Figure.MeasureIn(Unit.One, FigureReading.Written);
        Baseline(context, assessment, ranks);
        assessment.JudgeBy(resolved, assessment.JudgedValue.Value);
        assessment.Places = PlacesMoved.Of(assessment, goal.Rank);
        return Judge(context, assessment, isFinal: current.Period!.Value.End == context.Target.DueDate);
    }

    private static void Baseline(TargetInputs context, ProgressAssessment assessment, SeriesKey ranks)
    {
        if (context.Target.Baseline is not { } baseline)
            return;
        Observation? observed = baseline.Value is null ? context.At(ranks, baseline.Period) : null;
        if ((baseline.Value ?? observed?.Figure) is not { } figure || figure.Dimension != Unit.One.Dimension)
            return;
        assessment.Baseline = figure;
        assessment.BaselineObservation = observed;
        assessment.BaselineIsObserved = observed is not null;
        assessment.JudgedBaseline = figure.MeasureIn(Unit.One, FigureReading.Written);
    }

    /// <summary>Before the due date: held, on the way by the places gone, or nothing that could be said.</summary>
    private static ProgressAssessment Judge(TargetInputs context, ProgressAssessment assessment, bool isFinal)
    {
        if (isFinal)
            return assessment with { Status = ScheduleVerdict.WhenDue(assessment) };
        assessment.MeetsThresholdToDate = assessment.IsMet;
        assessment.IsOverdue = context.IsDue;
        assessment.Status = assessment.IsMet == true ? ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule) : OnTheWay(context, assessment);
        assessment.Reason = context.IsDue ? NotAssessableReason.DueValueMissing
            : assessment.Status == default ? WhyNoWay(context, assessment)
            : NotAssessableReason.None;
        return assessment;
    }

    private static NotAssessableReason WhyNoWay(TargetInputs context, ProgressAssessment assessment) =>
        assessment.JudgedBaseline is null || context.BaselinePeriod is not { } baseline ? context.MissingBaseline
        : assessment.Current!.Period!.Value.End == baseline.End ? NotAssessableReason.OnePoint
        : assessment.Current.Period.Value.End < baseline.End ? NotAssessableReason.NoTimeElapsed
        : NotAssessableReason.BaselineUnbounded;

    /// <summary>A place held at the baseline can only be kept or lost; no place gone leads back to it.</summary>
    private static ProgressStatusSet MetAtBaseline(bool? isMet) => isMet == false
        ? ProgressStatusSet.Of(ProgressStatus.Regressed)
        : ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule, ProgressStatus.Regressed);

    private static ProgressStatusSet OnTheWay(TargetInputs context, ProgressAssessment assessment)
    {
        if (assessment is not { JudgedBaseline: { } start, JudgedValue: { } value, Current.Period: { } period })
            return default;
        if (Achievement.IsMetAtStart(assessment.Goal!, start) == true)
            return MetAtBaseline(assessment.IsMet);
        if (context.Elapsed(period) is not { } elapsed || !Completion.TryEvaluate(assessment.Goal!, value, start, out Measure gone))
            return default;
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        return ScheduleVerdict.OnTheWay(
            assessment.IsMet, ProgressStatus.AheadOfSchedule, gone, Schedule.Lead(gone, time), context.Options.ScheduleBand, context.Slack, -time, 1m - time);
    }
}
