using System.Text.Json.Nodes;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>Slips of the keyboard: ids, dates, periods, literals and names of properties.</summary>
internal static class TextMutations
{
    private static readonly string[] References = ["indicator", "subject", "source", "parent", "numerator", "denominator"];

    public static IEnumerable<Mutation> All { get; } =
    [
        new("a reference misspelt", Reference),
        new("the id of an entry misspelt", draft => draft.Any([.. Named(draft).Where(each => IsReferred(draft, each))]) is { } at ? Draft.PutText(at, "id", Misspelt(at["id"]!.ToString())) : null),
        new("one id given twice", draft => Named(draft) is { Length: > 1 } all && Beside(draft, draft.Chance.Pick(all)) is var (one, two) ? Draft.PutText(one, "id", two["id"]!.DeepClone()) : null),
        new("a member that is no subject", draft => draft.Any([.. draft.Section("frameworks").Select(each => each["members"]).OfType<JsonArray>().SelectMany(each => each).OfType<JsonObject>().Where(each => each.ContainsKey("subject"))]) is { } at ? Draft.PutText(at, "subject", Misspelt(at["subject"]!.ToString())) : null),
        new("a day that is not in the calendar", draft => draft.AnyWith("sources", "published") is { } at ? Draft.PutText(at, "published", "2024-02-30") : null),
        new("a period that cannot be read", draft => draft.Any(draft.Observations) is { } at ? Draft.PutText(at, "period", "2024-Q5") : null),
        new("a letter for a digit (O for 0)", draft => draft.Any([.. draft.Observations.Where(each => each["value"]!.ToString().Contains('0', StringComparison.Ordinal))]) is { } at ? Draft.PutText(at, "value", at["value"]!.ToString().Replace('0', 'O')) : null),
        new("a unit that does not exist", draft => draft.Any(draft.Levels) is { } at ? Draft.PutText(at, "value", at["value"] + "圆圆") : null),
        new("a property misspelt", draft => draft.Any(draft.Observations) is { } at ? Rename(at, "value", "vaule") : null),
        new("a required property left out", draft => draft.Any(draft.Targets) is { } at ? Rename(at, "goal", null) : null),
        new("a word that is none of the allowed ones", draft => draft.Any("indicators") is { } at ? Draft.PutText(at, "kind", "stok") : null),
    ];

    private static JsonObject[] Named(Draft draft) => [.. new[] { "sources", "subjects", "indicators", "targets" }.SelectMany(draft.Section)];

    private static string Misspelt(string id) => id + "x";

    private static bool IsReferred(Draft draft, JsonObject entry)
    {
        string id = entry["id"]!.ToString();
        return draft.Observations.Concat(draft.Targets).Any(each => References.Any(name => each[name]?.ToString() == id));
    }

    private static string? Reference(Draft draft)
    {
        JsonObject[] entries = [.. new[] { "observations", "targets", "subjects", "indicators" }.SelectMany(draft.Section).Where(each => References.Any(each.ContainsKey))];
        if (draft.Any(entries) is not { } at)
            return null;
        string name = draft.Chance.Pick([.. References.Where(at.ContainsKey)]);
        return Draft.PutText(at, name, Misspelt(at[name]!.ToString()));
    }

    /// <summary>An entry and another of its section.</summary>
    private static (JsonObject One, JsonObject Two)? Beside(Draft draft, JsonObject one) =>
        draft.Any([.. one.Parent!.AsArray().OfType<JsonObject>().Where(each => !ReferenceEquals(each, one))]) is { } two ? (one, two) : null;

    private static string Rename(JsonObject at, string property, string? other)
    {
        JsonNode? value = at[property]?.DeepClone();
        at.Remove(property);
        if (other is not null)
            at[other] = value;
        return $"{Draft.Name(at)}: {property} → {other}";
    }
}
