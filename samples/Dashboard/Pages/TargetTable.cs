using Indicators.Progress;
using Indicators.Reporting;
using Indicators.Reporting.Markup;
using NodaTime.Text;

namespace Indicators.Samples.Dashboard;

/// <summary>Targets as a table with a bullet graph each; a name leads to the explanation.</summary>
internal static class TargetTable
{
    private static readonly string[] Columns = ["target", "status", "value", "goal", "due", "course"];

    public static void Write(MarkupWriter output, Choice choice, IEnumerable<ReportTarget> targets, string title)
    {
        Language language = choice.Language;
        output.Open("div", ("class", "wide"), ("role", "region"), ("aria-label", title), ("tabindex", "0"))
            .Open("table", ("class", "targets"));
        output.Open("thead").Open("tr");
        foreach (string column in Columns)
            output.Leaf("th", language.Say("column." + column), ("scope", "col"));
        output.Close("tr").Close("thead").Open("tbody").Line();
        foreach (ReportTarget target in targets)
            WriteRow(output, choice, target);
        output.Close("tbody").Close("table").Close("div").Line();
    }

    /// <summary>A status with its sign: the colour is never the only one that tells.</summary>
    public static void WriteStatus(MarkupWriter output, ReportTarget target, Language language) =>
        output.Leaf("span", $"{PageParts.SignOf(target.Status)} {target.Assessment.Status.ToText(language)}",
            ("class", "status " + PageParts.ClassOf(target.Status)));

    private static void WriteRow(MarkupWriter output, Choice choice, ReportTarget target)
    {
        Language language = choice.Language;
        ProgressAssessment assessment = target.Assessment;
        output.Open("tr").Open("th", ("scope", "row")).Leaf("a", target.NameIn(language), ("href", choice.LinkTo(target))).Close("th");
        output.Open("td");
        WriteStatus(output, target, language);
        output.Close("td").Leaf("td", assessment.Current is { } current ? Dated(current, language) : language.Say("none"));
        output.Leaf("td", assessment.GoalText(language)).Leaf("td", LocalDatePattern.Iso.Format(target.Target.DueDate));
        output.Open("td");
        if (BulletGraph.Of(target) is { } graph)
            output.Own(PageParts.Element(graph, language));
        else
            output.Text(language.Say("none"));
        output.Close("td").Close("tr").Line();
    }

    private static string Dated(Observation observation, Language language) => observation.Period is { } period
        ? language.Say("value.dated", observation.Figure.ToLabel(language), period.ToText(language))
        : observation.Figure.ToLabel(language);
}
