using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// 比2020年下降13.5%, where no level is published but the change of every year is: the baseline is taken as 1 and the
/// yearly changes are chained, v = ∏(1 + g).
/// </summary>
/// <remarks>Source: 青海省统计局, method of calculating the completion of energy-saving targets (2009), after NBS and NDRC.</remarks>
internal static class ChainedChangeAssessor
{
    public static bool Applies(AssessmentContext context) =>
        context.Target.Baseline is { Value: null } baseline
        && context.At(context.Key, baseline.Period) is null
        && context.At(Yearly(context), FirstYear(context)) is not null;

    public static ProgressAssessment Assess(AssessmentContext context, ChangeGoal goal)
    {
        var changes = new List<ValueRange>();
        Observation? last = null;
        for (int year = context.Clock.Start.Year; year <= context.Until.Year; year++)
        {
            TimePeriod period = TimePeriod.Year(year);
            if (period.End > context.Until || context.At(Yearly(context), period) is not { } observation)
                break;
            changes.Add(context.Read(observation.Figure, StandardUnits.Multiple));
            last = observation;
        }

        if (last is null)
            return context.NoValue(context.Key);
        GoalObstacle obstacle = context.Resolve(goal, context.Indicator.Direction, Unit.One, out ResolvedGoal? resolved);
        if (resolved is null || obstacle != GoalObstacle.None)
            return context.No(LevelAssessor.ReasonOf(obstacle));
        return GrowthChain.TryLevel(changes, out ValueRange level, out _)
            ? Judge(context, context.Start() with { Current = last, Goal = resolved }, resolved, level, last)
            : context.No(NotAssessableReason.ChainNotPossible) with { Current = last, Goal = resolved };
    }

    private static ProgressAssessment Judge(AssessmentContext context, ProgressAssessment assessment, ResolvedGoal goal, ValueRange level, Observation last)
    {
        ValueRange one = ValueRange.Exactly(1m);
        ElapsedShare elapsed = context.Clock.ShareElapsed(last.Period!.Value.End);
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        assessment = assessment with { JudgedValue = level, JudgedBaseline = one, IsMet = Achievement.IsMet(goal, level, one), TimeShare = time, ChainedYears = last.Period.Value.EndYear - context.Clock.Start.Year + 1 };
        if (Completion.TryEvaluate(goal, level, one, out Measure completion))
            assessment = assessment with { Completion = completion };
        assessment.Note(InputSubstitutionKind.ChainedChanges, context.Key.ToString(), Yearly(context).ToString());
        LevelMeasures.Fill(assessment, goal, level, one, elapsed.Elapsed, elapsed.Total);
        return WayVerdict.Judge(context, assessment, isFinal: last.Period.Value.End == context.Target.DueDate);
    }

    private static SeriesKey Yearly(AssessmentContext context) => context.Key.With(Transformation.YearOnYearGrowth);

    private static TimePeriod FirstYear(AssessmentContext context) => TimePeriod.Year(context.Clock.Start.Year);
}
