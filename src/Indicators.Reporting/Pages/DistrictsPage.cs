using System.Collections.Immutable;
using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>By district: a table an indicator that two districts or more of one whole have a value of.</summary>
internal static class DistrictsPage
{
    public static ReportPage? Of(PageSource source)
    {
        ImmutableArray<ReportTable> tables = [.. source.Report.Catalog.Subjects.SelectMany(whole => TablesOf(whole, source))];
        DateOnly before = DistrictTable.DayBefore(source);
        return tables.IsEmpty ? null : new ReportPage(
            "districts", source.Say("page.districts"), [], tables,
            [source.Say("note.districts", OfficialParagraph.DayIn(before, source.Language))]);
    }

    private static IEnumerable<ReportTable> TablesOf(Subject whole, PageSource source)
    {
        IndicatorCatalog catalog = source.Report.Catalog;
        string[] parts = [.. catalog.ChildrenOf(whole).Where(subject => subject.Kind == SubjectKind.Region).Select(subject => subject.Id)];
        if (parts.Length < 2)
            yield break;
        foreach (Indicator indicator in catalog.Indicators.Where(indicator => indicator.Direction != Direction.Neutral))
        {
            LeagueTable league = LeagueTable.Of(catalog, indicator.Id, parts, source.Report.AsOf, source.Report.KnownBy);
            if (league.Entries.Count > 1)
                yield return new DistrictTable(source, indicator, parts, league).Of(whole);
        }
    }
}
