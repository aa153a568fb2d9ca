using System.Text.Json.Nodes;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>Faults in targets.</summary>
internal static class TargetMutations
{
    private const string OneWording = "the target has one wording and no baseline to be set against";

    public static IEnumerable<Mutation> All { get; } =
    [
        new("a target below what there is", draft => Goal(draft, (target, goal) => Lower(draft, target, goal)), "the indicator has no direction or the level of the day is not published"),
        new("a digit of a target changed", draft => Goal(draft, (_, goal) => Draft.Number(goal, draft.OtherDigit)), OneWording),
        new("a target ten thousand times as large", draft => Goal(draft, (_, goal) => Draft.Times(goal, 10_000m)), OneWording),
        new("the unit of a target is another thing's", draft => Goal(draft, (_, goal) => goal.Replace("家", "辆", StringComparison.Ordinal).Replace("亿元", "亿吨", StringComparison.Ordinal))),
        new("the multiple of a target changed", Multiple, "the level is not stated beside it"),
        new("the value of a baseline changed", BaselineValue, "nothing is published for the baseline's year"),
        new("a baseline a year off", draft => Baseline(draft, -1), "the baseline has no value of its own, or nothing is published for that year"),
        new("a baseline after the due date", draft => Baseline(draft, 15)),
        new("a target due before it was stated", draft => draft.AnyWith("targets", "due") is { } at ? Draft.PutText(at, "due", "2010") : null, "the target names no source and no baseline"),
        new("a milestone beyond the goal", draft => Milestone(draft, at => draft.Put(at, "value", Draft.Times(at["value"]!.ToString(), 3m)))),
        new("a milestone after the due date", draft => Milestone(draft, at => Draft.PutText(at, "period", "2040"))),
        new("a milestone that goes back", draft => Milestone(draft, at => draft.Put(at, "value", Draft.Times(at["value"]!.ToString(), 0.3m)))),
        new("the target of a part lowered below what the whole needs", Part),
        new("a part's target due after the whole's", draft => draft.Any([.. draft.Targets.Where(each => each.ContainsKey("parent") && each.ContainsKey("due"))]) is { } at ? Draft.PutText(at, "due", "2045") : null),
        new("supersession before the old target was stated", draft => draft.AnyWith("targets", "supersedes") is { } at ? Draft.PutText((JsonObject)at["supersedes"]!, "on", "1999-01-01") : null, "the old target names no source"),
        new("supersession turned round", TurnRound),
        new("a second target of the same day with another number", SecondEdition),
    ];

    private static string? Goal(Draft draft, Func<JsonObject, string, string?> change) =>
        draft.Any([.. draft.Targets.Where(each => each["goal"] is JsonValue)]) is { } at ? draft.Put(at, "goal", change(at, at["goal"]!.ToString())) : null;

    /// <summary>Half of the baseline or the last level, in the direction nobody wants.</summary>
    private static string? Lower(Draft draft, JsonObject target, string goal)
    {
        if (target["evaluate"] is not null)
            return null;
        return draft.Indicator(target)["direction"]!.ToString() switch
        {
            "increase" => Draft.Times(goal, 0.2m),
            "decrease" => Draft.Times(goal, 5m),
            _ => null,
        };
    }

    private static string? Multiple(Draft draft)
    {
        JsonObject[] multiples = [.. draft.Targets.SelectMany(target => new[] { target["goal"] }.Concat(target["alsoStated"]?.AsArray() ?? [])).OfType<JsonObject>().Where(goal => goal.ContainsKey("multiplyBy"))];
        return draft.Any(multiples) is { } at ? Draft.PutText(at, "multiplyBy", 3 + draft.Chance.Next(3)) : null;
    }

    private static string? BaselineValue(Draft draft) =>
        draft.Any([.. draft.Targets.Select(target => target["baseline"]).OfType<JsonObject>().Where(start => start.ContainsKey("value"))]) is { } at
            ? draft.Put(at, "value", Draft.Number(at["value"]!.ToString(), draft.OtherDigit))
            : null;

    private static string? Baseline(Draft draft, int years) =>
        draft.Any([.. draft.Targets.Select(target => target["baseline"]).OfType<JsonObject>()]) is { } at && Draft.Period(at) is { } period
            ? Draft.PutText(at, "period", period.ShiftYears(years).ToString())
            : null;

    private static string? Milestone(Draft draft, Func<JsonObject, string?> change)
    {
        JsonObject[] milestones = [.. draft.Targets.Select(target => target["path"]).OfType<JsonArray>().SelectMany(path => path).OfType<JsonObject>()];
        return draft.Any(milestones) is { } at ? change(at) : null;
    }

    private static string? Part(Draft draft)
    {
        JsonObject[] parts = [.. draft.Targets.Where(each => each.ContainsKey("parent") && each["goal"] is JsonValue)];
        return draft.Any(parts) is { } at ? draft.Put(at, "goal", Draft.Times(at["goal"]!.ToString(), 0.7m)) : null;
    }

    private static string? TurnRound(Draft draft)
    {
        if (draft.AnyWith("targets", "supersedes") is not { } newer || draft.Targets.SingleOrDefault(each => each["id"]!.ToString() == newer["supersedes"]!["target"]!.ToString()) is not { } older)
            return null;
        JsonNode edge = newer["supersedes"]!.DeepClone();
        newer.Remove("supersedes");
        edge["target"] = newer["id"]!.DeepClone();
        older["supersedes"] = edge;
        return $"{Draft.Name(older)} supersedes {Draft.Name(newer)}";
    }

    private static string? SecondEdition(Draft draft)
    {
        if (draft.Any([.. draft.Targets.Where(each => each["goal"] is JsonValue)]) is not { } at)
            return null;
        var again = (JsonObject)at.DeepClone();
        again["id"] = $"{at["id"]}-again";
        string? where = draft.Put(again, "goal", Draft.Number(at["goal"]!.ToString(), draft.OtherDigit));
        if (where is not null)
            draft.Root["targets"]!.AsArray().Add(again);
        return where;
    }
}
