using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;

namespace Indicators.Reporting;

/// <summary>By responsible unit: what it leads and where it cooperates; a table a unit, so that each can be sent its own.</summary>
internal static class UnitsPage
{
    public static ReportPage? Of(PageSource source)
    {
        var shares = source.Report.Targets
            .Where(target => !target.IsSuperseded)
            .SelectMany(target => target.Target.Responsible.Select(party => (Target: target, Party: party)))
            .GroupBy(share => share.Party.Name)
            .ToList();
        if (shares.Count == 0)
            return null;
        ReportTable[] tables = [Overview(shares, source), .. shares.Select(unit => TableOf(unit, source))];
        return new ReportPage("units", source.Say("page.units"), [], [.. tables], [source.Say("note.units")]);
    }

    private static ReportTable Overview(List<IGrouping<string, (ReportTarget Target, ResponsibleParty Party)>> units, PageSource source)
    {
        string[] counts = ["units.leads", "summary.assessed", "units.reached", "units.not-reached", "units.cooperates"];
        IEnumerable<ReportColumn> numbers = counts.Select(key => new ReportColumn(source.Say(key), 4, IsNumeric: true));
        ImmutableArray<ReportColumn> columns = [new(source.Say("column.unit-responsible"), 12), .. numbers];
        return new ReportTable(source.Say("units.overview"), columns, [.. units.Select(OverviewRow)]);
    }

    private static ImmutableArray<ReportCell> OverviewRow(IGrouping<string, (ReportTarget Target, ResponsibleParty Party)> unit)
    {
        ReportTarget[] leads = [.. unit.Where(share => share.Party.Role == ResponsibleRole.Lead).Select(share => share.Target)];
        int[] counts =
        [
            leads.Length, leads.Count(target => target.IsAssessed), leads.Count(target => target.HasReachedPlan == true),
            leads.Count(target => target.HasReachedPlan == false), unit.Count() - leads.Length,
        ];
        return [new(unit.Key), .. counts.Select(count => PageSource.NumberCell(count.ToString(CultureInfo.InvariantCulture)))];
    }

    private static ReportTable TableOf(IGrouping<string, (ReportTarget Target, ResponsibleParty Party)> unit, PageSource source)
    {
        ImmutableArray<ReportColumn> columns =
        [
            new(source.Say("column.role"), 4), new(source.Say("column.number"), 4, IsNumeric: true),
            new(source.Say("column.indicator"), 12),
            new(source.Say("column.value"), 9), new(source.Say("column.goal"), 9), new(source.Say("column.due"), 7),
            new(source.Say("column.lead"), 4, IsNumeric: true), new(source.Say("column.verdict"), 7),
        ];
        var rows = unit.OrderBy(share => share.Party.Role).Select(share => Row(share.Target, share.Party, source));
        return new ReportTable(unit.Key, columns, [.. rows]);
    }

    private static ImmutableArray<ReportCell> Row(ReportTarget target, ResponsibleParty party, PageSource source) =>
    [
        new(party.Role.ToText(source.Language)),
        PageSource.NumberCell(source.NumberOf(target).ToString(CultureInfo.InvariantCulture)),
        source.NameCell(target),
        new(target.Assessment.Current is { } current ? FigureText.Dated(current, source.Language) : source.None),
        new(target.Assessment.Inputs.GoalText(source.Language)),
        new(LocalDatePattern.Iso.Format(target.Target.DueDate)),
        source.PointsCell(target.Assessment.Lead),
        source.VerdictCell(target),
    ];
}
