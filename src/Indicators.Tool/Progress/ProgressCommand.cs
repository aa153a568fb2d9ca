using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Progress;
using Indicators.Tables;

namespace Indicators.Tool;

/// <summary>progress: how far the targets of a catalogue are from being met.</summary>
internal static class ProgressCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog") { Description = "A catalogue file or folder." };
        Option<DateOnly?> asOf = Date("--as-of", "Look at periods that ended by this day (yyyy-MM-dd); without it the end of the newest final or provisional period of the catalogue, which the output says.");
        var limit = new Option<string?>("--limit") { Description = "The natural limit of the indicators in the wanted direction, for schemes that ask: 100%. Counts for values of its dimension." };
        Option<DateOnly?> knownBy = Date("--known-by", "Know only what had been published by this day; without it the day of --as-of decides between editions of one figure.");
        Option<string> vintage = VintageOption.Create();
        var target = new Option<string?>("--target") { Description = "One target, by its id." };
        var scheme = new Option<string?>("--scheme") { Description = $"Classify by a scheme: {string.Join(", ", ProgressSchemes.All.Select(s => s.Id))}." };
        var format = new Option<string>("--format") { Description = "text, json or csv (a target a row).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "csv");
        var reading = new Option<string>("--reading")
        {
            Description = "What stays possible beside the verdict as written, and the ends of the measures: written, hard (half a last digit) or soft (trailing zeros may be rounding).",
            DefaultValueFactory = _ => "hard",
        };
        reading.AcceptOnlyFromAmong("written", "hard", "soft");
        var explain = new Option<bool>("--explain") { Description = "Every input and step, as a person would check it by hand." };
        var command = new Command("progress", "Tells how far targets are from being met.") { catalog, asOf, knownBy, vintage, target, scheme, limit, format, reading, explain };
        command.SetAction(result => Run(new ProgressRequest(
            result.GetRequiredValue(catalog),
            result.GetValue(asOf),
            result.GetValue(knownBy),
            VintageOption.Of(result.GetValue(vintage)),
            result.GetValue(target),
            result.GetValue(scheme),
            result.GetValue(limit),
            result.GetValue(format)!,
            result.GetValue(explain),
            Enum.Parse<FigureReading>(result.GetValue(reading)!, ignoreCase: true),
            LanguageOption.Of(result))));
        return command;
    }

    private static int Run(ProgressRequest request)
    {
        if (!CatalogInput.TryRead(request.Catalog, request.Language, out IndicatorCatalog? catalog))
            return ExitCode.BadUsage;
        IProgressScheme? scheme = request.Scheme is { } id ? ProgressSchemes.Find(id) : null;
        if (request.Scheme is not null && scheme is null)
            return Refuse($"'{request.Scheme}' is no scheme; there are {string.Join(", ", ProgressSchemes.All.Select(s => s.Id))}.");
        Target? only = catalog.Targets.Find(request.Target);
        if (request.Target is not null && only is null)
            return Refuse($"The catalogue has no target '{request.Target}'.");
        Quantity? limit = null;
        if (request.Limit is { } text && !TryLimit(text, out limit))
            return Refuse($"--limit {text}: not a quantity; write it with its unit, as 100%.");
        if ((request.AsOf ?? NewestDay(catalog)) is not { } asOf)
            return Refuse("The catalogue has no observation with a period, so there is no day to look from; state --as-of yyyy-MM-dd.");
        var calculator = new ProgressCalculator(catalog, new ProgressOptions(request.Reading) { Vintage = request.Vintage });
        var run = new ProgressRun(catalog, calculator, scheme, limit, asOf, request);
        if (request.Format == "json")
            WriteJson(run);
        else if (request.Format == "csv")
            CsvOutput.Write(OutputTables.Progress(run.Assessments.Select(a => AssessmentRecord.Of(a, run.Scheme, run.ClassOf(a), run.SeriesOf(a)))));
        else
            ProgressReport.Write(Console.Out, run);
        return ExitCode.Fine;
    }

    private static bool TryLimit(string text, out Quantity? limit)
    {
        bool read = Figure.TryParse(text, null, out Figure figure) && figure is { Bound: Bound.Exact, IsRange: false };
        limit = read ? figure.Quantity : null;
        return read;
    }

    /// <summary>The end of the newest period that has a result: final or provisional, no estimate and no forecast.</summary>
    private static DateOnly? NewestDay(IndicatorCatalog catalog)
    {
        DateOnly? newest = null;
        foreach (Observation observation in catalog.Observations)
        {
            if (observation is { Status: ObservationStatus.Final or ObservationStatus.Provisional, Period: { } period } && !(period.End.ToDateOnly() <= newest))
                newest = period.End.ToDateOnly();
        }

        return newest;
    }

    private static void WriteJson(ProgressRun run)
    {
        ImmutableArray<AssessmentRecord> records = [.. run.Assessments.Select(a => AssessmentRecord.Of(a, run.Scheme, run.ClassOf(a), run.SeriesOf(a)))];
        var context = new ProgressJsonContext(new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        Console.Out.Write(JsonSerializer.Serialize(records, context.IReadOnlyListAssessmentRecord) + "\n");
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.BadUsage;
    }

    private static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
                return date;
            result.AddError($"{name} {result.Tokens[0].Value}: not a day; write it as yyyy-MM-dd.");
            return null;
        },
    };
}
