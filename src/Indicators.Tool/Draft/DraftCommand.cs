using System.Collections.Immutable;
using System.CommandLine;
using Indicators.Prose;
using Indicators.Prose.Documents;

namespace Indicators.Tool;

/// <summary>draft: a catalogue as far as a text gives one, and a list of what a person has to complete.</summary>
internal static class DraftCommand
{
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
        TextDocument document = TextInput.OpenWhole(path);
        if (!TextInput.Tell(document, language))
            return ExitCode.BadUsage;
        CatalogDraft draft = Draft(document, DraftSource.Of(document, date, publisher), date);
        IndicatorCatalog catalog = draft.Builder.BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        CatalogOutput.Write(catalog, output);
        DraftListing.Write(StandardStreams.ToldBeside(output), draft, catalog, diagnostics, document, language);
        return draft.Unresolved.Count == 0 && diagnostics.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
    }

    /// <summary>The place of a plain text is a line and a column, of a document a page and a paragraph.</summary>
    private static CatalogDraft Draft(TextDocument document, Source source, DateOnly? date)
    {
        IEnumerable<PolicyClaim> claims = PolicyTextReader.Read(document.Text, PolicyTextOptions.Default.DatedOn(date));
        return document.Kind == DocumentKind.Text
            ? CatalogDraft.Of(claims, source, document.Text)
            : CatalogDraft.Of(claims, source, document.At, document.Text);
    }
}
