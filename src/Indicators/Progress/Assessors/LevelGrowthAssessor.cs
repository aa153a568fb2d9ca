using Indicators.Derivation;
using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>
/// Growth of the year where no rate is published and levels are: of a whole year the growth from the year before, of its
/// months what they have done of last year's total grown by the goal, against the months gone.
/// </summary>
/// <remarks>Not where the indicator declares constant prices or comparable scope, whose growth its levels do not give, nor where its growth is published for other years.</remarks>
internal static class LevelGrowthAssessor
{
    public static ProgressAssessment? TryAssess(TargetInputs inputs, Figure rate)
    {
        TimePeriod due = inputs.Target.DuePeriod;
        if (inputs.Indicator.GrowthBasis.IsApartFromLevels || inputs.Key.Transformation is not { Kind: TransformationKind.Level or TransformationKind.GrowthOnYear, Basis: ComparisonBasis.Unstated or ComparisonBasis.Nominal } || due.WholeMonths is not <= CivilCalendar.MonthsOfYear
            || YearFigures.BeforeOrNull(due) is not { } last)
            return null;
        TargetInputs levels = inputs with { Key = inputs.Key.ToLevel() };
        // An office that publishes growth publishes its own: the levels are not put in the place of a rate to come.
        if (PublishesGrowth(inputs) || levels.At(levels.Key, last) is not { } before)
            return null;
        if (before.Figure.GetRange(inputs.Reading) is { Low: null } or { High: null })
        {
            return levels.Latest(levels.Key, new PeriodFilters.FromStartOf(due)) is { } latest
                ? inputs.No(Obstacle.BaselineUnbounded) with { Current = latest }
                : null;
        }

        return inputs.Until >= due.End && levels.At(levels.Key, due) is { } now
            ? OfWholeYear(levels, rate, now, before)
            : OfMonths(levels with { Goal = new ChangeGoal(rate) }, before, last);
    }

    private static bool PublishesGrowth(TargetInputs inputs)
    {
        foreach (Series series in inputs.Beside.Of(TransformationKind.GrowthOnYear))
        {
            if (inputs.Latest(series.Key) is not null)
                return true;
        }

        return false;
    }

    private static ProgressAssessment? OfWholeYear(TargetInputs inputs, Figure rate, Observation now, Observation before)
    {
        Unit unit = before.Figure.Unit;
        if (now.Figure.Dimension != unit.Dimension
            || AverageGrowth.ByEndpoints(inputs.Read(now.Figure, unit), inputs.Read(before.Figure, unit), CivilCalendar.MonthsOfYear) is not { } growth)
            return null;
        ProgressAssessment assessment = inputs.Start();
        assessment.Current = now;
        assessment.Summands = [before, now];
        assessment.Note(SubstitutionKind.GrowthOfLevels, "growth-year", now.Series.ToString());
        return GrowthAssessor.Judge(inputs, rate, assessment, growth.Times(100m), now.Period!.Value.End == inputs.Target.DueDate);
    }

    private static ProgressAssessment? OfMonths(TargetInputs inputs, Observation before, TimePeriod last)
    {
        ProgressAssessment assessment = inputs.Start();
        assessment.Baseline = before.Figure;
        assessment.BaselinePeriod = last;
        assessment.BaselineObservation = before;
        assessment.BaselineIsObserved = true;
        return YearToDateAssessor.TryAssess(inputs, assessment, null);
    }
}
