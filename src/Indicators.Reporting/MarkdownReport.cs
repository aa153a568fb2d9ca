using System.Globalization;
using System.Text;
using Indicators.Reporting.Markup;
using Indicators.Validation;

namespace Indicators.Reporting;

/// <summary>A report as Markdown: the summary, the frameworks, the table of completion, the findings.</summary>
public static class MarkdownReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of its words.</param>
    public static string Write(Report report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(language);
        var output = new StringBuilder();
        Line(output, "# " + MarkdownText.Of(language.Say("title")), "");
        Line(output, MarkdownText.Of(OfficialParagraph.Write(report, language)), "");
        WriteFrameworks(output, report, language);
        Line(output, "## " + MarkdownText.Of(language.Say("targets")), "");
        WriteTargets(output, report, language);
        Line(output, "", "## " + MarkdownText.Of(language.Say("findings")), "");
        if (report.Findings.IsEmpty)
            Line(output, MarkdownText.Of(language.Say("findings.none")));
        foreach (Finding finding in report.Findings.OrderByDescending(finding => finding.Severity))
            Line(output, $"- {MarkdownText.Of($"{finding.Severity.ToText(language)} {finding.Id} {finding.ToText(language)}")}");
        Line(output, "", MarkdownText.Of(language.Say("method")));
        return output.ToString();
    }

    private static void WriteFrameworks(StringBuilder output, Report report, Language language)
    {
        foreach (ReportFramework framework in report.Frameworks)
        {
            PolicyFramework policy = framework.Framework;
            Line(output, "## " + MarkdownText.Of(language.Say("framework.title", policy.Name.In(language), policy.Code, policy.AsOf.ToText(language))), "");
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
            Line(output, $"{indent}  - {MarkdownText.Of(framework.NameOf(member, language))}{targets}");
        }

        foreach (Tier below in tier.Tiers)
            WriteTier(output, framework, below, indent + "  ", language);
    }

    private static void WriteTargets(StringBuilder output, Report report, Language language)
    {
        string[] heads =
        [
            "column.number", "column.indicator", "column.nature", "column.baseline", "column.value", "column.goal", "column.due",
            "column.completion", "column.time", "column.lead", "column.verdict", "column.responsible",
        ];
        Row(output, heads.Select(head => MarkdownText.Of(language.Say(head))));
        Row(output, heads.Select(_ => "---"));
        for (int i = 0; i < report.Targets.Length; i++)
            Row(output, Cells(report.Targets[i], i + 1, heads, language));
    }

    private static IEnumerable<string> Cells(ReportTarget target, int number, string[] heads, Language language)
    {
        var cells = TargetCells.Of(target, language).ToDictionary(cell => cell.Key, cell => cell.Text);
        cells["column.indicator"] = target.NameIn(language);
        cells["column.verdict"] = StatusSign.Label(target, language);
        yield return number.ToString(CultureInfo.InvariantCulture);
        foreach (string head in heads.Skip(1))
            yield return MarkdownText.Of(cells.GetValueOrDefault(head, language.Say("none")));
    }

    private static void Row(StringBuilder output, IEnumerable<string> cells) => Line(output, $"| {string.Join(" | ", cells)} |");

    private static void Line(StringBuilder output, params ReadOnlySpan<string> lines)
    {
        foreach (string line in lines)
            output.Append(line).Append('\n');
    }
}
