using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>A catalogue's JSON that a mutation works on, with chance to choose the place.</summary>
internal sealed partial class Draft(JsonObject root, UnitSet units, Lcg chance)
{
    public JsonObject Root { get; } = root;

    public Lcg Chance { get; } = chance;

    public JsonObject[] Section(string name) => Root[name] is JsonArray array ? [.. array.Select(item => (JsonObject)item!)] : [];

    public JsonObject[] Observations => Section("observations");

    public JsonObject[] Levels => [.. Observations.Where(each => !each.ContainsKey("transformation"))];

    public JsonObject[] Growths => [.. Observations.Where(IsGrowth)];

    public JsonObject[] Targets => Section("targets");

    /// <summary>One of the entries, by chance; null where there is none.</summary>
    public JsonObject? Any(IReadOnlyList<JsonObject> entries) => entries.Count == 0 ? null : Chance.Pick(entries);

    public JsonObject? Any(string section) => Any(Section(section));

    public JsonObject? AnyWith(string section, string property) => Any([.. Section(section).Where(each => each.ContainsKey(property))]);

    public Figure? Read(string? literal) => literal is not null && Figure.TryParse(literal, units, out Figure figure, out _) ? figure : null;

    /// <summary>Writes another literal where it can be read, says something else and, if asked, cannot be rounding.</summary>
    public string? Put(JsonObject at, string property, string? literal, bool beyondRounding = true)
    {
        string? old = at[property]?.GetValue<string>();
        if (old is null || literal is null || literal == old || Read(old) is not { } before || Read(literal) is not { } after)
            return null;
        if (beyondRounding && before.Dimension == after.Dimension && before.SoftRange.Overlaps(after.SoftRange))
            return null;
        at[property] = literal;
        return $"{Name(at)}: {old} → {literal}";
    }

    /// <summary>Another place in a ranking, of the first nine.</summary>
    public string? PutRank(JsonObject at)
    {
        string old = at["value"]!.ToString();
        string other = $"第{Chance.Next(9) + 1}";
        return other == old ? null : PutText(at, "value", other);
    }

    /// <summary>Writes another text without looking at it.</summary>
    public static string PutText(JsonObject at, string property, JsonNode? text)
    {
        string old = at[property]?.ToJsonString() ?? "";
        at[property] = text;
        return $"{Name(at)}: {property} {old} → {text?.ToJsonString()}";
    }

    public static string Text(JsonObject at, string property) => at[property]?.ToJsonString() ?? "";

    public static string Name(JsonObject at) => at["id"] is { } id ? id.ToString() : $"{at["indicator"]}@{at["subject"]} {at["transformation"]?.ToJsonString()} {at["period"]}";

    public static bool IsGrowth(JsonObject at) => at["transformation"] is JsonValue how && how.ToString().StartsWith("growth", StringComparison.Ordinal);

    public static bool HasKind(JsonObject at, string kind) => at["transformation"] is JsonObject how && how["kind"]!.ToString() == kind;

    public JsonObject Indicator(JsonObject at) => Section("indicators").Single(each => each["id"]!.ToString() == at["indicator"]!.ToString());

    public bool IsKind(JsonObject at, string kind) => Indicator(at)["kind"]!.ToString() == kind;

    public static TimePeriod? Period(JsonObject at) => TimePeriod.TryParse(at["period"]?.ToString(), out TimePeriod period) ? period : null;

    /// <summary>The literal with its first number changed.</summary>
    public static string? Number(string literal, Func<string, string?> change)
    {
        Match number = FirstNumber().Match(literal);
        return number.Success && change(number.Value) is { } other ? literal[..number.Index] + other + literal[(number.Index + number.Length)..] : null;
    }

    public static string? Times(string literal, decimal factor) =>
        Number(literal, number => (decimal.Parse(number, CultureInfo.InvariantCulture) * factor).ToString("0.############", CultureInfo.InvariantCulture));

    /// <summary>A number with one of its first two digits changed.</summary>
    public string OtherDigit(string number)
    {
        int[] digits = [.. Enumerable.Range(0, number.Length).Where(i => char.IsAsciiDigit(number[i])).Take(2)];
        int at = digits[Chance.Next(digits.Length)];
        char other = (char)('0' + ((number[at] - '0' + 1 + Chance.Next(9)) % 10));
        return number[..at] + other + number[(at + 1)..];
    }

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex FirstNumber();
}
