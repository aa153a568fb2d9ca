using System.CommandLine;
using Indicators.Tables;

namespace Indicators.Tool;

/// <summary>map: what a table says and what a person must say, as a mapping to be completed and given to import.</summary>
internal static class MapCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file");
        var map = new Option<string?>("--map");
        Option<string[]> answers = AnswerOption.Create();
        var into = new Option<string?>("--into");
        var output = new Option<string>("--output", "-o") { DefaultValueFactory = _ => StandardStreams.Dash };
        var command = new Command("map")
        {
            file, map, answers, into, output,
        };
        command.SetAction(result => Run(
            new ImportRequest(result.GetRequiredValue(file), result.GetValue(map), AnswerOption.Read(result.GetValue(answers)!), null),
            result.GetValue(into), result.GetValue(output)!, LanguageOption.Of(result)));
        return command;
    }

    private static int Run(ImportRequest request, string? into, string output, Language language)
    {
        IndicatorCatalog? known = null;
        if (into is not null && !CatalogInput.TryRead(into, language, out known))
            return ExitCode.BadUsage;
        request = request with { Into = known };
        Workbook workbook = TableRequest.Open(request);
        TableMapping mapping = TableImporter.Propose(workbook, TableRequest.Options(request), out ImportReport report);
        ImportListing.Write(StandardStreams.ToldBeside(output), Console.Error, report, language);
        if (ImportListing.HoldsNothing(report))
            return ExitCode.BadUsage;
        StandardStreams.WriteText(mapping.ToJson(report.Questions), output);
        return report.Questions.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
    }
}
