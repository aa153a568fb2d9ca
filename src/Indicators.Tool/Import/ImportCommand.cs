using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace Indicators.Tool;

/// <summary>import: a file of another format becomes a catalogue; what it does not say is asked, never guessed.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file");
        var format = new Option<string?>("--format") { Description = Known() };
        var structure = new Option<string?>("--structure");
        var map = new Option<string?>("--map");
        Option<string[]> answers = AnswerOption.Create();
        var into = new Option<string?>("--into");
        var output = new Option<string>("--output", "-o") { Required = true };
        var command = new Command("import")
        {
            file, format, structure, map, answers, into, output,
        };
        command.SetAction(result => Run(
            new ImportRequest(result.GetRequiredValue(file), result.GetValue(map), AnswerOption.Read(result.GetValue(answers)!),
                result.GetValue(structure)),
            result.GetValue(format), result.GetValue(into), result.GetRequiredValue(output), LanguageOption.Of(result)));
        return command;
    }

    private static string Known() => string.Join(", ", ImportFormats.All.Select(format => format.Id));

    private static int Run(ImportRequest request, string? formatId, string? into, string output, Language language)
    {
        IndicatorCatalog? known = null;
        if (into is not null && !CatalogInput.TryRead(into, language, out known))
            return ExitCode.BadUsage;
        request = request with { Into = known };
        IImportFormat? format = formatId is null ? ImportFormats.Recognise(ref request) : ImportFormats.Find(formatId);
        if (format is null && formatId is null && request is { IsFolder: false, Head.IsEmpty: true })
            return ExitCode.Refuse(language.Say("failure.empty", request.Name));
        if (format is null)
            return ExitCode.Refuse(formatId is null
                ? language.Say("import.unknown-content", request.Name, Known())
                : DidYouMean.Format(formatId, ImportFormats.All.Select(one => one.Id), language));
        ImportReport report = format.Import(request);
        if (!TryMerge(known, report.Catalog, language, out IndicatorCatalog? merged))
            return ExitCode.BadUsage;
        bool isWritten = !ImportListing.HoldsNothing(report);
        if (isWritten)
            CatalogOutput.Write(merged, output);
        ImportListing.Write(isWritten ? StandardStreams.ToldBeside(output) : Console.Error, Console.Error, report, language);
        if (!isWritten)
            return ExitCode.BadUsage;
        return report.IsComplete && report.Diagnostics.All(one => one.Severity == DiagnosticSeverity.Information) ? ExitCode.Fine
            : ExitCode.Findings;
    }

    /// <summary>The figures in the catalogue they were meant for; one id with two contents is told and nothing is written.</summary>
    private static bool TryMerge(
        IndicatorCatalog? known, IndicatorCatalog read, Language language, [NotNullWhen(true)] out IndicatorCatalog? merged)
    {
        merged = read;
        if (known is null || known.TryMerge(read, out merged, out ImmutableArray<Diagnostic> conflicts))
            return true;
        foreach (Diagnostic conflict in conflicts)
            Console.Error.WriteLine(PrintableText.Of($"{conflict.Location}: {conflict.Id} {conflict.ToText(language)}"));
        return false;
    }
}
