using System.Collections.Immutable;
using System.Globalization;
using Indicators.Reporting;

namespace Indicators.Desk.Drafts.Writing;

/// <summary>A check as the tables of a page.</summary>
internal sealed class CheckTables(DraftCheck check, Language language)
{
    private const int NumberWidth = 3;
    private const int WordsWidth = 6;
    private const int SentenceWidth = 16;

    /// <summary>In the order in which they are looked at.</summary>
    private static readonly DraftVerdict[] Order =
    [
        DraftVerdict.Differs, DraftVerdict.DoesNotCompute, DraftVerdict.OtherBasisOrScope, DraftVerdict.NotInTheRecord,
        DraftVerdict.NotRead, DraftVerdict.Agrees,
    ];

    public ReportPage Page(bool withAgreeing)
    {
        var tables = ImmutableArray.CreateBuilder<ReportTable>();
        tables.Add(Counts());
        AddDetailed(tables, "page.faults", check.Faults);
        Add(tables, "page.open", check.Remarks.Where(one => !one.IsFault && one.Verdict != DraftVerdict.Agrees)
            .OrderBy(one => Array.IndexOf(Order, one.Verdict)));
        if (withAgreeing)
            AddDetailed(tables, "page.agreeing", check.Remarks.Where(one => one.Verdict == DraftVerdict.Agrees));
        return new ReportPage("draft-check", Say("page.title"), [.. Paragraphs()], tables.ToImmutable(), [Say("page.note")]);
    }

    private IEnumerable<string> Paragraphs()
    {
        string date = check.Date is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Say("page.no-date");
        yield return check.File is { } file ? Say("page.draft", PrintableText.Of(file), date) : Say("page.text", date);
        foreach (Diagnostic one in check.Diagnostics)
            yield return PrintableText.Of($"{one.Id} {one.ToText(language)}");
        if (!check.Faults.Any())
            yield return Say("page.clean");
    }

    private ReportTable Counts() => new(
        Say("page.counts"), [Column("verdict", WordsWidth), Column("count", NumberWidth) with { IsNumeric = true }],
        [
            .. Order.Select(verdict => Row(verdict.ToText(language), check.Count(verdict))),
            Row(Say("page.all"), check.Remarks.Length),
        ]);

    private static ImmutableArray<ReportCell> Row(string name, int count) =>
        [new ReportCell(name), new ReportCell(count.ToString(CultureInfo.InvariantCulture)) { Number = count }];

    /// <summary>What is known of the figure in columns of its own.</summary>
    private void AddDetailed(ImmutableArray<ReportTable>.Builder tables, string title, IEnumerable<DraftRemark> remarks)
    {
        ImmutableArray<ReportColumn> columns =
        [
            Column("place", WordsWidth), Column("figure", WordsWidth), Column("verdict", WordsWidth), Column("record", SentenceWidth),
            Column("difference", WordsWidth),
            Column("reason", WordsWidth), Column("write", WordsWidth), Column("sentence", SentenceWidth),
        ];
        Add(tables, title, columns, remarks.Select(one => new[]
        {
            CheckListing.PlaceOf(check, one, language), PrintableText.Of(one.Literal), one.Verdict.ToText(language),
            RemarkText.Record(one, language),
            one.Difference is { } difference ? RemarkText.Signed(difference) : "–",
            RemarkText.Why(one, language), PrintableText.Of(RemarkText.Suggestion(one, language) ?? "–"), SentenceOf(one),
        }));
    }

    private void Add(ImmutableArray<ReportTable>.Builder tables, string title, IEnumerable<DraftRemark> remarks) => Add(
        tables,
        title,
        [Column("place", WordsWidth), Column("figure", WordsWidth), Column("remark", SentenceWidth), Column("sentence", SentenceWidth)],
        remarks.Select(one => new[]
        {
            CheckListing.PlaceOf(check, one, language), PrintableText.Of(one.Literal), RemarkText.Of(one, language), SentenceOf(one),
        }));

    private void Add(ImmutableArray<ReportTable>.Builder tables, string title, ImmutableArray<ReportColumn> columns,
        IEnumerable<string[]> rows)
    {
        ImmutableArray<ImmutableArray<ReportCell>> cells =
            [.. rows.Select(row => ImmutableArray.CreateRange(row.Select(cell => new ReportCell(cell))))];
        if (!cells.IsEmpty)
            tables.Add(new ReportTable(Say(title), columns, cells));
    }

    private ReportColumn Column(string name, int weight) => new(Say("page.column." + name), weight);

    /// <summary>The sentence with the figure marked in it, for it may have a dozen: 同比增长【12.3%】.</summary>
    private string SentenceOf(DraftRemark remark)
    {
        int start = check.Text.LastIndexOf(
            remark.Sentence, Math.Min(check.Text.Length - 1, remark.Start + remark.Sentence.Length - 1), StringComparison.Ordinal);
        int at = remark.Start - start, end = remark.End - start;
        bool isInside = start >= 0 && at >= 0 && end <= remark.Sentence.Length;
        return PrintableText.Of(isInside
            ? $"{remark.Sentence[..at]}【{remark.Sentence[at..end]}】{remark.Sentence[end..]}"
            : remark.Sentence);
    }

    private string Say(string key, params ReadOnlySpan<object?> arguments) => DraftWordings.Say(language, key, arguments);
}
