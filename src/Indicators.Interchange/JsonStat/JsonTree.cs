using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>
/// A JSON document as a table of its tokens, each with its place: what a number's own digits and the line of a fault are
/// read from. 24 bytes a token beside the text itself; nothing is converted before it is asked for.
/// </summary>
internal sealed class JsonTree
{
    /// <summary>How deep arrays and objects may lie in one another; JSON-stat needs seven.</summary>
    private const int DeepestLevel = 64;

    private readonly List<JsonToken> _tokens;
    private int[]? _lineStarts;

    private JsonTree(ReadOnlyMemory<byte> utf8, List<JsonToken> tokens)
    {
        Utf8 = utf8;
        _tokens = tokens;
    }

    public ReadOnlyMemory<byte> Utf8 { get; }

    public JsonNode Root => new(this, 0);

    /// <summary>Reads a document; where it is no JSON, the fault with its line and column, both counted from 1.</summary>
    public static JsonTree? Parse(ReadOnlyMemory<byte> utf8, out string? fault, out int line, out int column)
    {
        (fault, line, column) = (null, 0, 0);
        if (utf8.Span.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var tokens = new List<JsonToken>();
        try
        {
            Tokenise(utf8.Span, tokens);
            return new JsonTree(utf8, tokens);
        }
        catch (JsonException exception)
        {
            fault = WithoutPlace(exception.Message);
            line = (int)(exception.LineNumber ?? 0) + 1;
            column = (int)(exception.BytePositionInLine ?? 0) + 1;
            return null;
        }
    }

    public JsonToken this[int index] => _tokens[index];

    /// <summary>Line and column of a byte, both counted from 1; the column in UTF-16 code units.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        _lineStarts ??= LineStarts();
        int found = Array.BinarySearch(_lineStarts, offset);
        int line = found >= 0 ? found : ~found - 1;
        int start = _lineStarts[line];
        return (line + 1, System.Text.Encoding.UTF8.GetCharCount(Utf8.Span[start..offset]) + 1);
    }

    private static void Tokenise(ReadOnlySpan<byte> utf8, List<JsonToken> tokens)
    {
        var reader = new Utf8JsonReader(
            utf8, new JsonReaderOptions { MaxDepth = DeepestLevel, CommentHandling = JsonCommentHandling.Skip });
        var open = new Stack<int>();
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            int length = (int)(reader.BytesConsumed - start);
            switch (reader.TokenType)
            {
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    int opened = open.Pop();
                    tokens[opened] = tokens[opened] with { Next = tokens.Count };
                    break;
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    open.Push(tokens.Count);
                    tokens.Add(new JsonToken(reader.TokenType, start, length, 0));
                    break;
                default:
                    tokens.Add(new JsonToken(reader.TokenType, start, length, tokens.Count + 1));
                    break;
            }
        }
    }

    private int[] LineStarts()
    {
        var starts = new List<int> { 0 };
        ReadOnlySpan<byte> bytes = Utf8.Span;
        for (int at = bytes.IndexOf((byte)'\n'), from = 0; at >= 0; at = bytes[from..].IndexOf((byte)'\n'))
        {
            from += at + 1;
            starts.Add(from);
        }

        return [.. starts];
    }

    /// <summary>The reader says line and byte in its message too; the diagnostic has a place of its own.</summary>
    private static string WithoutPlace(string message)
    {
        int at = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return at < 0 ? message : message[..at];
    }
}
