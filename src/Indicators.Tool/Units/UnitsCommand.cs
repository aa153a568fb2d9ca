using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Tool;

/// <summary>units: the units there are, how each may be written and what one of it is.</summary>
internal static class UnitsCommand
{
    private static readonly UnitJsonContext Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static Command Create()
    {
        var word = new Argument<string?>("word") { Arity = ArgumentArity.ZeroOrOne };
        var catalog = new Option<string?>("--catalog");
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("units") { word, catalog, format };
        command.SetAction(result => Run(
            result.GetValue(word), result.GetValue(catalog), result.GetValue(format) == "jsonl", LanguageOption.Of(result)));
        return command;
    }

    private static int Run(string? word, string? path, bool json, Language language)
    {
        IndicatorCatalog? catalog = null;
        if (path is not null && !CatalogInput.TryRead(path, language, out catalog))
            return ExitCode.BadUsage;
        UnitSet units = catalog?.Units ?? UnitSet.Standard;
        UnitRecord[] found = [.. units.Units.Select(unit => UnitRecord.Of(unit, units))
            .Where(record => word is null || record.Speaks(word))];
        if (word is not null && found.Length == 0)
        {
            Console.Error.WriteLine(language.Say("units.none", word) + DidYouMean.Say(word, DidYouMean.UnitsOf(units), language));
            return ExitCode.BadUsage;
        }

        foreach (string line in json ? found.Select(record => JsonSerializer.Serialize(record, Json.UnitRecord)) : Lines(found, language))
            Console.Out.Write(line + "\n");
        return ExitCode.Fine;
    }

    /// <summary>Symbol, what one of it is, what may be added to it, other ways to write it.</summary>
    private static IEnumerable<string> Lines(UnitRecord[] records, Language language)
    {
        string others = language.Say("report.and");
        return Columns.Align([.. records.Select(record => (string[])
        [
            record.Symbol, record.Is is null ? "" : $"= {record.Is}", Dimension.Parse(record.Dimension).ToText(language),
            string.Join(others, record.Aliases.Concat(record.English is { } english ? [english] : [])),
        ])], right: -1);
    }
}
