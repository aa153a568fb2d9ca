using System.Collections.Immutable;
using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>Where a part of a JSON text stands: from its first byte to its last.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Length">How many bytes.</param>
internal readonly record struct JsonSpan(int Start, int Length)
{
    public ReadOnlySpan<byte> Of(byte[] bytes) => bytes.AsSpan(Start, Length);

    /// <summary>The structures and the data sets of a message, in whatever order they stand.</summary>
    public static (ImmutableArray<JsonStructure> Structures, List<JsonSpan> Sets) Find(byte[] bytes)
    {
        Dictionary<string, JsonSpan> root = Properties(bytes, new JsonSpan(0, bytes.Length));
        Dictionary<string, JsonSpan> data = root.TryGetValue("data", out JsonSpan inside) && bytes[inside.Start] == '{'
            ? Properties(bytes, inside) : root;
        JsonSpan? structures = data.TryGetValue("structures", out JsonSpan many) ? many : data.TryGetValue("structure", out JsonSpan one)
            ? one
            : root.TryGetValue("structure", out JsonSpan older) ? older : null;
        if (structures is not { } place)
            return ([], []);
        using JsonDocument document = JsonDocument.Parse(bytes.AsMemory(place.Start, place.Length));
        ImmutableArray<JsonStructure> read = JsonStructure.AllOf(document.RootElement.Clone());
        return (read, data.TryGetValue("dataSets", out JsonSpan sets) && bytes[sets.Start] == '[' ? Items(bytes, sets) : []);
    }

    /// <summary>The properties of an object, each with where its value stands.</summary>
    public static Dictionary<string, JsonSpan> Properties(byte[] bytes, JsonSpan place)
    {
        var properties = new Dictionary<string, JsonSpan>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(place.Of(bytes),
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"expected an object, found {reader.TokenType}");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            properties[name] = new JsonSpan(place.Start + start, (int)reader.BytesConsumed - start);
        }

        return properties;
    }

    private static List<JsonSpan> Items(byte[] bytes, JsonSpan place)
    {
        var items = new List<JsonSpan>();
        var reader = new Utf8JsonReader(place.Of(bytes),
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            items.Add(new JsonSpan(place.Start + start, (int)reader.BytesConsumed - start));
        }

        return items;
    }
}
