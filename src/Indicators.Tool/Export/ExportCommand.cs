using System.CommandLine;

namespace Indicators.Tool;

/// <summary>export: a catalogue in a format of the statistics world; what the format cannot hold is listed.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog");
        var format = new Option<string>("--format") { Description = Known(), Required = true };
        var output = new Option<string>("--output", "-o") { Required = true };
        var scale = new Option<string>("--scale") { DefaultValueFactory = _ => "preserve" };
        scale.AcceptOnlyFromAmong("preserve", "normalize");
        var labels = new Option<string>("--labels") { DefaultValueFactory = _ => "id" };
        labels.AcceptOnlyFromAmong("id", "name", "both");
        var command = new Command("export") { catalog, format, output, scale, labels };
        command.SetAction(result => Run(
            result.GetRequiredValue(catalog), result.GetRequiredValue(format), result.GetRequiredValue(output),
            result.GetValue(scale)!, result.GetValue(labels)!, LanguageOption.Of(result)));
        return command;
    }

    private static string Known() => string.Join(", ", ExportFormats.All.Select(format => format.Id));

    private static int Run(string path, string formatId, string output, string scale, string labels, Language language)
    {
        if (ExportFormats.Find(formatId) is not { } format)
            return ExitCode.Refuse(DidYouMean.Format(formatId, ExportFormats.All.Select(one => one.Id), language));
        if (format.WritesFolder && output == StandardStreams.Dash)
            return ExitCode.Refuse(language.Say("export.folder-needed", formatId));
        if (!CatalogInput.TryRead(path, language, out IndicatorCatalog? catalog))
            return ExitCode.BadUsage;
        ExportOutcome outcome = format.Export(new ExportRequest(catalog, output, scale, labels, language));
        foreach (Diagnostic diagnostic in outcome.Dropped)
            Console.Error.WriteLine(PrintableText.Of($"{diagnostic.Id} {diagnostic.ToText(language)}"));
        StandardStreams.ToldBeside(output)
            .WriteLine(language.Say("export.summary", outcome.Observations, outcome.Targets, outcome.Dropped.Length));
        return outcome.Dropped.All(one => one.Severity == DiagnosticSeverity.Information) ? ExitCode.Fine : ExitCode.Findings;
    }
}
