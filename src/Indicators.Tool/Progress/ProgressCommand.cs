using System.Buffers;
using System.CommandLine;
using System.Text;
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
        var catalog = new Argument<string>("catalog");
        Option<DateOnly?> asOf = DateOption.Create("--as-of");
        var limit = new Option<string?>("--limit");
        Option<DateOnly?> knownBy = DateOption.Create("--known-by");
        Option<string> vintage = VintageOption.Create();
        var target = new Option<string?>("--target");
        var scheme = new Option<string?>("--scheme") { Description = string.Join(", ", ProgressSchemes.All.Select(s => s.Id)) };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "csv");
        var reading = new Option<string>("--reading") { DefaultValueFactory = _ => "hard" };
        reading.AcceptOnlyFromAmong("written", "hard", "soft");
        var explain = new Option<bool>("--explain");
        var command = new Command("progress") { catalog, asOf, knownBy, vintage, target, scheme, limit, format, reading, explain };
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
        if (ProgressInput.Open(request) is not { } input)
            return ExitCode.BadUsage;
        IProgressScheme? scheme = request.Scheme is { } id ? ProgressSchemes.Find(id) : null;
        if (request.Scheme is not null && scheme is null)
            return ExitCode.Refuse(NoScheme(request.Scheme, request.Language));
        if (request.Target is not null && !input.HasTarget)
            return ExitCode.Refuse(NoTarget(request.Target, input, request.Language));
        Quantity? limit = null;
        if (request.Limit is { } text && !TryLimit(text, out limit))
            return ExitCode.Refuse(request.Language.Say("progress.not-a-limit", text));
        if ((request.AsOf ?? input.NewestResult()) is not { } asOf)
            return ExitCode.Refuse(request.Language.Say("report.no-day"));
        var options = new ProgressOptions(request.Reading) { Vintage = request.Vintage };
        Write(request, asOf, input.Parts.Select(part =>
            new ProgressRun(part.Catalog, part.Subjects, new ProgressCalculator(part.Catalog, options), scheme, limit, asOf, request)));
        return ExitCode.Fine;
    }

    private static void Write(ProgressRequest request, DateOnly asOf, IEnumerable<ProgressRun> runs)
    {
        if (request.Format == "json")
            WriteJson(runs.SelectMany(Records));
        else if (request.Format == "csv")
            CsvOutput.Write(OutputTables.Progress(runs.SelectMany(Records)));
        else
            ProgressReport.Write(Console.Out, request, asOf, runs);
    }

    private static IEnumerable<AssessmentRecord> Records(ProgressRun run) =>
        run.Assessments.Select(a => AssessmentRecord.Of(a, run.Scheme, run.ClassOf(a), run.SeriesOf(a)));

    private static string NoScheme(string id, Language language)
    {
        string[] known = [.. ProgressSchemes.All.Select(scheme => scheme.Id)];
        return language.Say("progress.no-scheme", id, string.Join(", ", known)) + DidYouMean.Say(id, known, language);
    }

    private static string NoTarget(string id, ProgressInput input, Language language) =>
        language.Say("progress.no-target", id) + DidYouMean.Say(id, input.TargetIds, language);

    private static bool TryLimit(string text, out Quantity? limit)
    {
        bool read = Figure.TryParse(text, null, out Figure figure) && figure is { Bound: Bound.Exact, IsRange: false };
        limit = read ? figure.Quantity : null;
        return read;
    }

    /// <summary>One array, a record at a time.</summary>
    private static void WriteJson(IEnumerable<AssessmentRecord> records)
    {
        var text = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(text, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        writer.WriteStartArray();
        foreach (AssessmentRecord record in records)
        {
            record.WriteTo(writer);
            writer.Flush();
            Console.Out.Write(Encoding.UTF8.GetString(text.WrittenSpan));
            text.ResetWrittenCount();
        }

        writer.WriteEndArray();
        writer.Flush();
        Console.Out.Write(Encoding.UTF8.GetString(text.WrittenSpan) + "\n");
    }
}
