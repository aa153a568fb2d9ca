using System.Globalization;
using Indicators.Progress;
using Indicators.Reporting.Markup;
using Indicators.Validation;

namespace Indicators.Reporting;

/// <summary>One target of the page: name, verdict, drawing, findings; formulas, inputs and sources one click away.</summary>
internal static class HtmlTarget
{
    public static void Write(MarkupWriter output, ReportTarget target, int number, Language language)
    {
        string place = number.ToString(CultureInfo.InvariantCulture);
        output.Open("article", ("id", "t" + place)).Open("h3").Text($"{place}. {target.NameIn(language)} ");
        output.Leaf("b", StatusSign.Label(target, language), ("class", StatusSign.ClassOf(target.Status))).Close("h3").Line();
        output.Leaf("p", target.Assessment.ToText(language)).Line();
        output.Leaf("small", string.Join(" · ", Terms(target, language))).Line();
        BulletGraph.Of(target)?.Write(output, language, alone: false);
        foreach (Finding finding in target.Findings)
            output.Leaf("p", FindingText.Of(finding, language), ("class", "finding")).Line();
        WriteExplanation(output, target, language);
        output.Close("article").Line();
    }

    /// <summary>What the sentence does not say: how binding, and who.</summary>
    private static IEnumerable<string> Terms(ReportTarget target, Language language)
    {
        yield return target.Target.Nature.ToText(language);
        foreach (ResponsibleParty party in target.Target.Responsible)
            yield return language.Say("term", party.Role.ToText(language), party.Name);
    }

    private static void WriteExplanation(MarkupWriter output, ReportTarget target, Language language)
    {
        output.Open("details").Leaf("summary", language.Say("explain")).Line();
        TrendChart.Of(target)?.Write(output, language, alone: false);
        AssessmentExplanation explanation = target.Explain();
        output.Open("p", ("class", "steps"));
        foreach (ExplanationStep step in ExplanationLines.Of(explanation))
            output.Text(step.ToText(language)).Line();
        output.Close("p");
        foreach (Source source in ExplanationLines.SourcesOf(target, explanation))
            WriteSource(output, source, language);
        output.Close("details").Line();
    }

    private static void WriteSource(MarkupWriter output, Source source, Language language)
    {
        output.Open("small").Text($"{language.Say("source")} {source.Publisher}, ");
        if (AddressOf(source) is { } address)
            output.Leaf("a", source.Title, ("href", address));
        else
            output.Text(source.Title);
        if (source.Published is { } day)
            output.Text($" ({day.ToText(language)})");
        output.Close("small").Line();
    }

    /// <summary>Only an address of the web becomes a link: a script would be run by a click.</summary>
    private static string? AddressOf(Source source) =>
        Uri.TryCreate(source.Address, UriKind.Absolute, out Uri? uri) && uri is { Scheme: "https" or "http" } ? uri.AbsoluteUri : null;
}
