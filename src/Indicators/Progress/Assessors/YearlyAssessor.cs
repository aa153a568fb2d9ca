using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// Goals held in every year of a span (城镇调查失业率每年低于5.5%), goals against the year before (只增不减) and goals set year by
/// year: kept or broken, with the years.
/// </summary>
internal static class YearlyAssessor
{
    /// <summary>A level, or a growth, to be held each year of the target's span.</summary>
    public static ProgressAssessment AssessEachYear(TargetInputs context, Figure figure, SeriesKey key)
    {
        Unit unit = figure.Unit;
        var tally = new YearTally();
        Observation? last = null;
        ResolvedGoal? goal = null;
        foreach (TimePeriod year in YearsOf(context))
        {
            if (context.At(key, year) is not { } observation || observation.Figure.Dimension != unit.Dimension)
            {
                tally.Skip(year.EndYear);
                continue;
            }

            GoalObstacle obstacle = context.Resolve(new LevelGoal(figure), context.Indicator.Direction, unit, out goal, observation.Figure);
            if (goal is null)
                return context.No(LevelAssessor.ReasonOf(obstacle));
            last = observation;
            tally.Add(year.EndYear, Achievement.IsNearlyMet(goal, context.Read(observation.Figure, unit)), observation);
        }

        if (last is null)
            return context.NoValue(key);
        ProgressAssessment assessment = context.Start();
        assessment.Current = last;
        assessment.Goal = goal;
        assessment.JudgedValue = context.Read(last.Figure, unit);
        return KeptVerdict.Judge(context, assessment, tally, last.Period!.Value.End == context.Target.DueDate);
    }

    /// <summary>Each year of the span, or the year it is due in, against the year before it.</summary>
    public static ProgressAssessment AssessAgainstYearBefore(TargetInputs context, PreviousYearGoal goal)
    {
        var tally = new YearTally();
        Observation? last = null;
        Measure change = default;
        foreach (TimePeriod year in YearsOf(context))
        {
            if (context.At(context.Key, year) is not { } now || YearFigures.BeforeOrNull(year) is not { } earlier
                || context.At(context.Key, earlier) is not { } before || before.Figure.Dimension != now.Figure.Dimension)
            {
                tally.Skip(year.EndYear);
                continue;
            }

            last = now;
            Measure mine = context.Read(now.Figure, now.Figure.Unit), other = context.Read(before.Figure, now.Figure.Unit);
            change = mine.MinusOther(other);
            tally.Add(year.EndYear, Comparisons.Compare(mine, other, goal.Relation, inStep: 0m), before, now);
        }

        if (last is null)
            return context.NoValue(context.Key);
        ProgressAssessment assessment = context.Start();
        assessment.Current = last;
        assessment.JudgedValue = context.Read(last.Figure, last.Figure.Unit);
        assessment.Gap = change;
        return KeptVerdict.Judge(context, assessment, tally, last.Period!.Value.End == context.Target.DueDate);
    }

    /// <summary>A row that hands its number to yearly targets: judged by those of its children that have a verdict.</summary>
    public static ProgressAssessment AssessChildren(TargetInputs context, ITargetJudge judge)
    {
        var tally = new YearTally();
        var years = new List<ProgressAssessment>();
        foreach (Target child in context.Catalog.ChildrenOf(context.Target).OrderBy(child => child.DueDate))
        {
            ProgressAssessment assessment = judge.AssessAs(child, context);
            if (child.DueDate > context.AsOf || assessment.SupersededBy is not null || assessment.Status.Certain == ProgressStatus.NotAssessable)
                continue;
            years.Add(assessment);
            tally.Add(child.DueDate.Year, assessment.IsNearlyMet ?? assessment.IsMet);
        }

        if (years.Count == 0)
            return context.No(NotAssessableReason.NoYearlyTarget);
        ProgressAssessment result = context.Start() with { Current = years[^1].Current };
        result.YearlyTargets = years;
        return KeptVerdict.Judge(context, result, tally, years[^1].Target.DueDate == context.Target.DueDate);
    }

    /// <summary>The years of the span that are over; of a target without one, from the year after its baseline, or the year it is due in.</summary>
    private static IEnumerable<TimePeriod> YearsOf(TargetInputs context)
    {
        TimePeriod clock = context.Target.Span ?? context.Clock;
        for (int year = clock.Start.Year; year <= clock.End.Year; year++)
        {
            TimePeriod period = TimePeriod.Year(year);
            if (period.End > context.Until)
                yield break;
            yield return period;
        }
    }
}
