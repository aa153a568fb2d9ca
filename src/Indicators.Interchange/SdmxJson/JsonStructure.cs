using System.Collections.Immutable;
using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>A structure of an SDMX-JSON message: its components by the level they are presented at.</summary>
internal sealed class JsonStructure
{
    private JsonStructure(JsonElement element)
    {
        Dimensions = Level(element, "dimensions", ColumnKind.Dimension);
        Measures = element.TryGetProperty("measures", out _)
            ? Level(element, "measures", ColumnKind.Measure)["observation"]
            : [JsonComponent.Of(JsonDocument.Parse("""{"id":"OBS_VALUE"}""").RootElement, ColumnKind.Measure)];
        Attributes = Level(element, "attributes", ColumnKind.Attribute);
        Id = IdOf(element);
        Name = JsonTexts.NameOf(element);
    }

    /// <summary>Dimensions at the levels dataSet, series, observation.</summary>
    public Dictionary<string, ImmutableArray<JsonComponent>> Dimensions { get; }

    public ImmutableArray<JsonComponent> Measures { get; }

    /// <summary>Attributes at the levels dataSet, dimensionGroup, series, observation.</summary>
    public Dictionary<string, ImmutableArray<JsonComponent>> Attributes { get; }

    /// <summary>AGENCY:ID(VERSION), from the link; empty where there is none.</summary>
    public string Id { get; }

    public LocalizedText? Name { get; }

    /// <summary>The dimensions in the order of the key of a group of dimensions.</summary>
    public IEnumerable<JsonComponent> Key => [.. Dimensions["dataSet"], .. Dimensions["series"], .. Dimensions["observation"]];

    public IEnumerable<JsonComponent> All => [.. Key, .. Measures, .. Attributes.Values.SelectMany(level => level)];

    /// <summary>The structures of a message: those of 2.x, or the one of 1.0.</summary>
    public static ImmutableArray<JsonStructure> AllOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray().Where(IsOne).Select(one => new JsonStructure(one))]
        : IsOne(element) ? [new JsonStructure(element)] : [];

    private static bool IsOne(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("dimensions", out JsonElement dimensions)
            && dimensions.ValueKind == JsonValueKind.Object;

    private static Dictionary<string, ImmutableArray<JsonComponent>> Level(JsonElement element, string name, ColumnKind kind)
    {
        var levels = new Dictionary<string, ImmutableArray<JsonComponent>>(StringComparer.Ordinal)
        {
            ["dataSet"] = [],
            ["dimensionGroup"] = [],
            ["series"] = [],
            ["observation"] = [],
        };
        if (!element.TryGetProperty(name, out JsonElement all) || all.ValueKind != JsonValueKind.Object)
            return levels;
        foreach (JsonProperty level in all.EnumerateObject().Where(level => level.Value.ValueKind == JsonValueKind.Array))
            levels[level.Name] = [.. level.Value.EnumerateArray()
                .Where(one => one.ValueKind == JsonValueKind.Object)
                .Select(one => JsonComponent.Of(one, kind))];
        return levels;
    }

    private static string IdOf(JsonElement element)
    {
        if (!element.TryGetProperty("links", out JsonElement links) || links.ValueKind != JsonValueKind.Array)
            return "";
        foreach (JsonElement link in links.EnumerateArray().Where(link => link.ValueKind == JsonValueKind.Object))
        {
            if (link.TryGetProperty("urn", out JsonElement urn) && urn.GetString() is { } text && text.LastIndexOf('=') is > 0 and var at)
                return text[(at + 1)..];
        }

        return "";
    }
}
