using System.CommandLine;

namespace Indicators.Tool;

/// <summary>report: what a catalogue says on a day, as a page, as Markdown, or as a file of an office program.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog");
        Option<DateOnly?> asOf = DateOption.Create("--as-of");
        Option<DateOnly?> knownBy = DateOption.Create("--known-by");
        var format = new Option<string?>("--format");
        format.AcceptOnlyFromAmong([.. ReportFormats.All.Select(one => one.Id)]);
        var lights = new Option<string?>("--lights");
        Option<string?> columns = ColumnsOption.Create();
        Option<DateOnly?> since = DateOption.Create("--since");
        var before = new Option<string?>("--since-catalog");
        var plan = new Option<string?>("--plan");
        plan.AcceptOnlyFromAmong("month", "quarter", "year");
        var draft = new Option<string?>("--draft");
        var output = new Option<string>("--output", "-o") { DefaultValueFactory = _ => StandardStreams.Dash };
        var command = new Command("report") { catalog, asOf, knownBy, format, lights, columns, since, before, plan, draft, output };
        command.SetAction(result => new ReportRun(LanguageOption.Of(result)).Run(new ReportRequest(
            result.GetRequiredValue(catalog), result.GetValue(asOf), result.GetValue(knownBy), result.GetValue(format),
            result.GetValue(lights), ColumnsOption.Read(result.GetValue(columns)), result.GetValue(since), result.GetValue(before),
            result.GetValue(plan),
            result.GetValue(draft), result.GetValue(output)!)));
        return command;
    }
}
