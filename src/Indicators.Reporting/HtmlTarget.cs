using System.Globalization;
using Indicators.Progress;
using Indicators.Reporting.Markup;
using Indicators.Validation;

namespace Indicators.Reporting;

/// <summary>One target of the page: name, verdict, figures, drawing, findings; formula and sources one click away.</summary>
internal static class HtmlTarget
{
    public static void Write(MarkupWriter output, ReportTarget target, int number, Language language)
    {
        string place = number.ToString(CultureInfo.InvariantCulture);
        output.Open("article", ("id", "t" + place)).Open("header");
        output.Leaf("h3", $"{place}. {target.NameIn(language)}");
        output.Leaf("span", StatusSign.Label(target, language), ("class", "status " + StatusSign.ClassOf(target.Status))).Close("header").Line();
        output.Leaf("p", target.Assessment.ToText(language)).Line();
        WriteFigures(output, target, language);
        if (BulletGraph.Of(target) is { } bullet)
            WriteDrawing(output, () => bullet.Write(output, language, alone: false));
        foreach (Finding finding in target.Findings)
            output.Leaf("p", $"{finding.Severity.ToText(language)} {finding.Id}: {finding.ToText(language)}", ("class", "finding")).Line();
        WriteExplanation(output, target, language);
        output.Close("article").Line();
    }

    private static void WriteFigures(MarkupWriter output, ReportTarget target, Language language)
    {
        output.Open("dl");
        foreach ((string key, string text) in TargetCells.Of(target, language))
            output.Open("div").Leaf("dt", language.Say(key)).Leaf("dd", text).Close("div");
        output.Close("dl").Line();
    }

    private static void WriteDrawing(MarkupWriter output, Action draw)
    {
        output.Open("div", ("class", "wide"));
        draw();
        output.Close("div").Line();
    }

    private static void WriteExplanation(MarkupWriter output, ReportTarget target, Language language)
    {
        output.Open("details").Leaf("summary", language.Say("explain")).Line();
        if (TrendChart.Of(target) is { } trend)
            WriteDrawing(output, () => trend.Write(output, language, alone: false));
        output.Open("ul").Line();
        AssessmentExplanation explanation = target.Explain();
        foreach (ExplanationStep step in explanation.Steps)
            output.Leaf("li", step.ToText(language)).Line();
        output.Close("ul");
        WriteSources(output, target, explanation, language);
        output.Close("details").Line();
    }

    private static void WriteSources(MarkupWriter output, ReportTarget target, AssessmentExplanation explanation, Language language)
    {
        Source[] sources = [.. explanation.Steps
            .SelectMany(step => step.Terms)
            .Select(term => term.Source)
            .Append(target.Catalog.Sources.Find(target.Target.SourceId))
            .OfType<Source>()
            .DistinctBy(source => source.Id)];
        foreach (Source source in sources)
        {
            output.Open("p", ("class", "faint")).Text($"{language.Say("source")} {source.Publisher}, ");
            if (AddressOf(source) is { } address)
                output.Leaf("a", source.Title, ("href", address), ("rel", "noreferrer noopener"));
            else
                output.Text(source.Title);
            output.Close("p").Line();
        }
    }

    /// <summary>Only an address of the web becomes a link: a script would be run by a click.</summary>
    private static string? AddressOf(Source source) =>
        Uri.TryCreate(source.Address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri.AbsoluteUri
            : null;
}
