namespace Indicators.Validation.Rules;

/// <summary>IND4028: a target is due more than eighty years after it was stated, or after all else that the catalogue speaks of.</summary>
internal sealed class DueFarOff() : CatalogRule("IND4028", DiagnosticSeverity.Warning)
{
    /// <summary>The furthest goals of any plan look to the end of a century.</summary>
    private const int Years = 80;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var latest = new Lazy<TimePeriod?>(() => Latest(context.Catalog));
        foreach (Target target in context.Catalog.Targets)
        {
            TimePeriod? stated = context.Catalog.Sources.Find(target.SourceId)?.Published ?? target.Baseline?.Period ?? latest.Value;
            if (stated is { } then && target.DuePeriod.EndYear - then.EndYear > Years)
                context.Report(FindingAt(target, target.Due is null ? "span" : "due", target.Id, target.DuePeriod.ToString(),
                    then.ToString()));
        }
    }

    /// <summary>What the catalogue speaks of last, targets aside; where it speaks of nothing else, the first of their dues.</summary>
    private static TimePeriod? Latest(IndicatorCatalog catalog)
    {
        TimePeriod? latest = null;
        foreach (Observation observation in catalog.ObservationSpan)
            latest = Later(latest, observation.Period);
        foreach (Source source in catalog.Sources)
            latest = Later(latest, source.Published);
        return latest
            ?? (catalog.Targets.Count > 0 ? catalog.Targets.Select(target => target.DuePeriod).MinBy(period => period.EndDay) : null);
    }

    private static TimePeriod? Later(TimePeriod? one, TimePeriod? other) =>
        one is { } first && (other is not { } second || second.EndDay <= first.EndDay) ? one : other;
}
