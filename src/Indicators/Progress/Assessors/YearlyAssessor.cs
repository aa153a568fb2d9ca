using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// Goals held in every year of a span (城镇调查失业率每年低于5.5%) and goals set year by year: k of n years met, and how the
/// last year stands.
/// </summary>
internal static class YearlyAssessor
{
    /// <summary>A level to be held each year of the target's span.</summary>
    public static ProgressAssessment AssessEachYear(AssessmentContext context, LevelGoal goal)
    {
        Unit unit = goal.Figure.Unit;
        GoalObstacle obstacle = context.Resolve(goal, context.Indicator.Direction, unit, out ResolvedGoal? resolved);
        if (resolved is null)
            return context.No(LevelAssessor.ReasonOf(obstacle));
        var tally = new YearTally();
        Observation? last = null;
        TimePeriod span = context.Target.Span ?? context.Target.DuePeriod;
        for (int year = span.Start.Year; year <= span.End.Year; year++)
        {
            Observation? observation = TimePeriod.Year(year).End <= context.Until ? context.At(context.Key, TimePeriod.Year(year)) : null;
            if (observation is null || observation.Figure.Dimension != unit.Dimension)
                continue;
            last = observation;
            tally = tally.With(Achievement.IsMet(resolved, context.Read(observation.Figure, unit)));
        }

        if (last is null)
            return context.NoValue(context.Key);
        return Judge(context, context.Start() with { Current = last, Goal = resolved, JudgedValue = context.Read(last.Figure, unit) }, tally, last.Period!.Value.End == context.Target.DueDate);
    }

    /// <summary>A row that hands its number to yearly targets: judged by those of its children that have a verdict.</summary>
    public static ProgressAssessment AssessChildren(AssessmentContext context, ProgressCalculator calculator)
    {
        var tally = new YearTally();
        ProgressAssessment? last = null;
        foreach (Target child in context.Catalog.ChildrenOf(context.Target).OrderBy(child => child.DueDate))
        {
            ProgressAssessment assessment = calculator.Assess(child, context.AsOf, context.KnownBy);
            if (child.DueDate > context.AsOf || assessment.SupersededBy is not null || assessment.Status.Certain == ProgressStatus.NotAssessable)
                continue;
            last = assessment;
            tally = tally.With(assessment.IsMet);
        }

        return last is null
            ? context.No(NotAssessableReason.NoYearlyTarget)
            : Judge(context, context.Start() with { Current = last.Current }, tally, last.Target.DueDate == context.Target.DueDate);
    }

    private static ProgressAssessment Judge(AssessmentContext context, ProgressAssessment assessment, YearTally tally, bool isFinal)
    {
        assessment = assessment with { YearsMet = tally.Met, YearsJudged = tally.Judged };
        return UnrepeatableVerdict.Judge(context, assessment, tally.AllMet, isFinal);
    }

    /// <summary>How many years were judged, met and left open.</summary>
    private readonly record struct YearTally(int Judged, int Met, int Open)
    {
        public bool? AllMet => Met + Open < Judged ? false : Open > 0 ? null : true;

        public YearTally With(bool? met) => new(Judged + 1, Met + (met == true ? 1 : 0), Open + (met is null ? 1 : 0));
    }
}
