using System.Collections.Immutable;

namespace Indicators;

/// <summary>
/// Puts a catalogue together from what a builder collected: makes ids unique, resolves every reference, checks every
/// dimension, reports what is wrong and leaves it out.
/// </summary>
/// <param name="builder">What was collected.</param>
/// <param name="isLeftOut">Which items of a section were left out before they reached the builder; null for none.</param>
internal sealed class CatalogAssembler(IndicatorCatalogBuilder builder, Func<string, string, bool>? isLeftOut = null)
{
    private readonly CatalogFindings _findings = new(isLeftOut, new NearIds(builder));

    /// <summary>Builds the catalogue; what was found names things as the catalogue does.</summary>
    public IndicatorCatalog Assemble(out ImmutableArray<Diagnostic> diagnostics)
    {
        IndicatorCatalog catalog = Assemble();
        var names = new CatalogNames(catalog);
        diagnostics = [.. _findings.ToImmutable().Select(found => found.Named(names))];
        return catalog;
    }

    private IndicatorCatalog Assemble()
    {
        CheckUnits();
        CatalogIndex<Source> sources = UniqueItems.Index(builder.Sources, CatalogSections.Sources, _findings);
        CatalogIndex<Subject> subjects = new SubjectCheck(_findings, sources).Check(builder.Subjects);
        CatalogIndex<Indicator> indicators = new IndicatorCheck(_findings).Check(builder.Indicators);
        var series = new SeriesTable(builder, indicators, subjects);
        Observation[] observations = new ObservationCheck(_findings, series, sources).Check(builder.Observations);
        CatalogIndex<Target> targets = new TargetCheck(_findings, series, sources, indicators).Check(builder.Targets);
        CatalogIndex<PolicyFramework> frameworks = new FrameworkCheck(_findings, sources, subjects).Check(builder.Frameworks);
        CatalogIndex<Composition> compositions = new CompositionCheck(_findings, sources, subjects, indicators).Check(builder.Compositions);
        OfficialAssessment[] assessments = new AssessmentCheck(_findings, targets, sources).Check(builder.Assessments);
        var known = new KnownItems(sources, subjects, indicators, targets, frameworks, compositions, OwnUnits().Select(own => own.Unit.Code)
            .ToHashSet());
        AcceptedFinding[] accepted = new AcceptedCheck(_findings, known).Check(builder.Accepted);
        return new IndicatorCatalog(new CatalogParts
        {
            Units = builder.Units,
            OwnUnits = [.. OwnUnits()],
            Documents = [.. builder.Documents],
            Sources = sources,
            Subjects = subjects,
            Indicators = indicators,
            Observations = observations,
            Targets = targets,
            Frameworks = frameworks,
            Compositions = compositions,
            Assessments = assessments,
            Accepted = accepted,
            Series = [.. series.Sound.Select(entry => ToSeries(entry, series, sources))],
        });
    }

    private static Series ToSeries(SeriesEntry entry, SeriesTable table, CatalogIndex<Source> sources) =>
        new(entry.Key, entry.Indicator, entry.Subject, table.IsPointInTime(entry.Indicator, entry.Key.Transformation), entry.Observations,
            sources);

    private void CheckUnits()
    {
        foreach (OwnUnit own in builder.AddedUnits)
        {
            if (builder.Units.Find(own.Unit.Code) is { } known && !known.Equals(own.Unit))
                _findings.Report(CatalogDiagnostics.UnitConflict, own.Place, "code", own.Unit.Code, Describe(known), Describe(own.Unit));
            else if (builder.Units.FindNamesake(own.Unit, out string name) is { } namesake)
                _findings.Report(CatalogDiagnostics.UnitSymbolConflict, own.Place, "symbol", name, Describe(namesake), Describe(own.Unit));
        }
    }

    /// <summary>
    /// The units that were added first under their codes, standard ones that a file restates included. One that is written like another was
    /// not added, though a second of its code may have been that is written otherwise.
    /// </summary>
    private IEnumerable<OwnUnit> OwnUnits() =>
        builder.AddedUnits
            .Where(own => own.Unit.Equals(builder.Units.Find(own.Unit.Code)) && builder.Units.FindNamesake(own.Unit, out _) is null)
            .DistinctBy(own => own.Unit.Code);

    private static string Describe(Unit unit) => $"{unit.Symbol} ({unit.Code}: {StandardUnits.Meaning(unit)})";
}
