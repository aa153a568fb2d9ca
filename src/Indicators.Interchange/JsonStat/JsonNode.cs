using System.Text;
using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>A value inside a <see cref="JsonTree"/>.</summary>
internal readonly struct JsonNode(JsonTree tree, int index)
{
    private readonly JsonTree? _tree = tree;

    /// <summary>False for the default node: a property that is not there.</summary>
    public bool Exists => _tree is not null;

    public bool IsObject => Is(JsonTokenType.StartObject);

    public bool IsArray => Is(JsonTokenType.StartArray);

    public bool IsString => Is(JsonTokenType.String);

    public bool IsNumber => Is(JsonTokenType.Number);

    public bool IsNull => !Exists || Is(JsonTokenType.Null);

    private JsonToken Token => _tree![index];

    /// <summary>A string without its quotes and escapes, a number as it is written; null for everything else.</summary>
    public string? Text => IsString ? Unescaped() : IsNumber ? Encoding.UTF8.GetString(Bytes) : null;

    private ReadOnlySpan<byte> Bytes => _tree!.Utf8.Span.Slice(Token.Start, Token.Length);

    /// <summary>The value of a property, the first where a name stands twice; no node where this is no object or has none.</summary>
    public JsonNode this[string name]
    {
        get
        {
            foreach ((string key, JsonNode value) in Properties())
            {
                if (key == name)
                    return value;
            }

            return default;
        }
    }

    public IEnumerable<JsonNode> Elements()
    {
        if (!IsArray)
            yield break;
        for (int at = index + 1; at < Token.Next; at = _tree![at].Next)
            yield return new JsonNode(_tree!, at);
    }

    public IEnumerable<(string Name, JsonNode Value)> Properties()
    {
        if (!IsObject)
            yield break;
        for (int at = index + 1; at < Token.Next; at = _tree![at + 1].Next)
            yield return (new JsonNode(_tree!, at).NameText(), new JsonNode(_tree!, at + 1));
    }

    public (int Line, int Column) Place => Exists ? _tree!.PlaceOf(Token.Start) : (0, 0);

    private string NameText()
    {
        ReadOnlySpan<byte> quoted = Bytes;
        // The token of a name ends with its colon.
        return Unescape(quoted[..(quoted.LastIndexOf((byte)'"') + 1)]);
    }

    private string Unescaped() => Unescape(Bytes);

    private static string Unescape(ReadOnlySpan<byte> quoted)
    {
        if (!quoted.Contains((byte)'\\'))
            return Encoding.UTF8.GetString(quoted[1..^1]);
        try
        {
            var reader = new Utf8JsonReader(quoted);
            reader.Read();
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: kept as it is written.
            return Encoding.UTF8.GetString(quoted[1..^1]);
        }
    }

    private bool Is(JsonTokenType kind) => _tree is not null && Token.Kind == kind;
}
