using System.Text.Json.Nodes;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>Faults in frameworks, subjects, sources and indicators.</summary>
internal static class StructureMutations
{
    public static IEnumerable<Mutation> All { get; } =
    [
        new("the count of a tier changed", draft => Tier(draft, tier => Draft.PutText(tier, "count", (int)tier["count"]! + 1 + draft.Chance.Next(3))), "the code is declared to mean something else"),
        new("a digit of a framework's code changed", draft => draft.Any([.. draft.Section("frameworks").Where(each => each["code"]!.ToString().Any(char.IsAsciiDigit))]) is { } at ? Draft.PutText(at, "code", OtherDigit(draft, at["code"]!.ToString())) : null, "the code is declared to mean something else"),
        new("a tier dropped", draft => Tiers(draft, tiers => tiers.RemoveAt(draft.Chance.Next(tiers.Count)))),
        new("two tiers exchanged", SwapTiers, "two tiers of one count read alike"),
        new("a member moved to another tier", MoveMember, "both tiers have room"),
        new("a member entered twice", draft => Members(draft, members => members.Add(draft.Chance.Pick<JsonNode?>([.. members])!.DeepClone()))),
        new("a member dropped", draft => Members(draft, members => members.RemoveAt(draft.Chance.Next(members.Count))), "a slot without a name is counted as unnamed, not as a fault"),
        new("an ordinal beyond the count", draft => draft.Any([.. MembersOf(draft).Where(each => each.ContainsKey("ordinal"))]) is { } at ? Draft.PutText(at, "ordinal", 99) : null),
        new("an edition of a framework before the one it replaces", draft => draft.AnyWith("frameworks", "supersedes") is { } at ? Draft.PutText(at, "asOf", "1990") : null),
        new("validity turned round", draft => draft.AnyWith("subjects", "validFrom") is { } at ? Draft.PutText(at, "validTo", "1900-01-01") : null),
        new("validity that ends before the figures", ValidityMoved),
        new("validity that begins after the figures", draft => ObservedSubject(draft) is { } at && !at.ContainsKey("validTo") ? Draft.PutText(at, "validFrom", "2090-01-01") : null),
        new("parent and child exchanged", SwapParent),
        new("the code of a region not under its parent's", draft => draft.Any([.. draft.Section("subjects").Where(each => each.ContainsKey("code") && each.ContainsKey("parent") && HasCode(draft, each["parent"]!.ToString()))]) is { } at ? Draft.PutText(at, "code", OtherProvince(at["code"]!.ToString())) : null),
        new("the code of another region", draft => Coded(draft) is { } one && Coded(draft) is { } two && !ReferenceEquals(one, two) ? Draft.PutText(one, "code", two["code"]!.DeepClone()) : null),
        new("a source removed from a figure", draft => Unsourced(draft), "the figure is known only from memory"),
        new("a source published before the period", draft => SourceBefore(draft), "the figure is a forecast or an estimate"),
        new("numerator and denominator exchanged", SwapRatio, "the parts are not published"),
        new("a flow declared as a stock", draft => draft.Any([.. draft.Section("indicators").Where(each => each["kind"]!.ToString() == "flow")]) is { } at ? Draft.PutText(at, "kind", "stock") : null, "a year's flow and a year's end read alike"),
        new("the wanted direction turned round", Direction, "there is no target, or the direction does not matter to it"),
    ];

    private static IEnumerable<JsonObject> MembersOf(Draft draft) => draft.Section("frameworks").Select(each => each["members"]).OfType<JsonArray>().SelectMany(each => each).OfType<JsonObject>();

    private static string? Tier(Draft draft, Func<JsonObject, string> change)
    {
        JsonObject[] tiers = [.. draft.Section("frameworks").SelectMany(each => each["tiers"]!.AsArray()).OfType<JsonObject>().Where(each => each["count"] is not null && each["code"] is null)];
        return draft.Any(tiers) is { } at ? change(at) : null;
    }

    private static string OtherDigit(Draft draft, string code)
    {
        int[] digits = [.. Enumerable.Range(0, code.Length).Where(i => char.IsAsciiDigit(code[i]))];
        int at = draft.Chance.Pick(digits);
        return $"{code[..at]}{(code[at] - '0' + 1 + draft.Chance.Next(8)) % 10}{code[(at + 1)..]}";
    }

    private static string? Tiers(Draft draft, Action<JsonArray> change)
    {
        if (draft.Any([.. draft.Section("frameworks").Where(each => each["tiers"]!.AsArray().Count > 1)]) is not { } at)
            return null;
        change(at["tiers"]!.AsArray());
        return $"{Draft.Name(at)}: {at["tiers"]!.AsArray().Count} tiers";
    }

    private static string? SwapTiers(Draft draft) => Tiers(draft, tiers =>
    {
        JsonNode first = tiers[0]!;
        tiers.RemoveAt(0);
        tiers.Add(first);
    });

    private static string? MoveMember(Draft draft)
    {
        if (draft.AnyWith("frameworks", "members") is not { } framework)
            return null;
        var member = (JsonObject)draft.Chance.Pick<JsonNode?>([.. framework["members"]!.AsArray()])!;
        string[] others = [.. framework["tiers"]!.AsArray().Select(tier => tier!["id"]!.ToString()).Where(id => id != member["tier"]!.ToString())];
        return others.Length == 0 ? null : Draft.PutText(member, "tier", draft.Chance.Pick(others));
    }

    private static string? Members(Draft draft, Action<JsonArray> change)
    {
        if (draft.AnyWith("frameworks", "members") is not { } framework)
            return null;
        change(framework["members"]!.AsArray());
        return $"{Draft.Name(framework)}: {framework["members"]!.AsArray().Count} members";
    }

    private static JsonObject? ObservedSubject(Draft draft)
    {
        var observed = draft.Observations.Where(each => Draft.Period(each) is not null).Select(each => each["subject"]!.ToString()).ToHashSet();
        return draft.Any([.. draft.Section("subjects").Where(each => observed.Contains(each["id"]!.ToString()))]);
    }

    private static string? ValidityMoved(Draft draft) =>
        ObservedSubject(draft) is { } at && !at.ContainsKey("validFrom") ? Draft.PutText(at, "validTo", "1999-12-31") : null;

    private static string? SwapParent(Draft draft)
    {
        if (draft.AnyWith("subjects", "parent") is not { } child)
            return null;
        JsonObject parent = draft.Section("subjects").Single(each => each["id"]!.ToString() == child["parent"]!.ToString());
        child.Remove("parent");
        return Draft.PutText(parent, "parent", child["id"]!.DeepClone());
    }

    private static JsonObject? Coded(Draft draft) => draft.AnyWith("subjects", "code");

    private static bool HasCode(Draft draft, string id) => draft.Section("subjects").Any(each => each["id"]!.ToString() == id && each.ContainsKey("code"));

    private static string OtherProvince(string code) => (code[0] == '1' ? "2" : "1") + code[1..];

    private static string? Unsourced(Draft draft)
    {
        if (draft.AnyWith("observations", "source") is not { } at)
            return null;
        at.Remove("source");
        return Draft.Name(at);
    }

    private static string? SourceBefore(Draft draft)
    {
        var used = draft.Observations.Where(each => Draft.Period(each) is { EndYear: > 1990 }).Select(each => each["source"]?.ToString()).ToHashSet();
        return draft.Any([.. draft.Section("sources").Where(each => used.Contains(each["id"]!.ToString()))]) is { } at ? Draft.PutText(at, "published", "1990-05-01") : null;
    }

    private static string? SwapRatio(Draft draft)
    {
        if (draft.Any([.. draft.Section("indicators").Where(each => each.ContainsKey("numerator") && each.ContainsKey("denominator"))]) is not { } at)
            return null;
        JsonNode above = at["numerator"]!.DeepClone();
        at["numerator"] = at["denominator"]!.DeepClone();
        return Draft.PutText(at, "denominator", above);
    }

    private static string? Direction(Draft draft)
    {
        if (draft.Any([.. draft.Section("indicators").Where(each => each["direction"]!.ToString() != "neutral")]) is not { } at)
            return null;
        return Draft.PutText(at, "direction", at["direction"]!.ToString() == "increase" ? "decrease" : "increase");
    }
}
