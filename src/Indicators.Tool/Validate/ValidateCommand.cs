using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Tables;
using Indicators.Validation;

namespace Indicators.Tool;

/// <summary>
/// validate: everything that is wrong with a catalogue, from a missing comma to figures that cannot both hold, in one run.
/// </summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog");
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl", "csv", "sarif");
        var explain = new Option<bool>("--explain");
        var pages = new Option<Uri?>("--rule-pages") { CustomParser = ReadAddress };
        var bases = new Option<bool>("--bases");
        var summary = new Option<bool>("--summary");
        var follows = new Option<bool>("--follows");
        var against = new Option<string?>("--against");
        var ratios = new Option<bool>("--ratios");
        var command = new Command("validate") { catalog, format, explain, pages, bases, summary, follows, against, ratios };
        command.SetAction(result => Run(new ValidateRequest(
            result.GetRequiredValue(catalog),
            result.GetValue(format)!,
            result.GetValue(explain),
            result.GetValue(pages),
            LanguageOption.Of(result),
            result.GetValue(bases))
        {
            Summary = result.GetValue(summary),
            Follows = result.GetValue(follows),
            Against = result.GetValue(against),
            Ratios = result.GetValue(ratios),
        }));
        return command;
    }

    private static int Run(ValidateRequest request)
    {
        if (!TryRead(request.Catalog, request.Language, out IndicatorCatalog catalog, out ImmutableArray<Diagnostic> found))
            return ExitCode.BadUsage;
        var places = new CatalogPlaces(request.Catalog);
        ValidationReport report = ValidatorFor(request).Validate(catalog, found);
        if (request.Bases)
            return BasesOutput.Write(report);
        if (request.Follows)
        {
            new DeterminedText(Console.Out, request.Language).Write(report.Determined);
            return ExitCode.Fine;
        }

        if (request.Summary)
            new SummaryText(Console.Out, catalog, request.Language).Write(ValidationSummary.Of(report));
        else if (request.Against is { } older)
            return Compare(older, report, places, request);
        else
            Write(report, places, request);
        return report.IsClean ? ExitCode.Fine : ExitCode.Findings;
    }

    /// <summary>What is sound in a catalogue and what is wrong with the rest; false, and told, where it cannot be read at all.</summary>
    private static bool TryRead(
        string path, Language language, out IndicatorCatalog catalog, out ImmutableArray<Diagnostic> found)
    {
        catalog = CatalogInput.ReadSound(path, language, out found);
        Diagnostic[] unreadable = [.. found.Where(IsUnreadable)];
        CatalogInput.Tell(unreadable, path, language);
        return unreadable.Length == 0;
    }

    private static CatalogValidator ValidatorFor(ValidateRequest request) =>
        request.Ratios ? CatalogValidator.Standard.WithRatios() : CatalogValidator.Standard;

    /// <summary>Findings are the exit status only where they are new: what was there before is known.</summary>
    private static int Compare(string older, ValidationReport report, CatalogPlaces places, ValidateRequest request)
    {
        if (!TryRead(older, request.Language, out IndicatorCatalog catalog, out ImmutableArray<Diagnostic> found))
            return ExitCode.BadUsage;
        var comparison = ReportComparison.Between(ValidatorFor(request).Validate(catalog, found), report);
        new ValidationText(Console.Out, places, OutputColours.Palette, request).Write(comparison);
        return comparison.New.Any(finding => finding.Severity != DiagnosticSeverity.Information) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static void Write(ValidationReport report, CatalogPlaces places, ValidateRequest request)
    {
        if (request.Format == "sarif")
            Console.Out.Write(new SarifLog(
                report, new SarifOptions { Language = request.Language, Folder = places.FolderFromHere, RulePages = request.RulePages }));
        else if (request.Format == "jsonl")
            WriteLines(report);
        else if (request.Format == "csv")
            CsvOutput.Write(OutputTables.Findings(FindingRecord.Of(report)));
        else
            new ValidationText(Console.Out, places, OutputColours.Palette, request).Write(report);
    }

    private static void WriteLines(ValidationReport report)
    {
        var text = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (FindingRecord record in FindingRecord.Of(report))
        {
            record.WriteTo(writer);
            writer.Flush();
            Console.Out.Write(Encoding.UTF8.GetString(text.WrittenSpan) + "\n");
            text.ResetWrittenCount();
            writer.Reset();
        }
    }

    /// <summary>True for what keeps a file from being looked at at all; what is wrong inside it is a finding.</summary>
    private static bool IsUnreadable(Diagnostic diagnostic) =>
        diagnostic.Id is "IND0001" or "IND0002" or "IND0009";

    private static Uri? ReadAddress(System.CommandLine.Parsing.ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address))
            return address;
        result.AddError(LanguageOption.In(result).Say("usage.not-an-address", "--rule-pages", text));
        return null;
    }
}
