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
    /// <summary>Writes the page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of its words.</param>
    public static string Write(Report report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(language);
        var output = new MarkupWriter();
        WriteHead(output, language);
        output.Open("body").Line().Leaf("h1", language.Say("title")).Line();
        output.Leaf("p", language.Say("as-of", OfficialParagraph.DayIn(report.AsOf, language)), ("class", "lead")).Line();
        output.Leaf("p", OfficialParagraph.Write(report, language)).Line();
        WriteSummary(output, report, language);
        WriteFrameworks(output, report, language);
        WriteTargets(output, report, language);
        WriteFindings(output, report, language);
        output.Leaf("p", language.Say("method"), ("class", "faint")).Line().Close("body").Close("html").Line();
        return output.ToString();
    }

    private static void WriteHead(MarkupWriter output, Language language)
    {
        output.Own("<!DOCTYPE html>").Line().Open("html", ("lang", language.Tag)).Open("head").Line();
        output.Empty("meta", ("charset", "utf-8"));
        output.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        output.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        output.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'")).Line();
        output.Leaf("title", language.Say("title")).Line();
        output.Open("style").Own(HtmlStyle.Sheet).Line().Own(SvgStyle.Sheet).Close("style").Line().Close("head").Line();
    }

    private static void WriteSummary(MarkupWriter output, Report report, Language language)
    {
        output.Leaf("h2", language.Say("summary")).Line().Open("div", ("class", "wide")).Open("table").Line();
        WriteHeads(output, ["column.status", "summary.all"], language, report.Binding.Total > 0
            ? [TargetNature.Binding.ToText(language), TargetNature.Expected.ToText(language)] : []);
        foreach (StatusCount count in report.Summary.Counts)
            WriteCounts(output, $"{StatusSign.Of(count.Status)} {StatusSign.Words(count.Status, language)}", report, summary => CountOf(summary, count.Status));
        WriteCounts(output, language.Say("summary.assessed"), report, summary => summary.Assessed);
        WriteCounts(output, language.Say("summary.total"), report, summary => summary.Total);
        output.Close("table").Close("div").Line();
    }

    private static int CountOf(ReportSummary summary, ProgressStatus? status) =>
        summary.Counts.FirstOrDefault(count => count.Status == status)?.Count ?? 0;

    private static void WriteCounts(MarkupWriter output, string name, Report report, Func<ReportSummary, int> count)
    {
        output.Open("tr").Leaf("th", name, ("scope", "row"));
        ReportSummary[] columns = report.Binding.Total > 0 ? [report.Summary, report.Binding, report.Expected] : [report.Summary];
        foreach (ReportSummary summary in columns)
            output.Leaf("td", count(summary).ToString(CultureInfo.InvariantCulture), ("class", "number"));
        output.Close("tr").Line();
    }

    private static void WriteHeads(MarkupWriter output, string[] keys, Language language, string[] more)
    {
        output.Open("thead").Open("tr");
        foreach (string head in keys.Select(key => language.Say(key)).Concat(more))
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
            HtmlFramework.Write(output, framework, numbers, language);
    }

    private static void WriteTargets(MarkupWriter output, Report report, Language language)
    {
        output.Leaf("h2", language.Say("targets")).Line();
        output.Leaf("p", language.Say("chart.key", string.Join("  ", TrendChart.Key(language))), ("class", "faint")).Line();
        for (int i = 0; i < report.Targets.Length; i++)
            HtmlTarget.Write(output, report.Targets[i], i + 1, language);
    }

    private static void WriteFindings(MarkupWriter output, Report report, Language language)
    {
        output.Leaf("h2", language.Say("findings")).Line();
        if (report.Findings.IsEmpty)
            output.Leaf("p", language.Say("findings.none")).Line();
        foreach (IGrouping<DiagnosticSeverity, Finding> group in report.Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key))
        {
            output.Open("details").Leaf("summary", $"{group.Key.ToText(language)} ({group.Count()})").Open("ul").Line();
            foreach (Finding finding in group)
                output.Leaf("li", $"{finding.Id} {finding.ToText(language)}").Line();
            output.Close("ul").Close("details").Line();
        }
    }
}
