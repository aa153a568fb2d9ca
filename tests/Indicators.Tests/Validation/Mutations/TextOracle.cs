using System.Text.Json.Nodes;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>
/// Says what is wrong with a catalogue's JSON as a text: what cannot be read, what names something that is not there.
/// Written apart from the reader; what properties there are it learns from a clean catalogue.
/// </summary>
internal sealed class TextOracle(JsonObject clean, UnitSet units)
{
    private static readonly Dictionary<string, string> Referred = new()
    {
        ["indicator"] = "indicators",
        ["subject"] = "subjects",
        ["source"] = "sources",
        ["numerator"] = "indicators",
        ["denominator"] = "indicators",
    };

    private static readonly string[] Kinds = ["stock", "flow", "ratio", "rate", "index", "capacity", "count"];

    private readonly Dictionary<string, HashSet<string>> _names = clean.Where(section => section.Value is JsonArray)
        .ToDictionary(section => section.Key, section => NamesIn(section.Value!.AsArray()));

    private Dictionary<string, HashSet<string>> _ids = [];
    private Dictionary<string, JsonObject> _indicators = [];

    public IReadOnlyList<string> Violations(JsonObject root)
    {
        var found = new List<string>();
        _ids = root.Where(section => section.Value is JsonArray)
            .ToDictionary(section => section.Key, section => section.Value!.AsArray().Select(each => each!["id"]?.ToString() ?? "").ToHashSet());
        _indicators = root["indicators"]!.AsArray().OfType<JsonObject>().GroupBy(each => each["id"]!.ToString()).ToDictionary(same => same.Key, same => same.First());
        foreach ((string section, JsonNode? entries) in root)
        {
            if (entries is not JsonArray array)
                continue;
            JsonObject[] all = [.. array.OfType<JsonObject>()];
            foreach (JsonObject entry in all)
                found.AddRange(Violations(root, section, entry));
            if (all.Where(each => each.ContainsKey("id")).GroupBy(each => each["id"]!.ToString()).Any(same => same.Count() > 1))
                found.Add($"an id stands twice in {section}");
        }

        return found;
    }

    private IEnumerable<string> Violations(JsonObject root, string section, JsonObject entry)
    {
        foreach (string name in entry.Select(property => property.Key).Where(name => !_names[section].Contains(name)))
            yield return $"{name} is no property of {section}";
        if (section is "observations" && (!entry.ContainsKey("value") || Figure(entry["value"]) is null && !IsRank(entry)))
            yield return $"{entry["value"]} is no figure";
        if (section is "observations" && entry["period"]!.ToString() != "not-stated" && !TimePeriod.TryParse(entry["period"]!.ToString(), out _))
            yield return $"{entry["period"]} is no period";
        if (entry["parts"] is JsonArray parts && parts.Select(part => part!.ToJsonString()).Distinct().Count() < parts.Count)
            yield return "a part stands twice";
        if (section is "targets" && !entry.ContainsKey("goal"))
            yield return "a target without a goal";
        if (section is "sources" && entry["published"] is { } date && !TimePeriod.TryParse(date.ToString(), out _))
            yield return $"{date} is no date";
        if (section is "indicators" && !Kinds.Contains(entry["kind"]!.ToString()))
            yield return $"{entry["kind"]} is no kind";
        if (section is "subjects" && entry["validTo"]?.ToString() is { } to && string.CompareOrdinal(to, entry["validFrom"]?.ToString()) < 0)
            yield return "validity ends before it begins";
        foreach (string fault in Dangling(root, section, entry).Concat(DimensionFaults(section, entry)))
            yield return fault;
    }

    private static HashSet<string> NamesIn(JsonArray section) =>
        [.. section.OfType<JsonObject>().SelectMany(each => each.Select(property => property.Key)), "parent", "validTo", "supersedes"];

    private IEnumerable<string> Dangling(JsonObject root, string section, JsonObject entry)
    {
        foreach ((string property, string target) in Referred)
        {
            if (entry[property] is JsonValue id && !Has(target, id.ToString()))
                yield return $"{property} {id} is nothing";
        }

        if (entry["parent"] is JsonValue parent && !Has(section, parent.ToString()))
            yield return $"parent {parent} is nothing";
        if (entry["parent"] is JsonValue && IsCircle(root, section, entry))
            yield return $"{entry["id"]} is its own parent";
        foreach (JsonNode? member in entry["members"]?.AsArray() ?? [])
        {
            if (member!["subject"] is { } subject && !Has("subjects", subject.ToString()))
                yield return $"member {subject} is nothing";
            if (!Tiers(entry["tiers"]!.AsArray()).Contains(member["tier"]!.ToString()))
                yield return $"tier {member["tier"]} is nothing";
        }

        if (entry["supersedes"] is JsonObject edge && !Has(section, edge["target"]!.ToString()))
            yield return "it supersedes nothing";
    }

    private static IEnumerable<string> Tiers(JsonArray tiers) =>
        tiers.SelectMany(tier => Tiers(tier!["tiers"]?.AsArray() ?? []).Prepend(tier["id"]!.ToString()));

    private static bool IsCircle(JsonObject root, string section, JsonObject entry)
    {
        string start = entry["id"]!.ToString();
        string? each = entry["parent"]!.ToString();
        for (int steps = 0; each is not null && steps < 100; steps++)
        {
            if (each == start)
                return true;
            each = root[section]!.AsArray().FirstOrDefault(other => other!["id"]!.ToString() == each)?["parent"]?.ToString();
        }

        return false;
    }

    private IEnumerable<string> DimensionFaults(string section, JsonObject entry)
    {
        if (section is not ("observations" or "targets") || IsRank(entry) || IndicatorOf(entry) is not { } indicator || !Unit.TryParse(indicator["unit"]!.ToString(), units, out Unit? unit))
            yield break;
        string how = entry["transformation"] is JsonObject form ? form["kind"]!.ToString() : entry["transformation"]?.ToString() ?? "level";
        bool ofGrowth = (entry["transformation"] as JsonObject)?["of"] is not null;
        Dimension expected = how switch
        {
            "level" => unit.Dimension,
            "difference" => ofGrowth || unit.Dimension == Dimension.Ratio ? Dimension.Points : unit.Dimension,
            "contribution-points" or "lead" => Dimension.Points,
            _ => Dimension.Ratio,
        };
        JsonNode? literal = section is "observations" ? entry["value"] : entry["goal"] as JsonValue;
        if (Figure(literal) is { } figure && figure.Dimension != expected)
            yield return $"{literal} is no {expected}";
    }

    private JsonObject? IndicatorOf(JsonObject entry) => _indicators.GetValueOrDefault(entry["indicator"]?.ToString() ?? "");

    private static bool IsRank(JsonObject entry) => entry["transformation"] is JsonObject how && how["kind"]!.ToString() == "rank";

    private bool Has(string section, string id) => _ids[section].Contains(id);

    private Figure? Figure(JsonNode? literal) => literal is JsonValue && Indicators.Figure.TryParse(literal.ToString(), units, out Figure figure, out _) ? figure : null;
}
