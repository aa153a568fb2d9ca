using Indicators.Derivation;
using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>
/// Growth of the year where no rate is published and levels are: of a whole year the growth from the year before, of its
/// months what they have done of last year's total grown by the goal, against the months gone.
/// </summary>
/// <remarks>Not where the indicator declares constant prices or comparable scope, whose growth its levels do not give, nor where its growth
/// is published for other years.</remarks>
internal static class LevelGrowthAssessor
{
    public static ProgressAssessment? TryAssess(TargetQuestion asked, Figure rate)
    {
        TimePeriod due = asked.Target.DuePeriod;
        if (asked.Indicator.GrowthBasis.IsApartFromLevels
            || asked.Key.Transformation is not
            {
                Kind: TransformationKind.Level or TransformationKind.GrowthOnYear,
                Basis: ComparisonBasis.Unstated or ComparisonBasis.Nominal
            } || due.WholeMonths is not <= CivilCalendar.MonthsOfYear
            || YearFigures.BeforeOrNull(due) is not { } last)
            return null;
        TargetQuestion levels = asked with { Key = asked.Key.ToLevel() };
        // An office that publishes growth publishes its own: the levels are not put in the place of a rate to come.
        if (PublishesGrowth(asked) || levels.At(levels.Key, last) is not { } before)
            return null;
        if (before.Figure.GetRange(asked.Reading) is { Low: null } or { High: null })
        {
            return levels.Latest(levels.Key, new PeriodFilters.FromStartOf(due)) is { } latest
                ? asked.No(Obstacle.BaselineUnbounded, latest)
                : null;
        }

        return asked.Until >= due.End && levels.At(levels.Key, due) is { } now
            ? OfWholeYear(levels, rate, now, before)
            : OfMonths(levels with { Goal = new ChangeGoal(rate) }, before, last);
    }

    private static bool PublishesGrowth(TargetQuestion asked)
    {
        foreach (Series series in asked.Beside.Of(TransformationKind.GrowthOnYear))
        {
            if (asked.Latest(series.Key) is not null)
                return true;
        }

        return false;
    }

    private static ProgressAssessment? OfWholeYear(TargetQuestion asked, Figure rate, Observation now, Observation before)
    {
        Unit unit = before.Figure.Unit;
        if (now.Figure.Dimension != unit.Dimension
            || AverageGrowth.ByEndpoints(asked.Read(now.Figure, unit), asked.Read(before.Figure, unit),
                CivilCalendar.MonthsOfYear) is not { } growth)
            return null;
        var inputs = new TargetInputs(asked)
        {
            Current = now,
            Taken = [new Substitution(SubstitutionKind.GrowthOfLevels, "growth-year", now.Series.ToString())],
            Parts = new InputParts { Summands = [before, now] },
        };
        return GrowthAssessor.Judge(asked, rate, inputs, growth.Times(100m), now.Period!.Value.End == asked.Target.DueDate);
    }

    private static ProgressAssessment? OfMonths(TargetQuestion asked, Observation before, TimePeriod last) =>
        YearToDateAssessor.TryAssess(asked,
            new TargetInputs(asked) { BaselineObservation = before, Parts = new InputParts { BaselinePeriod = last } }, null);
}
