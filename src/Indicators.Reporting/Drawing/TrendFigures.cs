using NodaTime;

namespace Indicators.Reporting.Drawing;

/// <summary>
/// The points of a trend in the unit of the goal: what was observed, the way to the target, the projection, the milestones.
/// </summary>
internal sealed class TrendFigures
{
    /// <summary>A way of equal rates is a curve; in so many straight pieces it looks like one at the size of the drawing.</summary>
    private const int CurveSteps = 12;

    public TrendFigures(ReportTarget target, TargetFigures figures, Language language)
    {
        Observed = [.. ObservedPoints(target, figures, language)];
        Milestones = [.. MilestonePoints(target.Target, figures, language)];
        Path = [.. PathPoints(target.Target, figures, Milestones)];
        Projection = [.. ProjectionPoints(figures)];
    }

    public TrendPoint[] Observed { get; }

    public TrendPoint[] Milestones { get; }

    public TrendPoint[] Path { get; }

    public TrendPoint[] Projection { get; }

    public IEnumerable<TrendPoint> All => [.. Observed, .. Milestones, .. Path, .. Projection];

    private static IEnumerable<TrendPoint> ObservedPoints(ReportTarget target, TargetFigures figures, Language language)
    {
        LocalDate asOf = figures.Assessment.AsOf;
        DateOnly? knownBy = figures.Assessment.Inputs.KnownBy?.ToDateOnly();
        Series series = target.Catalog.SeriesOf(target.Target);
        IEnumerable<TimePeriod> periods = series.Observations
            .Select(one => one.Period).OfType<TimePeriod>().Where(period => period.End <= asOf).Distinct()
            .OrderBy(period => period.End).ThenBy(period => period.Start);
        foreach (TimePeriod period in periods)
        {
            if (series.At(period, knownBy) is { } observation && PointOf(observation.Figure, period, figures.Unit, language) is { } point)
                yield return point;
        }
    }

    private static TrendPoint? PointOf(Figure figure, TimePeriod period, Unit unit, Language language)
    {
        if (!figure.Quantity.TryIn(unit, out Quantity value))
            return null;
        QuantityRange range = figure.GetRange(FigureReading.Hard);
        return new TrendPoint(period.End, period.ToText(language), value.Amount, EndIn(range.Low, unit), EndIn(range.High, unit));
    }

    private static decimal? EndIn(Quantity? end, Unit unit) =>
        end is { } quantity && quantity.TryIn(unit, out Quantity converted) ? converted.Amount : null;

    private static IEnumerable<TrendPoint> MilestonePoints(Target target, TargetFigures figures, Language language)
    {
        foreach (TargetMilestone milestone in target.Path.Milestones)
        {
            if (PointOf(milestone.Value, milestone.Period, figures.Unit, language) is { } point)
                yield return point with { Low = null, High = null };
        }
    }

    private static IEnumerable<TrendPoint> PathPoints(Target target, TargetFigures figures, TrendPoint[] milestones)
    {
        if (figures is not { Baseline: { } baseline, Target: { } threshold, Assessment.Inputs.BaselinePeriod.End: var start })
            return [];
        if (start >= target.DueDate)
            return [];
        var first = new TrendPoint(start, "", baseline);
        var last = new TrendPoint(target.DueDate, "", threshold);
        if (target.Path.Kind == TargetPathKind.Compound && baseline > 0m && threshold > 0m)
            return Curve(first, last);
        return [first, .. milestones.Where(one => one.Day > start && one.Day < target.DueDate).OrderBy(one => one.Day), last];
    }

    /// <summary>Equal rates from the first to the last; the places between them are for the eye alone.</summary>
    private static IEnumerable<TrendPoint> Curve(TrendPoint first, TrendPoint last)
    {
        int days = Period.DaysBetween(first.Day, last.Day);
        double ratio = (double)last.Value / (double)first.Value;
        for (int i = 1; i < CurveSteps; i++)
        {
            double share = (double)i / CurveSteps;
            if (i == 1)
                yield return first;
            decimal value = (decimal)((double)first.Value * Math.Pow(ratio, share));
            yield return new TrendPoint(first.Day.PlusDays((int)(days * share)), "", value);
        }

        yield return last;
    }

    private static IEnumerable<TrendPoint> ProjectionPoints(TargetFigures figures)
    {
        if (figures.Assessment is not { Measures.Projected.Value: { } projected, Current.Period: { } period } assessment)
            return [];
        if (period.End >= assessment.Target.DueDate)
            return [];
        return [new TrendPoint(period.End, "", figures.Actual), new TrendPoint(assessment.Target.DueDate, "", projected)];
    }
}
