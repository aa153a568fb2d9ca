using System.CommandLine;
using System.Text;
using Indicators.Reporting;

namespace Indicators.Tool;

/// <summary>report: what a catalogue says on a day, as a page or as Markdown.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog");
        Option<DateOnly?> asOf = DateOption.Create("--as-of");
        Option<DateOnly?> knownBy = DateOption.Create("--known-by");
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "html" };
        format.AcceptOnlyFromAmong("html", "md");
        var output = new Option<string>("--output", "-o") { DefaultValueFactory = _ => StandardStreams.Dash };
        var command = new Command("report") { catalog, asOf, knownBy, format, output };
        command.SetAction(result => Run(
            result.GetRequiredValue(catalog), result.GetValue(asOf), result.GetValue(knownBy),
            result.GetValue(format)!, result.GetValue(output)!, LanguageOption.Of(result)));
        return command;
    }

    private static int Run(string path, DateOnly? asOf, DateOnly? knownBy, string format, string output, Language language)
    {
        if (!CatalogInput.TryRead(path, language, out IndicatorCatalog? catalog))
            return ExitCode.BadUsage;
        if ((asOf ?? NewestResult.DayOf(catalog)) is not { } day)
        {
            Console.Error.WriteLine(language.Say("report.no-day"));
            return ExitCode.BadUsage;
        }

        Reporting.Report report = Reporting.Report.Of(catalog, day, knownBy);
        string text = format == "md" ? MarkdownReport.Write(report, language) : HtmlReport.Write(report, language);
        if (output == StandardStreams.Dash)
            Console.Out.Write(text);
        else
            File.WriteAllText(output, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return ExitCode.Fine;
    }
}
