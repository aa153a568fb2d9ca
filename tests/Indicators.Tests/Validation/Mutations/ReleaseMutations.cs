using System.Globalization;
using System.Text.Json.Nodes;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>The slips of a clerk in what a release says beside its levels: completion, lead, ranks, heads, months, wholes and parts.</summary>
internal static class ReleaseMutations
{
    private const string WithinRounding = "the figure is within what rounding, or the room of the relation, leaves";

    public static IEnumerable<Mutation> All { get; } =
    [
        new("a digit of a completion changed", draft => Digit(draft, Kinds(draft, "completion"))),
        new("a digit of a lead changed", draft => Digit(draft, Kinds(draft, "lead")), WithinRounding),
        new("two places of a ranking exchanged", draft => Exchange(draft, Kinds(draft, "rank"))),
        new("the place of another year", draft => draft.Any(Kinds(draft, "rank")) is { } at ? draft.PutRank(at) : null, "the place leaves room for all that are known to be better"),
        new("a digit of a figure per head changed", draft => Digit(draft, Levels(draft, "gdp-per-head")), WithinRounding),
        new("growth of a whole beyond that of its parts", BeyondParts),
        new("a monthly rate ten times as large", draft => Edit(draft, Growths(draft, "electricity", "growth-previous"), literal => Draft.Times(literal, 10m)), WithinRounding),
        new("the sign of a monthly rate turned", draft => Edit(draft, Growths(draft, "electricity", "growth-previous"), Turned), WithinRounding),
        new("a cumulative goal 10⁻⁴ or 10⁻⁸ of what it was", draft => Cumulative(draft, draft.Chance.Next(2) == 0 ? 0.0001m : 0.00000001m)),
        new("a cumulative goal 10⁴ or 10⁸ times what it was", draft => Cumulative(draft, draft.Chance.Next(2) == 0 ? 10_000m : 100_000_000m)),
        new("an index without its point", draft => Edit(draft, Levels(draft, "prices"), literal => literal.Replace(".", "", StringComparison.Ordinal))),
        new("公顷 for 亩", draft => Edit(draft, Levels(draft, "sown"), literal => literal.Replace("亩", "公顷", StringComparison.Ordinal))),
        new("a digit of a yield over 亩 changed", draft => Digit(draft, Levels(draft, "yield"))),
        new("the share of another dimension's whole", OfAnotherDimension),
        new("a base of nothing", draft => draft.Any(Bases(draft)) is { } at ? draft.Put(at, "value", Draft.Number(at["value"]!.ToString(), _ => "0")) : null),
        new("the years of a due date exchanged (2205)", draft => draft.AnyWith("targets", "due") is { } at && at["due"]!.ToString() is ['2', '0', '2', var last] ? Draft.PutText(at, "due", $"220{last}") : null),
        new("an average growth goal without its point", draft => AverageGrowth(draft), "the series has grown as fast before"),
        new("a figure without a number", draft => draft.Any(draft.Levels) is { } at ? Draft.PutText(at, "value", Draft.Number(at["value"]!.ToString(), _ => "")) : null),
        new("the level of what cannot be negative with a sign", draft => Edit(draft, Levels(draft, "gdp"), Turned)),
        new("a part unpublished, another above the whole", PartAboveWhole),
        new("a level at constant prices ten times as large", draft => Edit(draft, [.. Levels(draft, "industry"), .. Levels(draft, "services")], literal => Draft.Times(literal, 10m))),
        new("two columns of levels exchanged", Columns, "the levels of both then fit their growth"),
    ];

    private static JsonObject[] Of(Draft draft, string indicator) => [.. draft.Observations.Where(each => each["indicator"]!.ToString() == indicator)];

    private static JsonObject[] Levels(Draft draft, string indicator) =>
        draft.Root["revision"] is null ? [] : [.. Of(draft, indicator).Where(each => !each.ContainsKey("transformation"))];

    private static JsonObject[] Growths(Draft draft, string indicator, string kind) => [.. Of(draft, indicator).Where(each => each["transformation"]?.ToString() == kind)];

    private static JsonObject[] Kinds(Draft draft, string kind) =>
        [.. draft.Observations.Where(each => each["transformation"]?.ToString() == kind || Draft.HasKind(each, kind))];

    private static JsonObject[] Bases(Draft draft) => [.. draft.Levels.Where(each => draft.Growths.Any(growth => IsOnYear(growth, each)))];

    private static bool IsOnYear(JsonObject growth, JsonObject level) =>
        growth["indicator"]!.ToString() == level["indicator"]!.ToString() && growth["subject"]!.ToString() == level["subject"]!.ToString()
        && growth["transformation"]!.ToString() == "growth-year" && Draft.Period(growth) is { } now && Draft.Period(level) == now.SamePeriodLastYear();

    private static string? Digit(Draft draft, IReadOnlyList<JsonObject> from) => Edit(draft, from, literal => Draft.Number(literal, draft.OtherDigit));

    private static string? Edit(Draft draft, IReadOnlyList<JsonObject> from, Func<string, string?> change) =>
        draft.Any(from) is { } at ? draft.Put(at, "value", change(at["value"]!.ToString())) : null;

    private static string Turned(string literal) => literal.StartsWith('-') ? literal[1..] : "-" + literal;

    private static string? Exchange(Draft draft, IReadOnlyList<JsonObject> places)
    {
        if (draft.Any(places) is not { } one || draft.Any([.. places.Where(each => each["value"]!.ToString() != one["value"]!.ToString() && each["period"]!.ToString() == one["period"]!.ToString() && each["indicator"]!.ToString() == one["indicator"]!.ToString())]) is not { } other)
            return null;
        (string first, string second) = (one["value"]!.ToString(), other["value"]!.ToString());
        other["value"] = first;
        return Draft.PutText(one, "value", second);
    }

    private static string? BeyondParts(Draft draft)
    {
        JsonObject[] wholes = draft.Root["revision"] is null ? [] : Growths(draft, "gdp", "growth-year");
        string more = (7 + draft.Chance.Next(9)).ToString(CultureInfo.InvariantCulture);
        return Edit(draft, wholes, literal => Draft.Number(literal, number => draft.Chance.Next(2) == 0 ? more + number[^2..] : "1" + number[^2..]));
    }

    private static string? Cumulative(Draft draft, decimal factor)
    {
        if (draft.Any([.. draft.Targets.Where(each => each["goal"] is JsonObject goal && goal.ContainsKey("cumulative"))]) is not { } at)
            return null;
        var goal = (JsonObject)at["goal"]!;
        return Draft.Times(goal["cumulative"]!.ToString(), factor) is { } literal && draft.Read(literal)?.Amount != 0m ? $"{Draft.Name(at)}: {Draft.PutText(goal, "cumulative", literal)}" : null;
    }

    private static string? AverageGrowth(Draft draft)
    {
        if (draft.Any([.. draft.Targets.Where(each => each["goal"] is JsonObject goal && goal.ContainsKey("averageGrowth"))]) is not { } at)
            return null;
        var goal = (JsonObject)at["goal"]!;
        return Draft.Times(goal["averageGrowth"]!.ToString(), 10m) is { } literal ? $"{Draft.Name(at)}: {Draft.PutText(goal, "averageGrowth", literal)}" : null;
    }

    private static string? OfAnotherDimension(Draft draft)
    {
        JsonObject[] shares = [.. Kinds(draft, "share").Where(each => each["transformation"]!["base"]!["indicator"] is not null)];
        if (draft.Any(shares) is not { } at)
            return null;
        string unit = draft.Indicator(at)["unit"]!.ToString();
        JsonObject[] others = [.. draft.Section("indicators").Where(each => each["kind"]!.ToString() == "stock" && each["unit"]!.ToString() != unit)];
        return draft.Any(others) is { } other ? Draft.PutText((JsonObject)at["transformation"]!["base"]!, "indicator", other["id"]!.ToString()) : null;
    }

    private static string? PartAboveWhole(Draft draft)
    {
        JsonObject[] parts = [.. Levels(draft, "industry")];
        if (draft.Any(parts) is not { } at || Levels(draft, "agriculture").FirstOrDefault(each => each["period"]!.ToString() == at["period"]!.ToString()) is not { } left)
            return null;
        draft.Root["observations"]!.AsArray().Remove(left);
        return draft.Put(at, "value", Draft.Times(at["value"]!.ToString(), 3.6m));
    }

    private static string? Columns(Draft draft)
    {
        string period = draft.Chance.Next(2) == 0 ? "2022" : "2023";
        JsonObject? one = Levels(draft, "industry").FirstOrDefault(each => each["period"]!.ToString() == period);
        JsonObject? other = Levels(draft, "agriculture").FirstOrDefault(each => each["period"]!.ToString() == period);
        if (one is null || other is null)
            return null;
        (string first, string second) = (one["value"]!.ToString(), other["value"]!.ToString());
        other["value"] = first;
        return draft.Put(one, "value", second);
    }
}
