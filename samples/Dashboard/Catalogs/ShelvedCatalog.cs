using System.Collections.Frozen;
using Indicators.Reporting;

namespace Indicators.Samples.Dashboard;

/// <summary>A catalogue the dashboard shows, with what is asked of it again and again.</summary>
internal sealed class ShelvedCatalog
{
    public ShelvedCatalog(string id, LocalizedText name, IndicatorCatalog catalog)
    {
        (Id, Name, Catalog) = (id, name, catalog);
        NewestDay = Report.NewestDay(catalog);
        SubjectsWithTargets = [.. catalog.Targets.Select(target => target.Series.SubjectId).Distinct()
            .Select(subject => catalog.Subjects[subject])];
        SubjectsOf = catalog.Frameworks.ToFrozenDictionary(
            framework => framework.Id,
            framework => framework.Members.Select(member => member.SubjectId).OfType<string>().ToFrozenSet());
    }

    public string Id { get; }

    public LocalizedText Name { get; }

    public IndicatorCatalog Catalog { get; }

    /// <summary>The end of the newest period with a result; null where there is none.</summary>
    public DateOnly? NewestDay { get; }

    public IReadOnlyList<Subject> SubjectsWithTargets { get; }

    /// <summary>The subjects each framework names, by its id.</summary>
    public FrozenDictionary<string, FrozenSet<string>> SubjectsOf { get; }
}
