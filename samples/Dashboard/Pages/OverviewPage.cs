using System.Globalization;
using Indicators.Reporting;
using Indicators.Reporting.Markup;

namespace Indicators.Samples.Dashboard;

/// <summary>The first page: how the targets stand in one paragraph and one table, then those that can be judged, the worst first.</summary>
internal static class OverviewPage
{
    public static void Write(MarkupWriter output, Choice choice, DatedReport dated)
    {
        Language language = choice.Language;
        output.Leaf("p", OfficialParagraph.Write(dated.Report, language), ("class", "lead")).Line();
        WriteCounts(output, dated.Report.Summary, language);
        output.Open("p").Leaf("a", language.Say("report"), ("href", choice.LinkTo("/report"))).Close("p").Line();
        ReportTarget[] judged = [.. dated.Report.Targets.Where(target => target.IsAssessed && choice.Includes(target))];
        output.Leaf("h2", language.Say("judged")).Line();
        if (judged.Length == 0)
            output.Leaf("p", language.Say("targets.none")).Line();
        else
            TargetTable.Write(output, choice, judged.OrderByDescending(target => target.Assessment.Status.SortKey), language.Say("judged"));
    }

    private static void WriteCounts(MarkupWriter output, ReportSummary summary, Language language)
    {
        output.Open("ul", ("class", "counts")).Line();
        foreach (StatusCount count in summary.Counts)
        {
            string words = count.Status is { } status ? Progress.ProgressWordings.ToText(status, language) : language.Say("status.open");
            WriteCount(output, $"{PageParts.SignOf(count.Status)} {words}", count.Count, PageParts.ClassOf(count.Status));
        }

        WriteCount(output, language.Say("not-judged"), summary.Total - summary.Assessed, null);
        WriteCount(output, language.Say("total"), summary.Total, null);
        output.Close("ul").Line();
    }

    private static void WriteCount(MarkupWriter output, string name, int count, string? kind) => output
        .Open("li").Leaf("span", name, ("class", kind)).Text(" ").Leaf("strong", count.ToString(CultureInfo.InvariantCulture))
        .Close("li").Line();
}
