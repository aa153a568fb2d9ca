using Indicators.Progress;

namespace Indicators.Desk;

/// <summary>A catalogue, all of it or what was known on a day.</summary>
internal sealed class RecordState(IndicatorCatalog catalog, DateOnly? day)
{
    private readonly ProgressCalculator _calculator = new(catalog);

    public IndicatorCatalog Catalog => catalog;

    public IEnumerable<Target> Targets => catalog.Targets.Where(IsKnown);

    public static IEnumerable<TimePeriod> PeriodsOf(Series series) =>
        series.Observations.Select(one => one.Period).OfType<TimePeriod>().Distinct();

    public Observation? At(Series series, TimePeriod period) =>
        series.At(period, day) is { } found && found.Period == period ? found : null;

    public Observation[] WithoutPeriod(Series series) =>
        [.. series.Observations.Where(one => one.Period is null && one.Status != ObservationStatus.Derived
            && (day is not { } known || catalog.PublishedOn(one)?.ToDateOnly() <= known))];

    public Target? TargetOf(string id) => catalog.Targets.Find(id) is { } target && IsKnown(target) ? target : null;

    public ProgressStatusSet Judge(Target target, DateOnly asOf) => _calculator.Assess(target, asOf, day).Status;

    /// <summary>A target whose source is not dated has always been known.</summary>
    private bool IsKnown(Target target) =>
        day is not { } known || !(catalog.Sources.Find(target.SourceId)?.PublishedBy?.ToDateOnly() > known);
}
