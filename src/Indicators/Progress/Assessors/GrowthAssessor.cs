using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// Goals that are growth rates: 比上年增长8%, 年均增长7%以上, and levels stated for a growth series (5%左右). Judged by the
/// growth published or derived to date; the distance is the gap in points, never a share of a way.
/// </summary>
internal static class GrowthAssessor
{
    /// <summary>Growth of the year: the published rate of the year, or of the year so far.</summary>
    public static ProgressAssessment AssessYear(AssessmentContext context, Figure rate)
    {
        SeriesKey growth = context.Key.Transformation == default ? context.Key.With(Transformation.YearOnYearGrowth) : context.Key;
        TimePeriod due = context.Target.DuePeriod;
        Observation? current = context.Latest(growth, new PeriodFilters.FromStartOf(due));
        if (current is null)
            return context.NoValue(growth);
        if (current.Figure.Dimension != Dimension.Ratio)
            return context.No(NotAssessableReason.UnitMismatch);
        ProgressAssessment assessment = context.Start();
        assessment.Current = current;
        TimePeriod period = current.Period!.Value;
        if (period.End < due.End)
            OfTheYear(context, assessment, rate, due, period);
        return Judge(context, rate, assessment, context.Read(current.Figure, StandardUnits.Percent), period.End == context.Target.DueDate);
    }

    /// <summary>Growth so far stands for that of the year; and where levels give growth, what the rest of the year must bring.</summary>
    private static void OfTheYear(AssessmentContext context, ProgressAssessment assessment, Figure rate, TimePeriod year, TimePeriod period)
    {
        assessment.Note(InputSubstitutionKind.PartOfPeriod, year.ToString(), period.ToString());
        SeriesKey levels = context.Key.ToLevel();
        if (context.Indicator.Kind != IndicatorKind.Flow || context.Indicator.GrowthBasis.IsApartFromLevels || year.WholeMonths is not <= 12
            || context.Resolve(new ChangeGoal(rate), context.Indicator.Direction, context.Indicator.Unit, out ResolvedGoal? goal) != GoalObstacle.None)
            return;
        if (FlowTotal.From(context, levels, year, period.End, context.Indicator.Unit) is { } total && total.Until == period.End && year.ShareElapsed(period.End).Elapsed > 0)
            assessment.YearToDate = YearFigures.Of(context, levels, year, total, goal!, isOnLastYear: true);
    }

    /// <summary>
    /// Average growth since the baseline: the published average, else the yearly rates chained, else the levels, where
    /// the indicator does not declare a basis that keeps growth and levels apart.
    /// </summary>
    public static ProgressAssessment AssessAverage(AssessmentContext context, Figure rate)
    {
        TimePeriod clock = context.Clock;
        if (PublishedAverage(context, clock) is { } published)
            return Judge(context, rate, context.Start() with { Current = published }, context.Read(published.Figure, StandardUnits.Percent), published.Period!.Value.End == context.Target.DueDate);
        if (ChainedAverage(context, clock, out Observation? last) is { } chained)
            return Judge(context, rate, Derived(context, last!, InputSubstitutionKind.AverageOfRates), chained, last!.Period!.Value.End == context.Target.DueDate);
        if (LevelAverage(context, out last) is { } levels)
            return Judge(context, rate, Derived(context, last!, InputSubstitutionKind.AverageOfLevels), levels, last!.Period!.Value.End == context.Target.DueDate);
        return context.No(context.Indicator.GrowthBasis.IsApartFromLevels ? NotAssessableReason.PriceBasis : context.WhyNoValue(context.Key.ToLevel()));
    }

    private static ProgressAssessment Judge(AssessmentContext context, Figure rate, ProgressAssessment assessment, ValueRange growth, bool isFinal)
    {
        GoalObstacle obstacle = context.Resolve(new LevelGoal(rate), context.Indicator.Direction, StandardUnits.Percent, out ResolvedGoal? goal);
        if (goal is null)
            return assessment with { Reason = obstacle == GoalObstacle.DirectionNotStated ? NotAssessableReason.DirectionNotStated : NotAssessableReason.UnitMismatch };
        if (GrowthGap.TryEvaluate(goal, growth, out Measure gap) == MethodObstacle.None)
            assessment = assessment with { Gap = gap };
        assessment.Goal = goal;
        assessment.JudgedValue = growth;
        return UnrepeatableVerdict.Judge(context, assessment, Achievement.IsMet(goal, growth), isFinal);
    }

    private static ProgressAssessment Derived(AssessmentContext context, Observation last, InputSubstitutionKind kind)
    {
        ProgressAssessment assessment = context.Start();
        assessment.Current = last;
        assessment.Note(kind, "growth-average", last.Series.ToString());
        return assessment;
    }

    private static Observation? PublishedAverage(AssessmentContext context, TimePeriod clock)
    {
        foreach (Series series in context.Catalog.SeriesOfIndicator(context.Key.IndicatorId))
        {
            if (series.Key.SubjectId != context.Key.SubjectId || series.Transformation.Kind != TransformationKind.AverageGrowth
                || series.Transformation.BasePeriod?.End.PlusDays(1) != clock.Start)
                continue;
            if (series.LatestAmong(context.Until, context.Editions, default(PeriodFilters.All)) is { } latest)
                return latest;
        }

        return null;
    }

    private static ValueRange? ChainedAverage(AssessmentContext context, TimePeriod clock, out Observation? last)
    {
        SeriesKey yearly = context.Key.With(Transformation.YearOnYearGrowth);
        var changes = new List<ValueRange>();
        last = null;
        for (int year = clock.Start.Year; year <= clock.End.Year; year++)
        {
            TimePeriod period = TimePeriod.Year(year);
            if (period.End > context.Until || context.At(yearly, period) is not { } observation)
                break;
            changes.Add(context.Read(observation.Figure, StandardUnits.Multiple));
            last = observation;
        }

        return changes.Count == 0 ? null : InPercent(GrowthChain.Average(changes));
    }

    private static ValueRange? LevelAverage(AssessmentContext context, out Observation? last)
    {
        last = null;
        if (context.Indicator.GrowthBasis.IsApartFromLevels || context.Target.Baseline is not { } baseline)
            return null;
        Figure? start = baseline.Value ?? context.At(context.Key.ToLevel(), baseline.Period)?.Figure;
        last = context.Latest(context.Key.ToLevel(), new PeriodFilters.Yearly(context.Indicator.IsPointInTime));
        if (start is not { } b || last is null || b.Dimension != last.Figure.Dimension || context.Elapsed(last.Period!.Value) is not { } elapsed || elapsed.Unit != ElapsedUnit.Months)
            return null;
        ValueRange? growth = AverageGrowth.ByEndpoints(context.Read(last.Figure, b.Unit), context.Read(b, b.Unit), elapsed.Elapsed);
        return growth is { } rate ? InPercent(rate) : null;
    }

    /// <summary>A rate as a plain number (0.08) in percent (8), the unit growth is judged in.</summary>
    private static ValueRange InPercent(ValueRange rate) =>
        ValueRange.Between(rate.Low * 100m, rate.High * 100m, rate.Point * 100m, rate.IsLowOpen, rate.IsHighOpen);
}
