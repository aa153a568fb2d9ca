using System.Globalization;
using System.Text;
using Indicators.Progress;
using Indicators.Reporting.Markup;
using Indicators.Validation;

namespace Indicators.Reporting;

/// <summary>
/// A report as Markdown: the pages an office forwards, the frameworks, every target with its formulas, inputs, sources and findings.
/// </summary>
public static class MarkdownReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="layout">What the office wants; null: <see cref="ReportLayout.Default"/>.</param>
    public static string Write(Report report, Language language, ReportLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(language);
        var output = new StringBuilder();
        Head(output, 1, language.Say("title"));
        foreach (ReportPage page in ReportPages.Of(report, language, layout))
            WritePage(output, page);
        WriteFrameworks(output, report, language);
        Head(output, 2, language.Say("targets"));
        foreach (string cuts in ExplanationLines.CutsOf(report, language))
            Line(output, MarkdownText.Of(cuts), "");
        for (int i = 0; i < report.Targets.Length; i++)
            WriteTarget(output, report.Targets[i], i + 1, language);
        Head(output, 2, language.Say("findings"));
        if (report.Findings.IsEmpty)
            Line(output, MarkdownText.Of(language.Say("findings.none")));
        foreach (Finding finding in report.Findings.OrderByDescending(finding => finding.Severity))
            Line(output, $"- {MarkdownText.Of(FindingText.Of(finding, language))}");
        return output.ToString();
    }

    /// <summary>Writes pages of their own, without a report around them: a ledger of revisions, a backward plan.</summary>
    /// <param name="title">The title of the document.</param>
    /// <param name="pages">The pages.</param>
    public static string Write(string title, IEnumerable<ReportPage> pages)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(pages);
        var output = new StringBuilder();
        Head(output, 1, title);
        foreach (ReportPage page in pages)
            WritePage(output, page);
        return output.ToString();
    }

    private static void WritePage(StringBuilder output, ReportPage page)
    {
        Head(output, 2, page.Title);
        foreach (string paragraph in page.Paragraphs)
            Line(output, MarkdownText.Of(paragraph), "");
        foreach (ReportTable table in page.Tables)
            WriteTable(output, table);
        foreach (string note in page.Notes)
            Line(output, MarkdownText.Of(note), "");
    }

    private static void WriteTable(StringBuilder output, ReportTable table)
    {
        if (table.Title.Length > 0)
            Head(output, 3, table.Title);
        Row(output, table.Columns.Select(column => MarkdownText.Of(column.Title)));
        Row(output, table.Columns.Select(column => column.IsNumeric ? "---:" : "---"));
        foreach (IEnumerable<ReportCell> row in table.Rows)
            Row(output, row.Select(cell => MarkdownText.Of(cell.Text)));
        Line(output, "");
    }

    private static void WriteFrameworks(StringBuilder output, Report report, Language language)
    {
        foreach (ReportFramework framework in report.Frameworks)
        {
            PolicyFramework policy = framework.Framework;
            Head(output, 2, language.Say("framework.title", policy.Name.In(language), policy.Code, policy.AsOf.ToText(language)));
            foreach (Tier tier in policy.Tiers)
                WriteTier(output, framework, tier, "", language);
            Line(output, "");
        }
    }

    private static void WriteTier(StringBuilder output, ReportFramework framework, Tier tier, string indent, Language language)
    {
        Line(output, $"{indent}- {MarkdownText.Of(FrameworkTree.TierText(framework.Framework, tier, language))}");
        foreach (FrameworkMember member in framework.OwnMembersOf(tier).Where(member => member.IsNamed))
        {
            string targets = string.Concat(framework.TargetsOf(member).Select(target => " " + StatusSign.Of(target.Status)));
            string size = framework.Framework.SizeClassOf(member) is { } stated ? " " + MarkdownText.Of(stated) : "";
            Line(output, $"{indent}  - {MarkdownText.Of(framework.NameOf(member, language))}{size}{targets}");
        }

        if (framework.UnnamedSlotsOf(tier) is > 0 and int unnamed)
            Line(output, $"{indent}  - {MarkdownText.Of(language.Say("framework.unnamed-slots", unnamed))}");
        foreach (Tier below in tier.Tiers)
            WriteTier(output, framework, below, indent + "  ", language);
    }

    private static void WriteTarget(StringBuilder output, ReportTarget target, int number, Language language)
    {
        string place = number.ToString(CultureInfo.InvariantCulture);
        Head(output, 3, $"{place}. {target.NameIn(language)}");
        Line(output, MarkdownText.Of($"{StatusSign.Label(target, language)} — {target.Assessment.ToText(language)}"), "");
        foreach (Finding finding in target.Findings)
            Line(output, $"> {MarkdownText.Of(FindingText.Of(finding, language))}", "");
        AssessmentExplanation explanation = target.Explain();
        foreach (ExplanationStep step in ExplanationLines.Of(explanation))
            Line(output, $"- {MarkdownText.Of(step.ToText(language))}");
        foreach (Source source in ExplanationLines.SourcesOf(target, explanation))
            Line(output, $"- {MarkdownText.Of(SourceText(source, language))}");
        Line(output, "");
    }

    private static string SourceText(Source source, Language language) => string.Join(
        ", ", new[] { $"{language.Say("source")} {source.Publisher}", source.Title, source.Published?.ToText(language), source.Address }
            .Where(part => part is { Length: > 0 }));

    private static void Head(StringBuilder output, int level, string text) =>
        Line(output, $"{new string('#', level)} {MarkdownText.Of(text)}", "");

    private static void Row(StringBuilder output, IEnumerable<string> cells) => Line(output, $"| {string.Join(" | ", cells)} |");

    private static void Line(StringBuilder output, params ReadOnlySpan<string> lines)
    {
        foreach (string line in lines)
            output.Append(line).Append('\n');
    }
}
