using System.Collections.Immutable;
using System.Text;
using Indicators.Reporting;

namespace Indicators.Desk;

/// <summary>The ledger in words: lines of a text, tables of a page.</summary>
internal sealed class RevisionWriter(RevisionLedger ledger, Language language, NumberRounding rounding)
{
    public string Text()
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        Line(Summary());
        foreach (RevisionRelease release in ledger.Releases)
        {
            Line(TitleOf(release));
            foreach (Revision revision in release.Revisions)
                Line("  " + Say("revision.line", NameOf(revision), FigureOf(revision.Earlier), Day(revision.EarlierOn),
                    FigureOf(revision.Later), ChangeOf(revision), ReasonsOf(revision)));
            foreach (TurnedVerdict turned in release.TurnedVerdicts)
                Line("  " + Say("revision.turned", TargetNames.Of(ledger.Catalog, turned.Target).In(language), turned.Target.Id,
                    turned.Before.ToText(language), turned.After.ToText(language), Day(turned.AsOf)));
            foreach (ComparableBase found in release.Bases)
                Line("  " + Say("revision.base", BaseName(found), FigureOf(found.Level), FigureOf(found.Growth), Implied(found),
                    FigureOf(found.Published!), Gap(found), Basis(found)));
        }

        foreach (RevisedFigure figure in ledger.Figures.Where(one => one.Vintages.Length > 1))
            Line(VintagesOf(figure));
        return text.ToString();
    }

    public string Summary() => Say(
        "revision.summary", ledger.Figures.Length, Count(RevisionKind.Revised), Count(RevisionKind.Refined), Count(RevisionKind.Rival),
        Count(RevisionKind.Restated), ledger.Bases.Length, ledger.Bases.Count(one => one.Agrees == false), ledger.TurnedVerdicts.Length);

    public ReportPage Page(RevisionRelease release)
    {
        var tables = ImmutableArray.CreateBuilder<ReportTable>();
        Add(tables, "revision.table.revisions", ["series", "period", "before", "published-before", "now", "change", "reason"],
            release.Revisions.Select(RowOf));
        Add(tables, "revision.table.verdicts", ["target", "as-of", "verdict-before", "verdict-now"], release.TurnedVerdicts.Select(RowOf));
        Add(tables, "revision.table.bases", ["series", "period", "level", "growth", "implied", "published", "gap", "basis"],
            release.Bases.Select(RowOf));
        string id = $"release-{Day(release.PublishedOn)}{(release.Source is { } source ? "-" + source.Id : "")}";
        return new ReportPage(Safe(id), TitleOf(release), [], tables.ToImmutable(),
            [Say("revision.note", rounding.Decimals, Say("rounding." + rounding.Mode))]);
    }

    public string TitleOf(RevisionRelease release) => release.Source is { } source
        ? Say("revision.release", Day(release.PublishedOn), source.Title, source.Publisher)
        : Say("revision.release-unnamed", Day(release.PublishedOn));

    private static string Day(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Safe(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '_'));

    private int Count(RevisionKind kind) => ledger.Revisions.Count(one => one.Kind == kind);

    private void Add(ImmutableArray<ReportTable>.Builder tables, string title, string[] columns, IEnumerable<string[]> rows)
    {
        ImmutableArray<ImmutableArray<ReportCell>> cells =
            [.. rows.Select(row => ImmutableArray.CreateRange(row.Select(cell => new ReportCell(cell))))];
        if (!cells.IsEmpty)
            tables.Add(new ReportTable(Say(title),
                [.. columns.Select(column => new ReportColumn(Say("revision.column." + column), column == "series" ? 9 : 6))], cells));
    }

    private string[] RowOf(Revision one) =>
    [
        SeriesName(one.Series), one.Period.ToText(language), FigureOf(one.Earlier), Day(one.EarlierOn), FigureOf(one.Later),
        ChangeOf(one), ReasonsOf(one),
    ];

    private string[] RowOf(TurnedVerdict one) =>
        [TargetNames.Of(ledger.Catalog, one.Target).In(language), Day(one.AsOf), one.Before.ToText(language), one.After.ToText(language)];

    private string[] RowOf(ComparableBase one) =>
    [
        SeriesName(one.Level.Series), one.Level.Period!.Value.ToText(language), FigureOf(one.Level), FigureOf(one.Growth), Implied(one),
        one.Published is { } published ? FigureOf(published) : "–", Gap(one), Basis(one),
    ];

    private string VintagesOf(RevisedFigure figure) => Say(
        "revision.vintages", SeriesName(figure.Series), figure.Period.ToText(language),
        string.Join(Say("revision.then"), figure.Vintages.Select(one => Say(
            "revision.vintage", FigureOf(one.Observation), one.PublishedOn is { } on
                ? Day(on)
                : Say("revision.undated"), one.Observation.SourceId ?? "–"))));

    private string NameOf(Revision revision) => Say("revision.name", SeriesName(revision.Series), revision.Period.ToText(language));

    private string BaseName(ComparableBase found) =>
        Say("revision.name", SeriesName(found.Level.Series), found.Level.Period!.Value.ToText(language));

    private string SeriesName(SeriesKey key) => TargetNames.Of(ledger.Catalog, key).In(language);

    private string FigureOf(Observation observation) => observation.Figure.ToString(language);

    private string ChangeOf(Revision revision)
    {
        if (revision.Kind == RevisionKind.Refined)
            return Say("revision.refined");
        bool isShare = revision.Later.Figure.Dimension == Dimension.Ratio;
        Unit unit = revision.Later.Figure.Unit;
        RationalRange change = isShare
            ? revision.Change * RationalRange.Exactly(new Quantity(1m, unit).RationalIn(StandardUnits.Percent))
            : revision.Change;
        string amount = NumberText.Amount(change, isShare ? StandardUnits.PercentagePoint : unit, language, rounding);
        string signed = change.Value is { Sign: > 0 } && !amount.StartsWith('≈') ? "+" + amount : amount;
        string text = revision.RelativeChange.IsAbsent
            ? signed
            : Say("revision.change", signed, NumberText.Percent(revision.RelativeChange, language, rounding));
        return revision.Kind == RevisionKind.Rival ? Say("revision.rival", text) : text;
    }

    private string ReasonsOf(Revision revision) =>
        string.Join(Say("revision.and"), revision.Reasons.Select(reason => reason.ToText(language)));

    private string Implied(ComparableBase found) => NumberText.Amount(found.Implied, found.Level.Figure.Unit, language, rounding);

    private string Gap(ComparableBase found) =>
        found.Gap.IsAbsent ? "–" : NumberText.Amount(found.Gap, found.Level.Figure.Unit, language, rounding, withRange: false);

    private string Basis(ComparableBase found) => Say("revision.basis." + found.Basis);

    private string Say(string key, params ReadOnlySpan<object?> arguments) => RecordWordings.Table.ToText(key, language, arguments);
}
