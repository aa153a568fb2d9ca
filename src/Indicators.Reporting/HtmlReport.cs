using System.Collections.Immutable;
using System.Globalization;
using Indicators.Progress;
using Indicators.Reporting.Drawing;
using Indicators.Reporting.Markup;
using Indicators.Validation;

namespace Indicators.Reporting;

/// <summary>
/// A report as one HTML page: no script, nothing loaded from anywhere, so that it opens from a mail; it prints to A4 and
/// follows light and dark.
/// </summary>
public static class HtmlReport
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>Writes the page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="layout">What the office wants; null: <see cref="ReportLayout.Default"/>.</param>
    public static string Write(Report report, Language language, ReportLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(language);
        ReportLayout wanted = layout ?? ReportLayout.Default;
        ImmutableArray<ReportPage> pages = ReportPages.Of(report, language, wanted with { Columns = wanted.Columns ?? Narrow });
        var output = new MarkupWriter();
        WriteHead(output, language, language.Say("title"));
        output.Open("body").Line().Leaf("h1", language.Say("title")).Line();
        output.Leaf("p", language.Say("as-of", OfficialParagraph.DayIn(report.AsOf, language)), ("class", "lead")).Line();
        WriteSummary(output, report, language);
        foreach (ReportPage page in pages)
            HtmlTables.Write(output, page, language);
        WriteFrameworks(output, report, language);
        WriteTargets(output, report, language);
        WriteFindings(output, report, language);
        output.Close("body").Close("html").Line();
        return output.ToString();
    }

    /// <summary>Writes pages of their own, without a report around them: a ledger of revisions, a backward plan.</summary>
    /// <param name="title">The title of the document.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="language">The language of their words.</param>
    public static string Write(string title, IEnumerable<ReportPage> pages, Language language)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(language);
        var output = new MarkupWriter();
        WriteHead(output, language, title);
        output.Open("body").Line().Leaf("h1", title).Line();
        foreach (ReportPage page in pages)
            HtmlTables.Write(output, page, language);
        output.Close("body").Close("html").Line();
        return output.ToString();
    }

    private static ImmutableArray<CompletionColumn> Narrow { get; } =
        [.. Enum.GetValues<CompletionColumn>().Except([CompletionColumn.Sources, CompletionColumn.Remarks])];

    private static void WriteHead(MarkupWriter output, Language language, string title)
    {
        output.Own("<!DOCTYPE html>").Line().Open("html", ("lang", language.Tag)).Open("head").Line();
        output.Empty("meta", ("charset", "utf-8"));
        output.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        output.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        output.Empty("meta", ("name", "referrer"), ("content", "no-referrer"));
        output.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy)).Line();
        output.Leaf("title", title).Line();
        output.Open("style").Own(HtmlStyle.Sheet).Line().Own(SvgStyle.Sheet).Close("style").Line().Close("head").Line();
    }

    private static void WriteSummary(MarkupWriter output, Report report, Language language)
    {
        output.Leaf("h2", language.Say("summary")).Line().Open("table").Line();
        string[] natures = report.Binding.Total > 0
            ? [TargetNature.Binding.ToText(language), TargetNature.Expected.ToText(language)]
            : [];
        WriteHeads(output, [language.Say("column.status"), language.Say("summary.all"), .. natures]);
        foreach (ProgressStatus? status in report.Summary.Counts.Select(count => count.Status))
        {
            string name = $"{StatusSign.Of(status)} {StatusSign.Words(status, language)}";
            WriteCounts(output, name, report, summary => CountOf(summary, status));
        }

        WriteCounts(output, language.Say("summary.assessed"), report, summary => summary.Assessed);
        WriteCounts(output, language.Say("summary.total"), report, summary => summary.Total);
        output.Close("table").Line();
    }

    private static int CountOf(ReportSummary summary, ProgressStatus? status) =>
        summary.Counts.FirstOrDefault(count => count.Status == status)?.Count ?? 0;

    private static void WriteCounts(MarkupWriter output, string name, Report report, Func<ReportSummary, int> count)
    {
        output.Open("tr").Leaf("th", name, ("scope", "row"));
        ReportSummary[] columns = report.Binding.Total > 0 ? [report.Summary, report.Binding, report.Expected] : [report.Summary];
        foreach (ReportSummary summary in columns)
            output.Leaf("td", count(summary).ToString(CultureInfo.InvariantCulture), ("class", "n"));
        output.Close("tr").Line();
    }

    private static void WriteHeads(MarkupWriter output, IEnumerable<string> heads)
    {
        output.Open("thead").Open("tr");
        foreach (string head in heads)
            output.Leaf("th", head, ("scope", "col"));
        output.Close("tr").Close("thead").Line();
    }

    private static void WriteFrameworks(MarkupWriter output, Report report, Language language)
    {
        if (report.Frameworks.IsEmpty)
            return;
        output.Leaf("h2", language.Say("frameworks")).Line();
        var numbers = report.Targets.Select((target, index) => (target, index)).ToDictionary(pair => pair.target, pair => pair.index + 1);
        foreach (ReportFramework framework in report.Frameworks)
            new HtmlFramework(output, framework, numbers, language).Write();
    }

    private static void WriteTargets(MarkupWriter output, Report report, Language language)
    {
        output.Leaf("h2", language.Say("targets")).Line();
        output.Leaf("p", language.Say("chart.key", string.Join("  ", TrendChart.Key(language))), ("class", "faint")).Line();
        foreach (string cuts in ExplanationLines.CutsOf(report, language))
            output.Leaf("p", cuts, ("class", "faint")).Line();
        for (int i = 0; i < report.Targets.Length; i++)
            HtmlTarget.Write(output, report.Targets[i], i + 1, language);
    }

    private static void WriteFindings(MarkupWriter output, Report report, Language language)
    {
        output.Leaf("h2", language.Say("findings")).Line();
        if (report.Findings.IsEmpty)
            output.Leaf("p", language.Say("findings.none")).Line();
        foreach (var group in report.Findings.GroupBy(one => one.Severity).OrderByDescending(group => group.Key))
        {
            output.Open("details").Leaf("summary", $"{group.Key.ToText(language)} ({group.Count()})").Open("ul").Line();
            foreach (Finding finding in group)
                output.Leaf("li", $"{finding.Id} {finding.ToText(language)}").Line();
            output.Close("ul").Close("details").Line();
        }
    }
}
