using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators.Tests.Json;

/// <summary>
/// Judges documents by a JSON Schema: the keywords the catalogue's schema uses, and an exception for any other, so that
/// none can be added that no test looks at.
/// </summary>
internal sealed class SchemaEvaluator(JsonElement root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "$defs", "title", "description", "default"];

    private readonly Dictionary<string, Regex> _patterns = [];

    public bool IsValid(JsonElement value) => IsValid(root, value);

    private bool IsValid(JsonElement schema, JsonElement value)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return schema.ValueKind == JsonValueKind.True;
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (!Annotations.Contains(keyword.Name) && !Holds(schema, keyword.Name, keyword.Value, value))
                return false;
        }

        return true;
    }

    private bool Holds(JsonElement schema, string keyword, JsonElement argument, JsonElement value) => keyword switch
    {
        "$ref" => IsValid(Resolve(argument.GetString()!), value),
        "type" => IsOfType(argument.GetString()!, value),
        "const" => JsonElement.DeepEquals(argument, value),
        "enum" => argument.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
        "anyOf" => argument.EnumerateArray().Any(each => IsValid(each, value)),
        "allOf" => argument.EnumerateArray().All(each => IsValid(each, value)),
        "oneOf" => argument.EnumerateArray().Count(each => IsValid(each, value)) == 1,
        "if" => IsValid(argument, value) ? IsOptional(schema, "then", value) : IsOptional(schema, "else", value),
        "then" or "else" => true,
        _ => value.ValueKind switch
        {
            JsonValueKind.Object => HoldsForObject(schema, keyword, argument, value),
            JsonValueKind.Array => HoldsForArray(keyword, argument, value),
            JsonValueKind.String => HoldsForString(keyword, argument, value.GetString()!),
            JsonValueKind.Number => HoldsForNumber(keyword, argument, value.GetDecimal()),
            _ => IsKnown(keyword),
        },
    };

    private bool IsOptional(JsonElement schema, string branch, JsonElement value) =>
        !schema.TryGetProperty(branch, out JsonElement part) || IsValid(part, value);

    private bool HoldsForObject(JsonElement schema, string keyword, JsonElement argument, JsonElement value) => keyword switch
    {
        "properties" => argument.EnumerateObject().All(each => !value.TryGetProperty(each.Name, out JsonElement part) || IsValid(each.Value, part)),
        "required" => argument.EnumerateArray().All(each => value.TryGetProperty(each.GetString()!, out _)),
        "additionalProperties" => argument.GetBoolean()
            || value.EnumerateObject().All(each => schema.GetProperty("properties").TryGetProperty(each.Name, out _)),
        "minProperties" => value.EnumerateObject().Count() >= argument.GetInt32(),
        _ => IsKnown(keyword),
    };

    private bool HoldsForArray(string keyword, JsonElement argument, JsonElement value) => keyword switch
    {
        "items" => value.EnumerateArray().All(each => IsValid(argument, each)),
        "minItems" => value.GetArrayLength() >= argument.GetInt32(),
        "maxItems" => value.GetArrayLength() <= argument.GetInt32(),
        _ => IsKnown(keyword),
    };

    private bool HoldsForString(string keyword, JsonElement argument, string value) => keyword switch
    {
        "minLength" => value.EnumerateRunes().Count() >= argument.GetInt32(),
        "maxLength" => value.EnumerateRunes().Count() <= argument.GetInt32(),
        "pattern" => Pattern(argument.GetString()!).IsMatch(value),
        _ => IsKnown(keyword),
    };

    private static bool HoldsForNumber(string keyword, JsonElement argument, decimal value) => keyword switch
    {
        "minimum" => value >= argument.GetDecimal(),
        "maximum" => value <= argument.GetDecimal(),
        "exclusiveMinimum" => value > argument.GetDecimal(),
        _ => IsKnown(keyword),
    };

    /// <summary>True for a keyword of another type of value, which says nothing of this one.</summary>
    private static bool IsKnown(string keyword) =>
        keyword is "properties" or "required" or "additionalProperties" or "minProperties" or "items" or "minItems" or "maxItems"
            or "minLength" or "maxLength" or "pattern" or "minimum" or "maximum" or "exclusiveMinimum"
            ? true
            : throw new NotSupportedException($"The schema uses the keyword '{keyword}', which these tests do not judge.");

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() is var number && number == decimal.Truncate(number),
        _ => throw new NotSupportedException($"The schema uses the type '{type}'."),
    };

    private JsonElement Resolve(string reference) =>
        root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);

    private Regex Pattern(string pattern) =>
        _patterns.TryGetValue(pattern, out Regex? known) ? known : _patterns[pattern] = new Regex(pattern, RegexOptions.CultureInvariant);
}
