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
    public static ProgressAssessment Assess(TargetInputs inputs, RankGoal goal)
    {
        SeriesKey ranks = inputs.Key.Transformation.IsRank || goal.Universe is null
            ? inputs.Key
            : inputs.Key.With(Transformation.RankIn(goal.Universe));
        if (!ranks.Transformation.IsRank)
            return inputs.No(Obstacle.RankNotStated);
        if (inputs.Latest(ranks) is not { } current)
            return inputs.NoValue(ranks);
        if (current.Figure.Dimension != Unit.One.Dimension)
            return inputs.No(Obstacle.UnitMismatch);
        ProgressAssessment assessment = inputs.Start();
        var resolved = new ResolvedGoal(Unit.One, GoalSide.AtMost, 0m, goal.Rank);
        assessment.Current = current;
        assessment.Goal = resolved;
        assessment.JudgedValue = current.Figure.MeasureIn(Unit.One, FigureReading.Written);
        Baseline(inputs, assessment, ranks);
        assessment.JudgeBy(resolved, assessment.JudgedValue.Value);
        assessment.Places = PlacesMoved.Of(assessment, goal.Rank);
        return Judge(inputs, assessment, isFinal: current.Period!.Value.End == inputs.Target.DueDate);
    }

    private static void Baseline(TargetInputs inputs, ProgressAssessment assessment, SeriesKey ranks)
    {
        if (inputs.Target.Baseline is not { } baseline)
            return;
        Observation? observed = baseline.Value is null ? inputs.At(ranks, baseline.Period) : null;
        if ((baseline.Value ?? observed?.Figure) is not { } figure || figure.Dimension != Unit.One.Dimension)
            return;
        assessment.Baseline = figure;
        assessment.BaselineObservation = observed;
        assessment.BaselineIsObserved = observed is not null;
        assessment.JudgedBaseline = figure.MeasureIn(Unit.One, FigureReading.Written);
    }

    /// <summary>Before the due date: held, on the way by the places gone, or nothing that could be said.</summary>
    private static ProgressAssessment Judge(TargetInputs inputs, ProgressAssessment assessment, bool isFinal)
    {
        if (isFinal)
            return assessment with { Status = ScheduleVerdict.WhenDue(assessment) };
        assessment.MeetsThresholdToDate = assessment.IsMet;
        assessment.IsOverdue = inputs.IsDue;
        assessment.Status = assessment.IsMet == true ? ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule) : OnTheWay(inputs, assessment);
        assessment.Reason = inputs.IsDue ? Obstacle.DueValueMissing
            : assessment.Status == default ? WhyNoWay(inputs, assessment)
            : Obstacle.None;
        return assessment;
    }

    private static Obstacle WhyNoWay(TargetInputs inputs, ProgressAssessment assessment) =>
        assessment.JudgedBaseline is null || inputs.BaselinePeriod is not { } baseline ? inputs.MissingBaseline
        : assessment.Current!.Period!.Value.End == baseline.End ? Obstacle.OnePoint
        : assessment.Current.Period.Value.End < baseline.End ? Obstacle.NoTimeElapsed
        : Obstacle.BaselineUnbounded;

    /// <summary>A place held at the baseline can only be kept or lost; no place gone leads back to it.</summary>
    private static ProgressStatusSet MetAtBaseline(bool? isMet) => isMet == false
        ? ProgressStatusSet.Of(ProgressStatus.Regressed)
        : ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule, ProgressStatus.Regressed);

    private static ProgressStatusSet OnTheWay(TargetInputs inputs, ProgressAssessment assessment)
    {
        if (assessment is not { JudgedBaseline: { } start, JudgedValue: { } value, Current.Period: { } period })
            return default;
        if (Achievement.IsMetAtStart(assessment.Goal!, start) == true)
            return MetAtBaseline(assessment.IsMet);
        if (inputs.Elapsed(period) is not { } elapsed || !Completion.TryEvaluate(assessment.Goal!, value, start, out Measure gone))
            return default;
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        return ScheduleVerdict.OnTheWay(
            assessment.IsMet, ProgressStatus.AheadOfSchedule, gone, Schedule.Lead(gone, time), inputs.Options.ScheduleBand, inputs.Slack, -time, 1m - time);
    }
}
