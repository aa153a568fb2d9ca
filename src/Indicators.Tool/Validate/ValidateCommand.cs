using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Json;
using Indicators.Tables;
using Indicators.Validation;

namespace Indicators.Tool;

/// <summary>validate: everything that is wrong with a catalogue, from a missing comma to figures that cannot both hold, in one run.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog") { Description = "A catalogue file or folder." };
        var format = new Option<string>("--format") { Description = "text, jsonl (a finding a line), csv (a finding a row) or sarif (SARIF 2.1.0, for editors and code hosts).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl", "csv", "sarif");
        var explain = new Option<bool>("--explain") { Description = "Also what was reconciled, with how much room, and what was not checked and why." };
        var pages = new Option<Uri?>("--rule-pages") { Description = "Where the pages of the rules are published; for --format sarif.", CustomParser = ReadAddress };
        var bases = new Option<bool>("--bases") { Description = "Only the bases that releases imply beside those that others gave, an observation a line: a file to put beside the catalogue." };
        var command = new Command("validate", "Finds what is wrong with a catalogue and what contradicts itself in it.") { catalog, format, explain, pages, bases };
        command.SetAction(result => Run(new ValidateRequest(
            result.GetRequiredValue(catalog),
            result.GetValue(format)!,
            result.GetValue(explain),
            result.GetValue(pages),
            LanguageOption.Of(result),
            result.GetValue(bases))));
        return command;
    }

    private static int Run(ValidateRequest request)
    {
        IndicatorCatalog catalog = CatalogReader.ReadSound(request.Catalog, out ImmutableArray<Diagnostic> found);
        var places = new CatalogPlaces(request.Catalog);
        Diagnostic[] unreadable = [.. found.Where(IsUnreadable)];
        foreach (Diagnostic diagnostic in unreadable)
            Console.Error.WriteLine($"{places.Of(diagnostic.Location)}: {diagnostic.Id} {diagnostic.ToText(request.Language)}");
        if (unreadable.Length > 0)
            return ExitCode.BadUsage;
        ValidationReport report = CatalogValidator.Standard.Validate(catalog, found);
        if (request.Bases)
            return BasesOutput.Write(report);
        Write(report, places, request);
        return report.IsClean ? ExitCode.Fine : ExitCode.Findings;
    }

    private static void Write(ValidationReport report, CatalogPlaces places, ValidateRequest request)
    {
        if (request.Format == "sarif")
            Console.Out.Write(new SarifLog(report, new SarifOptions { Language = request.Language, Folder = places.FolderFromHere, RulePages = request.RulePages }));
        else if (request.Format == "jsonl")
            WriteLines(report);
        else if (request.Format == "csv")
            CsvOutput.Write(OutputTables.Findings(FindingRecord.Of(report)));
        else
            new ValidationText(Console.Out, places, Palette.ForOutput(), request).Write(report);
    }

    private static void WriteLines(ValidationReport report)
    {
        var context = new ValidationJsonContext(new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        foreach (FindingRecord record in FindingRecord.Of(report))
            Console.Out.Write(JsonSerializer.Serialize(record, context.FindingRecord) + "\n");
    }

    /// <summary>True for what keeps a file from being looked at at all; what is wrong inside it is a finding.</summary>
    private static bool IsUnreadable(Diagnostic diagnostic) =>
        diagnostic.Id is "IND0001" or "IND0002" or "IND0009";

    private static Uri? ReadAddress(System.CommandLine.Parsing.ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address))
            return address;
        result.AddError($"--rule-pages {text}: not an absolute address.");
        return null;
    }
}
