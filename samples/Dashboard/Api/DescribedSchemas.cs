using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Indicators.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Indicators.Samples.Dashboard;

/// <summary>Puts into the OpenAPI document what the library's types are written as; without it a figure is described as anything.</summary>
internal static class DescribedSchemas
{
    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (IndicatorsJson.SchemaOf(context.JsonTypeInfo, context.JsonPropertyInfo) is { } described)
        {
            Copy(described, schema);
            if (NameOf(context.JsonTypeInfo) is null && AllowsNull(context))
                schema.Type |= JsonSchemaType.Null;
        }

        return Task.CompletedTask;
    }

    private static bool AllowsNull(OpenApiSchemaTransformerContext context) =>
        Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) is not null || context.JsonPropertyInfo is { IsGetNullable: true };

    /// <summary>
    /// The name a type has among the schemas; null for what is written as a text, which is described where it stands: makers of clients
    /// make a class of a reference that may be null, and no class reads a text.
    /// </summary>
    public static string? NameOf(JsonTypeInfo type) =>
        IndicatorsJson.SchemaOf(type)?["type"]?.GetValue<string>() == "string" ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);

    /// <summary>
    /// What the library says of a type, in the words of the document. Of what has a name, whether it may be null stands where it is
    /// referred to.
    /// </summary>
    private static void Copy(JsonObject from, OpenApiSchema to)
    {
        to.Type = TypeOf(from["type"]) | ((to.Type ?? 0) & JsonSchemaType.Null);
        to.Description ??= from["description"]?.GetValue<string>();
        to.Format = from["format"]?.GetValue<string>();
        to.Examples = from["examples"] is JsonArray examples
            ? [.. examples.OfType<JsonNode>().Take(1).Select(example => example.DeepClone())]
            : null;
        to.Enum = from["enum"] is JsonArray words ? [.. words.OfType<JsonNode>().Select(word => word.DeepClone())] : null;
        to.Items = from["items"] is JsonObject items ? Of(items) : null;
        to.MinItems = from["minItems"]?.GetValue<int>();
        to.Properties = from["properties"] is JsonObject properties
            ? properties.ToDictionary(one => one.Key, one => (IOpenApiSchema)Of(one.Value!.AsObject()))
            : to.Properties;
        to.AdditionalProperties = from["additionalProperties"] is JsonObject others ? Of(others) : to.AdditionalProperties;
    }

    private static OpenApiSchema Of(JsonObject from)
    {
        var schema = new OpenApiSchema();
        Copy(from, schema);
        return schema;
    }

    private static JsonSchemaType? TypeOf(JsonNode? type) => type?.GetValue<string>() switch
    {
        "string" => JsonSchemaType.String,
        "array" => JsonSchemaType.Array,
        "object" => JsonSchemaType.Object,
        _ => null,
    };
}
