using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Progress;

namespace Indicators.Tool;

/// <summary>progress: how far the targets of a catalogue are from being met.</summary>
internal static class ProgressCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog") { Description = "A catalogue file or folder." };
        Option<DateOnly?> asOf = Date("--as-of", "Look at periods that ended by this day (yyyy-MM-dd).");
        asOf.Required = true;
        Option<DateOnly?> knownBy = Date("--known-by", "Know only what had been published by this day; without it the day of --as-of decides between editions of one figure.");
        Option<string> vintage = VintageOption.Create();
        var target = new Option<string?>("--target") { Description = "One target, by its id." };
        var scheme = new Option<string?>("--scheme") { Description = $"Classify by a scheme: {string.Join(", ", ProgressSchemes.All.Select(s => s.Id))}." };
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var reading = new Option<string>("--reading")
        {
            Description = "What stays possible beside the verdict as written, and the ends of the measures: written, hard (half a last digit) or soft (trailing zeros may be rounding).",
            DefaultValueFactory = _ => "hard",
        };
        reading.AcceptOnlyFromAmong("written", "hard", "soft");
        var explain = new Option<bool>("--explain") { Description = "Every input and step, as a person would check it by hand." };
        var command = new Command("progress", "Tells how far targets are from being met.") { catalog, asOf, knownBy, vintage, target, scheme, format, reading, explain };
        command.SetAction(result => Run(new ProgressRequest(
            result.GetRequiredValue(catalog),
            result.GetValue(asOf)!.Value,
            result.GetValue(knownBy),
            VintageOption.Of(result.GetValue(vintage)),
            result.GetValue(target),
            result.GetValue(scheme),
            result.GetValue(format) == "json",
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
        var calculator = new ProgressCalculator(catalog, new ProgressOptions(request.Reading) { Vintage = request.Vintage });
        ProgressAssessment[] assessments = only is not null
            ? [calculator.Assess(only, request.AsOf, request.KnownBy)]
            : [.. calculator.AssessAll(request.AsOf, request.KnownBy)];
        if (request.Json)
            WriteJson(calculator, assessments, scheme, request);
        else
            ProgressReport.Write(Console.Out, catalog, calculator, assessments, scheme, request, SeriesOf(calculator, assessments, request).Values);
        return ExitCode.Fine;
    }

    private static void WriteJson(ProgressCalculator calculator, ProgressAssessment[] assessments, IProgressScheme? scheme, ProgressRequest request)
    {
        Dictionary<SeriesKey, SeriesProgress> series = SeriesOf(calculator, assessments, request);
        ImmutableArray<AssessmentRecord> records =
            [.. assessments.Select(a => AssessmentRecord.Of(a, scheme, scheme is null ? null : calculator.Classify(a, scheme), series[a.Target.Series]))];
        var context = new ProgressJsonContext(new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        Console.Out.Write(JsonSerializer.Serialize(records, context.IReadOnlyListAssessmentRecord) + "\n");
    }

    private static Dictionary<SeriesKey, SeriesProgress> SeriesOf(ProgressCalculator calculator, ProgressAssessment[] assessments, ProgressRequest request) =>
        assessments.Select(a => a.Target.Series).Distinct().ToDictionary(key => key, key => calculator.AssessSeries(key, request.AsOf, request.KnownBy));

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
