using System.CommandLine;

namespace Indicators.Tool;

/// <summary>plan: what each month, quarter or year that is left must bring for a target to be met.</summary>
internal static class PlanCommand
{
    public static Command Create()
    {
        var catalog = new Argument<string>("catalog");
        var target = new Option<string[]>("--target") { DefaultValueFactory = _ => [] };
        var all = new Option<bool>("--all");
        Option<DateOnly?> asOf = DateOption.Create("--as-of");
        Option<DateOnly?> knownBy = DateOption.Create("--known-by");
        var by = new Option<string>("--by") { DefaultValueFactory = _ => "month" };
        by.AcceptOnlyFromAmong("month", "quarter", "year");
        var pattern = new Option<string>("--pattern") { DefaultValueFactory = _ => "even" };
        var whatIf = new Option<string[]>("--what-if") { DefaultValueFactory = _ => [] };
        var roundTo = new Option<string?>("--round-to");
        var limit = new Option<string?>("--growth-limit");
        var decimals = new Option<int>("--decimals") { DefaultValueFactory = _ => 2 };
        var split = new Option<string?>("--split");
        var floor = new Option<string[]>("--floor") { DefaultValueFactory = _ => [] };
        var ceiling = new Option<string[]>("--ceiling") { DefaultValueFactory = _ => [] };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "md", "html");
        var command = new Command("plan")
        {
            catalog, target, all, asOf, knownBy, by, pattern, whatIf, roundTo, limit, decimals, split, floor, ceiling, format,
        };
        command.SetAction(result => new PlanProgram(LanguageOption.Of(result)).Run(new PlanRequest(
            result.GetRequiredValue(catalog), result.GetValue(target)!, result.GetValue(all), result.GetValue(asOf),
            result.GetValue(knownBy),
            result.GetValue(by)!, result.GetValue(pattern)!, result.GetValue(whatIf)!, result.GetValue(roundTo), result.GetValue(limit),
            result.GetValue(decimals), result.GetValue(split), result.GetValue(floor)!, result.GetValue(ceiling)!,
            result.GetValue(format)!)));
        return command;
    }
}
