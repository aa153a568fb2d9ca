using System.Collections.Immutable;

namespace Indicators;

/// <summary>Puts two catalogues together: what is the same is taken once, what differs under one id is reported.</summary>
internal sealed class CatalogMerger(IndicatorCatalog first, IndicatorCatalog second)
{
    private readonly CatalogFindings _findings = new();

    public ImmutableArray<Diagnostic> Conflicts => _findings.ToImmutable();

    /// <summary>The merged catalogue; null where there are conflicts.</summary>
    public IndicatorCatalog? Merge()
    {
        IndicatorCatalogBuilder builder = first.ToBuilder();
        AddUnits(builder);
        Add(builder.Sources, first.Sources, second.Sources, CatalogSections.Sources);
        Add(builder.Subjects, first.Subjects, second.Subjects, CatalogSections.Subjects);
        Add(builder.Indicators, first.Indicators, second.Indicators, CatalogSections.Indicators);
        Add(builder.Targets, first.Targets, second.Targets, CatalogSections.Targets);
        Add(builder.Frameworks, first.Frameworks, second.Frameworks, CatalogSections.Frameworks);
        Add(builder.Compositions, first.Compositions, second.Compositions, CatalogSections.Compositions);
        AddAssessments(builder);
        AddAccepted(builder);
        AddObservations(builder);
        return Conflicts.IsEmpty ? builder.Build() : null;
    }

    private void AddUnits(IndicatorCatalogBuilder builder)
    {
        foreach (OwnUnit own in second.OwnUnitEntries)
        {
            Unit unit = own.Unit;
            if (first.Units.Find(unit.Code) is not { } known)
                builder.Add(own);
            else if (!known.Equals(unit))
                _findings.Report(CatalogDiagnostics.UnitConflict, own.Place, "code", unit.Code, known.Symbol, unit.Symbol);
        }
    }

    private void Add<T>(IList<T> merged, CatalogIndex<T> mine, CatalogIndex<T> others, string section)
        where T : class, ICatalogItem
    {
        for (int i = 0; i < others.Count; i++)
        {
            T other = others[i];
            if (mine.Find(other.Id) is not { } known)
                merged.Add(other);
            else if (!known.Equals(other))
                ReportConflict(section, known, other, i);
        }
    }

    private void ReportConflict(string section, ICatalogItem known, ICatalogItem other, int position) =>
        _findings.Report(
            CatalogDiagnostics.ConflictingContent, other.Place, null, section, other.Id,
            known.Place.Location?.ToString() ?? known.ToString()!, other.Place.Location?.ToString() ?? $"{other} (#{position + 1})");

    private void AddAssessments(IndicatorCatalogBuilder builder)
    {
        var known = first.Assessments.ToHashSet();
        foreach (OfficialAssessment assessment in second.Assessments.Where(known.Add))
            builder.Add(assessment);
    }

    private void AddAccepted(IndicatorCatalogBuilder builder)
    {
        var known = first.Accepted.ToHashSet();
        foreach (AcceptedFinding accepted in second.Accepted.Where(known.Add))
            builder.Add(accepted);
    }

    private void AddObservations(IndicatorCatalogBuilder builder)
    {
        var known = new HashSet<Observation>(first.Observations, SameStatement.Comparer);
        foreach (Observation observation in second.Observations)
        {
            if (known.Add(observation))
                builder.Add(observation);
        }
    }
}
