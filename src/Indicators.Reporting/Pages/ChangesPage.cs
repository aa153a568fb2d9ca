using System.Collections.Immutable;

namespace Indicators.Reporting;

/// <summary>What changed since the last report.</summary>
internal static class ChangesPage
{
    private static readonly (ReportChangeKind Kind, string Key)[] Words =
    [
        (ReportChangeKind.Worse, "change.worse"), (ReportChangeKind.JudgedNoLonger, "change.judged-no-longer"),
        (ReportChangeKind.Better, "change.better"), (ReportChangeKind.JudgedNow, "change.judged-now"),
        (ReportChangeKind.GoalMoved, "change.goal-moved"), (ReportChangeKind.Superseded, "change.superseded"),
        (ReportChangeKind.New, "change.new"), (ReportChangeKind.Dropped, "change.dropped"), (ReportChangeKind.NewValue, "change.new-value"),
    ];

    public static ReportPage? Of(PageSource source)
    {
        if (source.Layout.Previous is not { } previous)
            return null;
        IReadOnlyList<ReportChange> changes = ReportChange.Between(previous, source.Report);
        string day = OfficialParagraph.DayIn(previous.AsOf, source.Language);
        string counts = source.List(changes.CountBy(change => change.Kind).Select(count =>
            source.Say("paragraph.count", WordOf(count.Key, source), count.Value)));
        string paragraph = changes.Count == 0 ? source.Say("changes.none", day) : source.Say("changes.count", day, changes.Count, counts);
        ImmutableArray<ReportColumn> columns =
        [
            new(source.Say("column.indicator"), 12), new(source.Say("column.change"), 7),
            new(source.Say("column.verdict-before"), 7), new(source.Say("column.verdict-now"), 7),
            new(source.Say("column.value-before"), 9), new(source.Say("column.value"), 9),
            new(source.Say("column.goal-before"), 7), new(source.Say("column.goal"), 7),
        ];
        ImmutableArray<ImmutableArray<ReportCell>> rows = [.. changes.Select(change => Row(change, source))];
        ImmutableArray<ReportTable> tables = rows.IsEmpty ? [] : [new ReportTable("", columns, rows)];
        return new ReportPage("changes", source.Say("page.changes"), [paragraph], tables, []);
    }

    private static string WordOf(ReportChangeKind kind, PageSource source) => source.Say(Words.First(word => word.Kind == kind).Key);

    private static ImmutableArray<ReportCell> Row(ReportChange change, PageSource source) =>
    [
        change.Now is { } now ? source.NameCell(now) : new(change.Before!.NameIn(source.Language)),
        new(WordOf(change.Kind, source)),
        change.Before is { } before ? source.VerdictCell(before) : new(source.None),
        change.Now is { } after ? source.VerdictCell(after) : new(source.None),
        new(ValueOf(change.Before, source)),
        new(ValueOf(change.Now, source)),
        new(GoalOf(change.Before, source)),
        new(GoalOf(change.Now, source)),
    ];

    private static string ValueOf(ReportTarget? target, PageSource source) =>
        target?.Assessment.Current is { } current ? FigureText.Dated(current, source.Language) : source.None;

    private static string GoalOf(ReportTarget? target, PageSource source) =>
        target?.Assessment.Inputs.GoalText(source.Language) ?? source.None;
}
