using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>Reads an SDMX-JSON structure message.</summary>
internal static class JsonStructureMessage
{
    public static DataStructure Read(Stream stream)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(stream);
            JsonElement root = document.RootElement;
            JsonElement data = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("data", out JsonElement inside) ? inside
                : root;
            var builder = new StructureBuilder();
            if (data.ValueKind == JsonValueKind.Object)
                Read(data, builder);
            return builder.IsEmpty ? throw new FormatException(
                "The file defines no structure: no code lists, concepts or components are in it.") : builder.Build();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // An escape that is half of a pair of characters shows only when its text is asked for.
            throw new FormatException($"The structure is not JSON: {Findings.Shortened(fault.Message)}", fault);
        }
    }

    private static void Read(JsonElement data, StructureBuilder builder)
    {
        foreach (JsonElement list in Items(data, "codelists").Concat(Items(data, "valuelists")).Concat(Items(data, "valueLists")))
        {
            foreach (JsonElement code in Items(list, "codes").Concat(Items(list, "valueItems")))
                builder.Code(Text(list, "id") ?? "", Text(code, "id") ?? "", JsonTexts.NameOf(code));
        }

        foreach (JsonElement concept in Items(data, "conceptSchemes").SelectMany(scheme => Items(scheme, "concepts")))
            builder.Concept(Text(concept, "id") ?? "", JsonTexts.NameOf(concept), Enumeration(concept, "coreRepresentation"));
        foreach (JsonElement flow in Items(data, "dataflows"))
            builder.Flow(Text(flow, "id") ?? "", JsonTexts.NameOf(flow));
        foreach (JsonElement structure in Items(data, "dataStructures"))
        {
            builder.Flow(Text(structure, "id") ?? "", JsonTexts.NameOf(structure));
            if (structure.TryGetProperty("dataStructureComponents", out JsonElement components))
                ReadComponents(components, builder);
        }
    }

    private static void ReadComponents(JsonElement components, StructureBuilder builder)
    {
        JsonElement dimensions = Part(components, "dimensionList");
        foreach (JsonElement dimension in Items(dimensions, "dimensions").OrderBy(Position))
            Add(dimension, ColumnKind.Dimension, builder);
        foreach (JsonElement time in Items(dimensions, "timeDimensions").Concat(One(dimensions, "timeDimension")))
            Add(time, ColumnKind.Dimension, builder);
        JsonElement measures = Part(components, "measureList");
        foreach (JsonElement measure in Items(measures, "measures").Concat(One(measures, "primaryMeasure")))
            Add(measure, ColumnKind.Measure, builder);
        foreach (JsonElement attribute in Items(Part(components, "attributeList"), "attributes"))
            Add(attribute, ColumnKind.Attribute, builder);
    }

    private static void Add(JsonElement component, ColumnKind kind, StructureBuilder builder)
    {
        string? role = Items(component, "conceptRoles").Select(one => Urns.IdOf(JsonTexts.Of(one))).FirstOrDefault();
        builder.Component(
            Text(component, "id") ?? "", kind, Urns.IdOf(Text(component, "conceptIdentity")), role,
                Enumeration(component, "localRepresentation"));
    }

    private static int Position(JsonElement dimension) =>
        dimension.TryGetProperty("position", out JsonElement position) && position.TryGetInt32(out int place) ? place : int.MaxValue;

    private static string? Enumeration(JsonElement element, string representation) =>
        Urns.IdOf(Text(Part(element, representation), "enumeration"));

    private static JsonElement Part(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement part) ? part : default;

    private static IEnumerable<JsonElement> One(JsonElement element, string name) =>
        Part(element, name) is { ValueKind: JsonValueKind.Object } one ? [one] : [];

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        Part(element, name) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(one => one.ValueKind is JsonValueKind.Object or JsonValueKind.String) : [];

    private static string? Text(JsonElement element, string name) =>
        Part(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
