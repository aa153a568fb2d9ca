using System.Collections.Immutable;
using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>A component of an SDMX-JSON structure: its id, and the values that the data name by their place.</summary>
internal sealed class JsonComponent
{
    private JsonComponent(DataColumn column, ImmutableArray<string?> values, Dictionary<string, LocalizedText> names, string? fallback)
    {
        Column = column;
        Values = values;
        Names = names;
        Default = fallback;
    }

    public DataColumn Column { get; }

    /// <summary>The values by index; default where the data hold them themselves.</summary>
    public ImmutableArray<string?> Values { get; }

    /// <summary>The names of its codes.</summary>
    public Dictionary<string, LocalizedText> Names { get; }

    /// <summary>What holds where the data say nothing.</summary>
    public string? Default { get; }

    public static JsonComponent Of(JsonElement element, ColumnKind kind)
    {
        string id = element.TryGetProperty("id", out JsonElement name) ? name.GetString() ?? "" : "";
        var names = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        ImmutableArray<string?> values = default;
        if (element.TryGetProperty("values", out JsonElement list) && list.ValueKind == JsonValueKind.Array)
            values = [.. list.EnumerateArray().Select(value => ValueOf(value, names))];
        string? fallback = element.TryGetProperty("default", out JsonElement said) ? JsonTexts.Of(said) : null;
        var column = new DataColumn(id, kind) { Name = JsonTexts.NameOf(element), Role = RoleOf(element) };
        return new JsonComponent(column, values, names, fallback);
    }

    /// <summary>The text of an index, or of a value that stands in the data; false for an index outside the list.</summary>
    public bool TryText(ref Utf8JsonReader reader, out string text)
    {
        text = "";
        if (reader.TokenType == JsonTokenType.Null)
        {
            text = Default ?? "";
            return true;
        }

        if (Values.IsDefault || reader.TokenType != JsonTokenType.Number)
        {
            text = JsonTexts.Read(ref reader);
            return true;
        }

        bool inside = reader.TryGetInt32(out int index) && index >= 0 && index < Values.Length;
        text = inside ? Values[index] ?? Default ?? "" : System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        return inside;
    }

    private static string? ValueOf(JsonElement value, Dictionary<string, LocalizedText> names)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return value.ValueKind == JsonValueKind.Null ? null : JsonTexts.Of(value);
        if (value.TryGetProperty("id", out JsonElement id))
        {
            string code = id.GetString() ?? "";
            if (JsonTexts.NameOf(value) is { } name && name.Wordings.Any(one => one.Value != code))
                names.TryAdd(code, name);
            return code;
        }

        if (value.TryGetProperty("value", out JsonElement one1))
            return JsonTexts.Of(one1);
        if (value.TryGetProperty("values", out JsonElement many))
            return JsonTexts.Of(many);
        return value.TryGetProperty("name", out JsonElement named) ? named.GetString() : null;
    }

    private static string? RoleOf(JsonElement element)
    {
        if (element.TryGetProperty("roles", out JsonElement roles) && roles.ValueKind == JsonValueKind.Array && roles.GetArrayLength() > 0)
            return JsonTexts.Of(roles[0]);
        return element.TryGetProperty("role", out JsonElement role) && role.ValueKind == JsonValueKind.String ? role.GetString() : null;
    }
}
