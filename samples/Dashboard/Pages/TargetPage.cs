using Indicators.Progress;
using Indicators.Reporting;
using Indicators.Reporting.Markup;
using Indicators.Validation;

namespace Indicators.Samples.Dashboard;

/// <summary>One target explained: the verdict in words, the drawings, every formula with its numbers, the sources, the findings.</summary>
internal static class TargetPage
{
    public static void Write(MarkupWriter output, Choice choice, ReportTarget target)
    {
        Language language = choice.Language;
        output.Open("p");
        TargetTable.WriteStatus(output, target, language);
        output.Close("p").Leaf("p", target.Assessment.ToText(language), ("class", "lead")).Line();
        if (BulletGraph.Of(target) is { } bullet)
            output.Open("div", ("class", "wide")).Own(PageParts.Element(bullet, language)).Close("div").Line();
        if (TrendChart.Of(target) is { } trend)
            output.Open("div", ("class", "wide")).Own(PageParts.Element(trend, language)).Close("div").Line();
        AssessmentExplanation explanation = target.Explain();
        WriteSteps(output, explanation, language);
        WriteFindings(output, target, language);
        WriteSources(output, choice.Catalog.Catalog, target, explanation, language);
        output.Open("p").Leaf("a", language.Say("back"), ("href", choice.LinkTo("/targets"))).Text(" · ");
        output.Leaf("a", language.Say("json"), ("href", JsonOf(choice, target))).Close("p").Line();
    }

    private static string JsonOf(Choice choice, ReportTarget target) =>
        choice.LinkTo($"/api/catalogs/{Uri.EscapeDataString(choice.Catalog.Id)}/targets/{Uri.EscapeDataString(target.Target.Id)}");

    private static void WriteSteps(MarkupWriter output, AssessmentExplanation explanation, Language language)
    {
        output.Leaf("h2", language.Say("steps")).Line().Open("ol", ("class", "formulas")).Line();
        foreach (ExplanationStep step in explanation.Steps)
            output.Leaf("li", step.ToText(language)).Line();
        output.Close("ol").Line();
    }

    private static void WriteFindings(MarkupWriter output, ReportTarget target, Language language)
    {
        if (target.Findings.IsEmpty)
            return;
        output.Leaf("h2", language.Say("findings.of-target")).Line();
        foreach (Finding finding in target.Findings)
            FindingsPage.WriteFinding(output, finding, language);
    }

    private static void WriteSources(
        MarkupWriter output, IndicatorCatalog catalog, ReportTarget target, AssessmentExplanation explanation, Language language)
    {
        Source[] sources = [.. TargetSources.Of(catalog, target, explanation)];
        if (sources.Length == 0)
            return;
        output.Leaf("h2", language.Say("sources")).Line().Open("ul").Line();
        foreach (Source source in sources)
        {
            string title = language.Say("source", source.Publisher, source.Title);
            output.Open("li");
            if (TargetSources.AddressOf(source) is { } address)
                output.Leaf("a", title, ("href", address), ("rel", "noreferrer noopener"));
            else
                output.Text(title);
            output.Close("li").Line();
        }

        output.Close("ul").Line();
    }
}
