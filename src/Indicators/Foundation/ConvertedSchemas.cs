using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Indicators;

/// <summary>
/// The schemas of types that have a converter of their own. <see cref="JsonSchemaExporter"/> prints <c>true</c>, that is
/// anything, for all of them.
/// </summary>
internal static class ConvertedSchemas
{
    /// <summary>Puts the converters' own schemas where the exporter would print <c>true</c>.</summary>
    public static JsonSchemaExporterOptions Exporter { get; } = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) => Of(context) is not { } schema ? node : AllowsNull(context) ? OrNull(schema) : schema,
    };

    /// <summary>The schema of what the converter of a type writes; null where it has no converter of ours.</summary>
    /// <param name="type">The type.</param>
    /// <param name="property">The property it is of, which may name a converter; null for a type alone.</param>
    public static JsonObject? Of(JsonTypeInfo type, JsonPropertyInfo? property) =>
        (property?.CustomConverter as IJsonSchemaSource ?? ConverterOf(type) as IJsonSchemaSource)?.ToSchema();

    /// <summary>A schema of strings with words for the reader and an example.</summary>
    public static JsonObject Text(string description, params ReadOnlySpan<string> examples) =>
        new() { ["type"] = "string", ["description"] = description, ["examples"] = ListOf(examples) };

    /// <summary>A list of texts.</summary>
    public static JsonArray ListOf(ReadOnlySpan<string> texts)
    {
        var list = new JsonArray();
        foreach (string text in texts)
            list.Add((JsonNode?)JsonValue.Create(text));
        return list;
    }

    private static JsonObject? Of(JsonSchemaExporterContext context) => Of(context.TypeInfo, context.PropertyInfo);

    /// <summary>The converter of a value type stands behind that of its nullable form.</summary>
    private static JsonConverter ConverterOf(JsonTypeInfo type) =>
        Nullable.GetUnderlyingType(type.Type) is { } value && type.Options.TryGetTypeInfo(value, out JsonTypeInfo? inner)
            ? inner.Converter
            : type.Converter;

    private static bool AllowsNull(JsonSchemaExporterContext context) =>
        Nullable.GetUnderlyingType(context.TypeInfo.Type) is not null || context.PropertyInfo is { IsGetNullable: true };

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue type)
            schema["type"] = new JsonArray(type.DeepClone(), JsonValue.Create("null"));
        return schema;
    }
}
