using System.Collections.Immutable;

namespace Indicators;

/// <summary>
/// Puts a catalogue together from what a builder collected: makes ids unique, resolves every reference, checks every
/// dimension, reports what is wrong and leaves it out.
/// </summary>
internal sealed class CatalogAssembler(IndicatorCatalogBuilder builder)
{
    private readonly CatalogFindings _findings = new();

    public ImmutableArray<Diagnostic> Diagnostics => _findings.ToImmutable();

    public IndicatorCatalog Assemble()
    {
        CheckUnits();
        CatalogIndex<Source> sources = UniqueItems.Index(builder.Sources, CatalogSections.Sources, _findings);
        CatalogIndex<Subject> subjects = new SubjectCheck(_findings, sources).Check(builder.Subjects);
        CatalogIndex<Indicator> indicators = new IndicatorCheck(_findings).Check(builder.Indicators);
        var series = new SeriesTable(builder, indicators, subjects);
        Observation[] observations = new ObservationCheck(_findings, series, sources).Check(builder.Observations);
        CatalogIndex<Target> targets = new TargetCheck(_findings, series, sources, indicators).Check(builder.Targets);
        CatalogIndex<PolicyFramework> frameworks = new FrameworkCheck(_findings, sources, subjects).Check(builder.Frameworks);
        return new IndicatorCatalog(new CatalogParts
        {
            Units = builder.Units,
            Sources = sources,
            Subjects = subjects,
            Indicators = indicators,
            Observations = observations,
            Targets = targets,
            Frameworks = frameworks,
            Series = [.. series.Sound.Select(entry => ToSeries(entry, series, sources))],
        });
    }

    private static Series ToSeries(SeriesEntry entry, SeriesTable table, CatalogIndex<Source> sources) =>
        new(entry.Key, entry.Indicator, entry.Subject, table.IsPointInTime(entry.Indicator, entry.Key.Transformation), [.. entry.Observations], sources);

    private void CheckUnits()
    {
        foreach (Unit unit in builder.AddedUnits)
        {
            if (builder.Units.Find(unit.Code) is { } known && !known.Equals(unit))
                _findings.Report(CatalogDiagnostics.UnitConflict, default, null, unit.Code, Describe(known), Describe(unit));
        }
    }

    private static string Describe(Unit unit) => $"{unit.Symbol} ({unit.Dimension.Code}, {unit.Factor})";
}
