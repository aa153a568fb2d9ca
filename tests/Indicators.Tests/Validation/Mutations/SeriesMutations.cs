using System.Text.Json.Nodes;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>A figure of one series, period or subject that is entered as another's; wholes that lose or gain a part.</summary>
internal static class SeriesMutations
{
    private const string Alone = "the figure then stands in no statement with another";

    public static IEnumerable<Mutation> All { get; } =
    [
        new("two growth rates of one source exchanged", draft => Exchange(draft, draft.Growths, "indicator", "subject"), "the rates agree within rounding with both series, or no levels are published"),
        new("two levels of one source exchanged", draft => Exchange(draft, draft.Levels, "indicator", "subject"), Alone),
        new("the levels of two years exchanged", draft => Exchange(draft, draft.Levels, "period"), Alone),
        new("a growth rate copied from another series", draft => Copy(draft, draft.Growths, "indicator", "subject"), "the levels it would link are not published, or the growth is declared to be of other prices or scope"),
        new("last year's level entered again", CopyLastYear, Alone),
        new("a period a year later", draft => Shift(draft, 1), Alone),
        new("a period a year earlier", draft => Shift(draft, -1), Alone),
        new("a month or year to date entered one month off", ShiftMonth),
        new("another subject", draft => Other(draft, "subject"), Alone),
        new("another indicator of the same unit", draft => Other(draft, "indicator"), Alone),
        new("growth on the previous period for growth on a year earlier", draft => draft.Any([.. draft.Growths.Where(each => each["transformation"]!.ToString() == "growth-year")]) is { } at ? Draft.PutText(at, "transformation", "growth-previous") : null, "for a year both are the same; or no levels are published"),
        new("a year to date below an earlier one", YearToDateFalls),
        new("a figure entered twice, the second time with another digit", Twice),
        new("the base period of a change a year off", ShiftBase, "nothing is published for the other base"),
        new("a part dropped from a whole", draft => Parts(draft, parts => parts.RemoveAt(draft.Chance.Next(parts.Count))), "the parts are said to overlap"),
        new("a part of a whole counted twice", draft => Parts(draft, parts => parts.Add(parts[draft.Chance.Next(parts.Count)]!.DeepClone())), "the parts are said to overlap"),
        new("whole and part exchanged", SwapWhole),
        new("a level observation dropped", draft => Drop(draft, draft.Levels), "what is not published contradicts nothing"),
    ];

    private static string? Exchange(Draft draft, JsonObject[] from, params string[] differ)
    {
        if (draft.Any(from) is not { } one || draft.Any([.. from.Where(each => IsBeside(draft, one, each, differ))]) is not { } two)
            return null;
        string first = one["value"]!.ToString();
        string second = two["value"]!.ToString();
        if (draft.Read(first) is not { } a || draft.Read(second) is not { } b || a.SoftRange.Overlaps(b.SoftRange))
            return null;
        one["value"] = second;
        two["value"] = first;
        return $"{Draft.Name(one)} ↔ {Draft.Name(two)}: {first} ↔ {second}";
    }

    /// <summary>True for two of one kind that differ in what is named and agree in the rest.</summary>
    private static bool IsBeside(Draft draft, JsonObject one, JsonObject two, string[] differ) =>
        !ReferenceEquals(one, two)
        && new[] { "indicator", "subject", "period", "transformation" }.All(name => differ.Contains(name) || Draft.Text(one, name) == Draft.Text(two, name))
        && draft.Read(one["value"]!.ToString())?.Dimension == draft.Read(two["value"]!.ToString())?.Dimension;

    private static string? Copy(Draft draft, JsonObject[] from, params string[] differ) =>
        draft.Any(from) is { } one && draft.Any([.. from.Where(each => IsBeside(draft, one, each, differ))]) is { } two
            ? draft.Put(one, "value", two["value"]!.ToString())
            : null;

    private static string? CopyLastYear(Draft draft)
    {
        if (draft.Any(draft.Levels) is not { } at || Draft.Period(at) is not { } period)
            return null;
        JsonObject? last = draft.Levels.FirstOrDefault(each => IsBeside(draft, at, each, ["period"]) && Draft.Period(each) == period.SamePeriodLastYear());
        return last is null ? null : draft.Put(at, "value", last["value"]!.ToString());
    }

    private static string? Shift(Draft draft, int years) =>
        draft.Any(draft.Observations) is { } at && Draft.Period(at) is { } period ? Draft.PutText(at, "period", period.ShiftYears(years).ToString()) : null;

    private static string? ShiftMonth(Draft draft)
    {
        if (draft.Any([.. draft.Observations.Where(each => Draft.Period(each) is { WholeMonths: > 0 and < 12 })]) is not { } at || Draft.Period(at) is not { } period || period.End.Month > 11)
            return null;
        TimePeriod next = period.WholeMonths == 1 ? period.Next() : TimePeriod.Between(period.Start, period.End.PlusDays(1).PlusMonths(1).PlusDays(-1));
        return Draft.PutText(at, "period", next.ToString());
    }

    private static string? Other(Draft draft, string what)
    {
        if (draft.Any(draft.Observations) is not { } at)
            return null;
        JsonObject[] others = [.. draft.Observations.Where(each => Draft.Text(each, what) != Draft.Text(at, what) && draft.Read(each["value"]!.ToString())?.Dimension == draft.Read(at["value"]!.ToString())?.Dimension)];
        return draft.Any(others) is { } other ? Draft.PutText(at, what, other[what]!.DeepClone()) : null;
    }

    private static string? YearToDateFalls(Draft draft)
    {
        JsonObject[] toDate = [.. draft.Levels.Where(each => draft.IsKind(each, "flow") && Draft.Period(each) is { IsYearToDate: true })];
        if (draft.Any(toDate) is not { } at || Draft.Period(at) is not { } period)
            return null;
        JsonObject? earlier = toDate.FirstOrDefault(each => IsBeside(draft, at, each, ["period"]) && Draft.Period(each) is { } other && other.Start == period.Start && other.End < period.End);
        return earlier is null ? null : draft.Put(at, "value", Draft.Times(earlier["value"]!.ToString(), 0.9m));
    }

    private static string? Twice(Draft draft)
    {
        if (draft.Any(draft.Observations) is not { } at)
            return null;
        var again = (JsonObject)at.DeepClone();
        string? where = draft.Put(again, "value", Draft.Number(at["value"]!.ToString(), draft.OtherDigit));
        if (where is not null)
            draft.Root["observations"]!.AsArray().Add(again);
        return where;
    }

    private static string? ShiftBase(Draft draft)
    {
        if (draft.Any([.. draft.Observations.Where(each => (each["transformation"] as JsonObject)?["base"]?["period"] is not null)]) is not { } at)
            return null;
        var from = (JsonObject)at["transformation"]!["base"]!;
        return Draft.Period(from) is { } period ? Draft.PutText(from, "period", period.ShiftYears(draft.Chance.Next(2) == 0 ? -1 : 1).ToString()) : null;
    }

    private static string? Parts(Draft draft, Action<JsonArray> change)
    {
        if (draft.Any([.. draft.Section("compositions").Where(each => each["parts"]!.AsArray().Count > 1)]) is not { } at)
            return null;
        change(at["parts"]!.AsArray());
        return $"{Draft.Name(at)}: {at["parts"]!.ToJsonString()}";
    }

    private static string? SwapWhole(Draft draft)
    {
        if (draft.Any("compositions") is not { } at)
            return null;
        JsonNode whole = at["whole"]!.DeepClone();
        int index = draft.Chance.Next(at["parts"]!.AsArray().Count);
        JsonNode part = at["parts"]![index]!.DeepClone();
        JsonObject other = new() { ["indicator"] = (part["indicator"] ?? whole["indicator"])!.DeepClone() };
        if ((part["subject"] ?? whole["subject"]) is { } subject)
            other["subject"] = subject.DeepClone();
        at["whole"] = other;
        at["parts"]![index] = whole;
        return $"{Draft.Name(at)}: {at.ToJsonString()}";
    }

    private static string? Drop(Draft draft, JsonObject[] from)
    {
        if (draft.Any(from) is not { } at)
            return null;
        draft.Root["observations"]!.AsArray().Remove(at);
        return Draft.Name(at);
    }
}
