using System.CommandLine;
using Indicators.Desk;
using Indicators.Prose.Documents;
using Indicators.Reporting;

namespace Indicators.Tool;

/// <summary>check-text: a draft against a catalogue, as a list, for machines, and as comments in a copy of the draft.</summary>
internal static class CheckTextCommand
{
    public static Command Create()
    {
        var draft = new Argument<string>("draft");
        var against = new Option<string>("--against") { Required = true };
        Option<DateOnly?> date = DateOption.Create("--date");
        var subject = new Option<string?>("--subject");
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl", "json", "sarif", "md", "html");
        var all = new Option<bool>("--all");
        var output = new Option<string?>("--output", "-o");
        var command = new Command("check-text") { draft, against, date, subject, format, all, output };
        command.SetAction(result => Run(new CheckTextRequest(
            result.GetRequiredValue(draft), result.GetRequiredValue(against), result.GetValue(date), result.GetValue(subject),
            result.GetValue(format)!, result.GetValue(all), result.GetValue(output), LanguageOption.Of(result))));
        return command;
    }

    private static int Run(CheckTextRequest request)
    {
        if (request.Output == StandardStreams.Dash && request.Format != "text")
            return ExitCode.Refuse(request.Language.Say("check-text.two-outputs", request.Format));
        if (!CatalogInput.TryRead(request.Against, request.Language, out IndicatorCatalog? catalog))
            return ExitCode.BadUsage;
        if (CheckerOf(catalog, request) is not { } checker)
            return ExitCode.BadUsage;
        using MemoryStream content = ReadWhole(request.Draft);
        TextDocument document = TextDocument.ReadAsync(content, request.Draft, new DocumentOptions { Clock = MachineClock.Instance })
            .GetAwaiter().GetResult();
        if (!document.IsReadable)
        {
            TextInput.Tell(document, request.Language);
            return ExitCode.BadUsage;
        }

        DraftCheck check = checker.Check(document, request.Date);
        if (request.Output is { } output && !WriteFile(document, check, content, output, request))
            return ExitCode.BadUsage;
        Write(check, request);
        return check.Faults.Any() ? ExitCode.Findings : ExitCode.Fine;
    }

    private static MemoryStream ReadWhole(string path)
    {
        using Stream input = StandardStreams.OpenInput(path);
        var content = new MemoryStream();
        input.CopyTo(content);
        content.Position = 0;
        return content;
    }

    private static DraftChecker? CheckerOf(IndicatorCatalog catalog, CheckTextRequest request)
    {
        try
        {
            return DraftChecker.For(catalog, new DraftCheckOptions { Subject = request.Subject });
        }
        catch (ArgumentException)
        {
            Console.Error.WriteLine(request.Language.Say("check-text.no-subject", PrintableText.Of(request.Subject!)));
            return null;
        }
    }

    /// <summary>A page by the ending of its name; else a copy of the draft with its comments.</summary>
    private static bool WriteFile(TextDocument document, DraftCheck check, MemoryStream content, string output, CheckTextRequest request)
    {
        string? page = Path.GetExtension(output).ToLowerInvariant() switch
        {
            ".html" or ".htm" => Page(check, "html", request),
            ".md" => Page(check, "md", request),
            _ => null,
        };
        if (page is null)
            return WriteCopy(document, check, content, output, request.Language);
        File.WriteAllText(output, page);
        return true;
    }

    private static string Page(DraftCheck check, string format, CheckTextRequest request)
    {
        ReportPage page = DraftCheckPage.Of(check, request.Language, request.All);
        string title = request.Language.Say("check-text.title", PrintableText.Of(Path.GetFileName(check.File!)));
        return format == "md" ? MarkdownReport.Write(title, [page]) : HtmlReport.Write(title, [page], request.Language);
    }

    private static bool WriteCopy(TextDocument document, DraftCheck check, MemoryStream content, string output, Language language)
    {
        if (document.Kind != DocumentKind.Docx)
        {
            Console.Error.WriteLine(language.Say("check-text.no-docx"));
            return false;
        }

        content.Position = 0;
        using var copy = new MemoryStream();
        foreach (DraftRemark lost in DraftComments.Write(content, check, copy, language))
            Console.Error.WriteLine(language.Say("check-text.lost", PrintableText.Of(lost.Literal), lost.Place!.ToText(language)));
        using Stream written = StandardStreams.OpenOutput(output);
        copy.WriteTo(written);
        return true;
    }

    private static void Write(DraftCheck check, CheckTextRequest request)
    {
        switch (request.Format)
        {
            case "json":
                WriteBytes(stream => DraftCheckWriter.WriteJson(check, stream, request.Language));
                break;
            case "jsonl":
                DraftCheckWriter.WriteJsonLines(check, Console.Out, request.Language);
                break;
            case "sarif":
                WriteBytes(stream => DraftCheckWriter.WriteSarif(check, stream, request.Language));
                break;
            case "md" or "html":
                Console.Out.Write(Page(check, request.Format, request));
                break;
            default:
                DraftCheckWriter.WriteList(check, StandardStreams.ToldBeside(request.Output ?? ""), request.Language, request.All);
                break;
        }
    }

    private static void WriteBytes(Action<Stream> write)
    {
        Console.Out.Flush();
        using Stream output = StandardStreams.OpenOutput();
        write(output);
    }
}
