using System.CommandLine;
using Indicators.Desk;
using Indicators.Reporting;

namespace Indicators.Tool;

/// <summary>revisions: the ledger of revisions of a catalogue.</summary>
internal static class RevisionsCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog");
        Option<DateOnly?> since = DateOption.Create("--since");
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "md", "html");
        var output = new Option<string?>("--output", "-o");
        var command = new Command("revisions") { catalog, since, format, output };
        command.SetAction(result => Run(
            result.GetRequiredValue(catalog), result.GetValue(since), result.GetValue(format)!, result.GetValue(output),
            LanguageOption.Of(result)));
        return command;
    }

    private static int Run(string path, DateOnly? since, string format, string? folder, Language language)
    {
        if (!CatalogInput.TryRead(path, language, out IndicatorCatalog? catalog))
            return ExitCode.BadUsage;
        if (folder == StandardStreams.Dash)
            folder = null;
        if (folder is not null && format is not ("md" or "html"))
        {
            Console.Error.WriteLine(language.Say("revisions.folder-of-pages"));
            return ExitCode.BadUsage;
        }

        RevisionLedger ledger = RevisionLedger.Of(catalog, RevisionOptions.Default with { Since = since });
        if (folder is not null)
            WriteFolder(ledger, format, folder, language);
        else
            Write(ledger, format, language);
        return ExitCode.Fine;
    }

    private static void Write(RevisionLedger ledger, string format, Language language)
    {
        if (format == "json")
        {
            using Stream output = StandardStreams.OpenOutput();
            RevisionJson.Write(ledger, output, language);
            return;
        }

        string text = format == "text" ? string.Join('\n', ledger.ToText(language).Split('\n').Select(PrintableText.Of))
            : Document(RevisionPages.Of(ledger, language), format, language);
        Console.Out.Write(text);
    }

    /// <summary>A file for each release, named by its day and source.</summary>
    private static void WriteFolder(RevisionLedger ledger, string format, string folder, Language language)
    {
        Directory.CreateDirectory(folder);
        foreach (ReportPage page in RevisionPages.Of(ledger, language))
            File.WriteAllText(Path.Combine(folder, $"{page.Id}.{format}"), Document([page], format, language));
    }

    private static string Document(IEnumerable<ReportPage> pages, string format, Language language)
    {
        string title = language.Say("revisions.title");
        return format == "md" ? MarkdownReport.Write(title, pages) : HtmlReport.Write(title, pages, language);
    }
}
