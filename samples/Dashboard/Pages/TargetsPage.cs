using Indicators.Reporting;
using Indicators.Reporting.Markup;

namespace Indicators.Samples.Dashboard;

/// <summary>All targets of what was chosen: those that can be judged, then the others.</summary>
internal static class TargetsPage
{
    public static void Write(MarkupWriter output, Choice choice, DatedReport dated)
    {
        ReportTarget[] chosen = [.. dated.Report.Targets.Where(choice.Includes)];
        if (chosen.Length == 0)
            output.Leaf("p", choice.Language.Say("targets.none")).Line();
        WriteGroup(output, choice, "judged", chosen.Where(target => target.IsAssessed)
            .OrderByDescending(target => target.Assessment.Status.SortKey));
        WriteGroup(output, choice, "not-judged", chosen.Where(target => !target.IsAssessed));
    }

    private static void WriteGroup(MarkupWriter output, Choice choice, string key, IEnumerable<ReportTarget> targets)
    {
        ReportTarget[] group = [.. targets];
        if (group.Length == 0)
            return;
        string title = choice.Language.Say(key);
        output.Leaf("h2", title).Line();
        TargetTable.Write(output, choice, group, title);
    }
}
