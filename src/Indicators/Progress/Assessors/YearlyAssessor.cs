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
    public static ProgressAssessment AssessEachYear(TargetQuestion asked, Figure figure, SeriesKey key)
    {
        Unit unit = figure.Unit;
        var tally = new YearTally();
        Observation? last = null;
        ResolvedGoal? goal = null;
        foreach (TimePeriod year in YearsOf(asked))
        {
            if (asked.At(key, year) is not { } observation || observation.Figure.Dimension != unit.Dimension)
            {
                tally.Skip(year.EndYear);
                continue;
            }

            Obstacle obstacle = asked.Resolve(new LevelGoal(figure), asked.Indicator.Direction, unit, out goal, observation.Figure);
            if (goal is null)
                return asked.No(obstacle);
            last = observation;
            tally.Add(year.EndYear, Achievement.IsNearlyMet(goal, asked.Read(observation.Figure, unit)), observation);
        }

        if (last is null)
            return asked.NoValue(key);
        return Judge(asked, tally, last, goal, new AssessmentNumbers { JudgedValue = asked.Read(last.Figure, unit) });
    }

    /// <summary>Each year of the span, or the year it is due in, against the year before it.</summary>
    public static ProgressAssessment AssessAgainstYearBefore(TargetQuestion asked, PreviousYearGoal goal)
    {
        var tally = new YearTally();
        Observation? last = null;
        Measure change = default;
        foreach (TimePeriod year in YearsOf(asked))
        {
            if (asked.At(asked.Key, year) is not { } now)
            {
                tally.Skip(year.EndYear);
                continue;
            }

            // What a year cannot be held against is the year without a value, not the one that has one.
            if (YearFigures.BeforeOrNull(year) is not { } earlier || asked.At(asked.Key, earlier) is not { } before
                || before.Figure.Dimension != now.Figure.Dimension)
            {
                tally.Skip(year.EndYear - 1);
                continue;
            }

            last = now;
            Measure mine = asked.Read(now.Figure, now.Figure.Unit), other = asked.Read(before.Figure, now.Figure.Unit);
            change = mine.MinusOther(other);
            tally.Add(year.EndYear, Comparisons.Compare(mine, other, goal.Relation, inStep: 0m), before, now);
        }

        if (last is null)
            return asked.NoValue(asked.Key);
        return Judge(asked, tally, last, null,
            new AssessmentNumbers { JudgedValue = asked.Read(last.Figure, last.Figure.Unit), Gap = change });
    }

    private static ProgressAssessment Judge(TargetQuestion asked, YearTally tally, Observation last, ResolvedGoal? goal,
        in AssessmentNumbers numbers) => new(
        new TargetInputs(asked) { Current = last, Goal = goal, Parts = KeptVerdict.PartsOf(tally) },
        KeptVerdict.Of(asked, tally, last.Period!.Value.End == asked.Target.DueDate),
        KeptVerdict.MeasuresOf(tally, numbers));

    /// <summary>A row that hands its number to yearly targets: judged by those of its children that have a verdict.</summary>
    public static ProgressAssessment AssessChildren(TargetQuestion asked, ITargetJudge judge)
    {
        var tally = new YearTally();
        var years = new List<ProgressAssessment>();
        foreach (Target child in asked.Children.OrderBy(child => child.DueDate))
        {
            ProgressAssessment assessment = judge.AssessAs(child, asked);
            if (child.DueDate > asked.AsOf || assessment.SupersededBy is not null
                || assessment.Status.Certain == ProgressStatus.NotAssessable)
                continue;
            years.Add(assessment);
            tally.Add(child.DueDate.Year, assessment.Verdict.IsNearlyMet ?? assessment.IsMet);
        }

        if (years.Count == 0)
            return asked.No(Obstacle.NoYearlyTarget);
        return new ProgressAssessment(
            new TargetInputs(asked) { Current = years[^1].Current, Parts = KeptVerdict.PartsOf(tally) },
            KeptVerdict.Of(asked, tally, years[^1].Target.DueDate == asked.Target.DueDate),
            KeptVerdict.MeasuresOf(tally))
        {
            YearlyTargets = years,
        };
    }

    /// <summary>
    /// The years of the span that are over; of a target without one, from the year after its baseline, or the year it is due in.
    /// </summary>
    private static IEnumerable<TimePeriod> YearsOf(TargetQuestion asked)
    {
        TimePeriod clock = asked.Target.Span ?? asked.Clock;
        for (int year = clock.Start.Year; year <= clock.End.Year; year++)
        {
            TimePeriod period = TimePeriod.Year(year);
            if (period.End > asked.Until)
                yield break;
            yield return period;
        }
    }
}
