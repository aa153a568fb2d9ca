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
    public static ProgressAssessment AssessEachYear(TargetInputs inputs, Figure figure, SeriesKey key)
    {
        Unit unit = figure.Unit;
        var tally = new YearTally();
        Observation? last = null;
        ResolvedGoal? goal = null;
        foreach (TimePeriod year in YearsOf(inputs))
        {
            if (inputs.At(key, year) is not { } observation || observation.Figure.Dimension != unit.Dimension)
            {
                tally.Skip(year.EndYear);
                continue;
            }

            Obstacle obstacle = inputs.Resolve(new LevelGoal(figure), inputs.Indicator.Direction, unit, out goal, observation.Figure);
            if (goal is null)
                return inputs.No(obstacle);
            last = observation;
            tally.Add(year.EndYear, Achievement.IsNearlyMet(goal, inputs.Read(observation.Figure, unit)), observation);
        }

        if (last is null)
            return inputs.NoValue(key);
        ProgressAssessment assessment = inputs.Start();
        assessment.Current = last;
        assessment.Goal = goal;
        assessment.JudgedValue = inputs.Read(last.Figure, unit);
        return KeptVerdict.Judge(inputs, assessment, tally, last.Period!.Value.End == inputs.Target.DueDate);
    }

    /// <summary>Each year of the span, or the year it is due in, against the year before it.</summary>
    public static ProgressAssessment AssessAgainstYearBefore(TargetInputs inputs, PreviousYearGoal goal)
    {
        var tally = new YearTally();
        Observation? last = null;
        Measure change = default;
        foreach (TimePeriod year in YearsOf(inputs))
        {
            if (inputs.At(inputs.Key, year) is not { } now || YearFigures.BeforeOrNull(year) is not { } earlier
                || inputs.At(inputs.Key, earlier) is not { } before || before.Figure.Dimension != now.Figure.Dimension)
            {
                tally.Skip(year.EndYear);
                continue;
            }

            last = now;
            Measure mine = inputs.Read(now.Figure, now.Figure.Unit), other = inputs.Read(before.Figure, now.Figure.Unit);
            change = mine.MinusOther(other);
            tally.Add(year.EndYear, Comparisons.Compare(mine, other, goal.Relation, inStep: 0m), before, now);
        }

        if (last is null)
            return inputs.NoValue(inputs.Key);
        ProgressAssessment assessment = inputs.Start();
        assessment.Current = last;
        assessment.JudgedValue = inputs.Read(last.Figure, last.Figure.Unit);
        assessment.Gap = change;
        return KeptVerdict.Judge(inputs, assessment, tally, last.Period!.Value.End == inputs.Target.DueDate);
    }

    /// <summary>A row that hands its number to yearly targets: judged by those of its children that have a verdict.</summary>
    public static ProgressAssessment AssessChildren(TargetInputs inputs, ITargetJudge judge)
    {
        var tally = new YearTally();
        var years = new List<ProgressAssessment>();
        foreach (Target child in inputs.Catalog.ChildrenOf(inputs.Target).OrderBy(child => child.DueDate))
        {
            ProgressAssessment assessment = judge.AssessAs(child, inputs);
            if (child.DueDate > inputs.AsOf || assessment.SupersededBy is not null || assessment.Status.Certain == ProgressStatus.NotAssessable)
                continue;
            years.Add(assessment);
            tally.Add(child.DueDate.Year, assessment.IsNearlyMet ?? assessment.IsMet);
        }

        if (years.Count == 0)
            return inputs.No(Obstacle.NoYearlyTarget);
        ProgressAssessment result = inputs.Start() with { Current = years[^1].Current };
        result.YearlyTargets = years;
        return KeptVerdict.Judge(inputs, result, tally, years[^1].Target.DueDate == inputs.Target.DueDate);
    }

    /// <summary>The years of the span that are over; of a target without one, from the year after its baseline, or the year it is due in.</summary>
    private static IEnumerable<TimePeriod> YearsOf(TargetInputs inputs)
    {
        TimePeriod clock = inputs.Target.Span ?? inputs.Clock;
        for (int year = clock.Start.Year; year <= clock.End.Year; year++)
        {
            TimePeriod period = TimePeriod.Year(year);
            if (period.End > inputs.Until)
                yield break;
            yield return period;
        }
    }
}
