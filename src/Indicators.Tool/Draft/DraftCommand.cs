using System.Collections.Immutable;
using System.CommandLine;
using Indicators.Json;
using Indicators.Prose;

namespace Indicators.Tool;

/// <summary>draft: a catalogue as far as a text gives one, and a list of what a person has to complete.</summary>
internal static class DraftCommand
{
    private const string StandardInput = "-";

    public static Command Create()
    {
        var file = new Argument<string>("text");
        var output = new Option<string>("--output", "-o") { Required = true };
        var publisher = new Option<string?>("--publisher");
        Option<DateOnly?> date = DateOption.Create("--date");
        var command = new Command("draft")
        {
            file, output, date, publisher,
        };
        command.SetAction(result => Run(
            result.GetRequiredValue(file), result.GetRequiredValue(output), result.GetValue(date),
            result.GetValue(publisher), LanguageOption.Of(result)));
        return command;
    }

    private static int Run(string path, string output, DateOnly? date, string? publisher, Language language)
    {
        try
        {
            string text = Read(path);
            IEnumerable<PolicyClaim> claims = PolicyTextReader.Read(text, date is { } day ? PolicyTextOptions.Default.DatedOn(day) : PolicyTextOptions.Default);
            CatalogDraft draft = CatalogDraft.Of(claims, DraftSource.Of(path, text, date, publisher), text);
            IndicatorCatalog catalog = draft.Builder.BuildSound(out ImmutableArray<Diagnostic> diagnostics);
            CatalogWriter.WriteFile(catalog, output);
            DraftListing.Write(Console.Out, draft, catalog, diagnostics, text, language);
            return draft.Unresolved.Count == 0 && diagnostics.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Failures.ToText(fault, language));
            return ExitCode.BadUsage;
        }
    }

    private static string Read(string path)
    {
        using TextReader reader = path == StandardInput ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
        return reader.ReadToEnd();
    }
}
