using System.Text;
using System.Text.Json.Nodes;
using Indicators.Json;
using NodaTime;

namespace Indicators.Tests.Json;

/// <summary>What the schema says of each property of an entry, as its row says it.</summary>
/// <param name="stated">The properties as the published schema states them: where an object is described on the spot, its own words stay.</param>
internal readonly struct SchemaRows(JsonObject stated) : IRowPass
{
    public JsonObject Properties { get; } = [];

    public JsonArray Required { get; } = [];

    /// <summary>The properties of an entry, and those of them that must be there.</summary>
    public static SchemaRows Of<TEntry, T>(JsonObject stated)
        where TEntry : struct, IEntry<T>
    {
        var rows = new SchemaRows(stated);
        TEntry entry = default;
        for (int row = 0; entry.Row(ref rows, row, default); row++)
        {
            // Each row adds its own.
        }

        return rows;
    }

    /// <summary>An object of the schema with its properties taken from the rows of an entry.</summary>
    public static JsonObject Filled<TEntry, T>(JsonObject published)
        where TEntry : struct, IEntry<T>
    {
        SchemaRows rows = Of<TEntry, T>(published["properties"]!.AsObject());
        JsonObject filled = published.DeepClone().AsObject();
        if (rows.Required.Count > 0 || filled.ContainsKey("required"))
            filled["required"] = rows.Required;
        filled["properties"] = rows.Properties;
        return filled;
    }

    public void Place(ref int offset)
    {
        // Nothing is read.
    }

    public void Id(RowHead head, ref string? field, string? value) => Refer(head, "id");

    public void Reference(RowHead head, ref string? field, string? value) => Refer(head, "idRef");

    public void IndicatorReference(RowHead head, ref string? field, string? value) => Refer(head, "idRef");

    public void References(RowHead head, ref List<string>? field, IReadOnlyList<string>? value) =>
        Add(head, """ "type": "array", "items": { "$ref": "#/$defs/idRef" }, "minItems": 1 """);

    public void Text(RowHead head, ref string? field, string? value, int longest) => Add(head, SchemaText.Text(longest));

    public void Texts(RowHead head, ref List<string>? field, IReadOnlyList<string>? value, int longest)
    {
        if (head.About is null)
            Refer(head, "aliases");
        else
            Add(head, $$""" "type": "array", "items": { {{SchemaText.Text(longest)}} }, "minItems": 1 """);
    }

    public void Note(RowHead head, ref string? field, string? value) => Refer(head, "note");

    public void Wording(RowHead head, ref LocalizedText? field, LocalizedText? value) => Refer(head, "localizedText");

    public void Word<T>(RowHead head, ref T field, T value, CodeTable<T> words)
        where T : struct, Enum
    {
        if (head.IsRequired)
            Add(head, Enumeration(words));
        else
            Add(head, SchemaText.Words(words));
    }

    public void WordOrNone<T>(RowHead head, ref T? field, T? value, CodeTable<T> words)
        where T : struct, Enum => Add(head, Enumeration(words));

    public void Period(RowHead head, ref TimePeriod? field, TimePeriod? value) => Refer(head, "period");

    public void Date(RowHead head, ref LocalDate? field, LocalDate? value) => Refer(head, "date");

    public void Figure(RowHead head, ref Figure? field, Figure? value) => Refer(head, "literal");

    public void Number(RowHead head, ref int? field, int? value, int least, int most) =>
        Add(head, $$""" "type": "integer", "minimum": {{least}}, "maximum": {{most}} """);

    public void Flag(RowHead head, ref bool field, bool value, bool word) => Add(head, $$""" "const": {{(word ? "true" : "false")}} """);

    public void Object<TEntry, T>(RowHead head, ref T? field, T? value, string? definition)
        where TEntry : struct, IEntry<T>
    {
        if (definition is not null)
        {
            Refer(head, definition);
            return;
        }

        JsonObject filled = Filled<TEntry, T>(stated[NameOf(head)]!.AsObject());
        filled.Remove("description");
        Add(head, filled);
    }

    public void List<TEntry, T>(RowHead head, ref List<T>? field, IReadOnlyList<T>? value, string definition, bool onLines)
        where TEntry : struct, IEntry<T> => Add(head, $$""" "type": "array", "items": { "$ref": "#/$defs/{{definition}}" }, "minItems": 1 """);

    public void Value<TKind, T>(RowHead head, ref T field, T value)
        where TKind : IValueKind<T>
    {
        JsonObject schema = JsonNode.Parse($"{{ {TKind.Schema} }}")!.AsObject();
        if (typeof(TKind) == typeof(ResponsibleValue))
            schema["anyOf"]![1]!["items"] = Filled<ResponsibleEntry, ResponsibleParty>(stated[NameOf(head)]!["anyOf"]![1]!["items"]!.AsObject());
        Add(head, schema);
    }

    private static string Enumeration<T>(CodeTable<T> words)
        where T : struct, Enum => $"\"enum\": [ {string.Join(", ", words.Codes.Select(code => $"\"{code}\""))} ]";

    private static string NameOf(RowHead head) => Encoding.UTF8.GetString(head.Name);

    private void Refer(RowHead head, string definition) => Add(head, $$""" "$ref": "#/$defs/{{definition}}" """);

    private void Add(RowHead head, string schema) => Add(head, JsonNode.Parse($"{{ {schema} }}")!.AsObject());

    private void Add(RowHead head, JsonObject schema)
    {
        var property = new JsonObject();
        if (head.About is not null)
            property["description"] = head.About;
        foreach ((string keyword, JsonNode? value) in schema)
            property[keyword] = value?.DeepClone();
        Properties[NameOf(head)] = property;
        if (head.IsRequired)
            Required.Add(NameOf(head));
    }
}
