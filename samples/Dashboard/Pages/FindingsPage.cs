using Indicators.Reporting.Markup;
using Indicators.Validation;

namespace Indicators.Samples.Dashboard;

/// <summary>What the checker finds in the catalogue, the gravest first.</summary>
internal static class FindingsPage
{
    public static void Write(MarkupWriter output, Choice choice, DatedReport dated)
    {
        Language language = choice.Language;
        if (dated.Report.Findings.IsEmpty)
            output.Leaf("p", language.Say("findings.none")).Line();
        foreach (IGrouping<DiagnosticSeverity, Finding> group in dated.Report.Findings.GroupBy(one => one.Severity)
            .OrderByDescending(group => group.Key))
        {
            output.Leaf("h2", $"{group.Key.ToText(language)} ({group.Count()})").Line();
            foreach (Finding finding in group)
                WriteFinding(output, finding, language);
        }
    }

    public static void WriteFinding(MarkupWriter output, Finding finding, Language language)
    {
        output.Open("div", ("class", "finding"))
            .Leaf("p", $"{finding.Severity.ToText(language)} {finding.Id}: {finding.ToText(language)}").Line();
        if (!finding.Derivation.IsEmpty)
        {
            output.Open("ul").Line();
            foreach (LocalizedText step in finding.Derivation)
                output.Leaf("li", step.In(language)).Line();
            output.Close("ul");
        }

        if (finding.Location is { } place)
            output.Leaf("p", language.Say("upload.place", place.File, place.Line, place.Column), ("class", "faint"));
        output.Close("div").Line();
    }
}
