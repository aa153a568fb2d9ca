using System.Text;
using System.Text.Json;

namespace Indicators.Json;

/// <summary>Which of the usual slips keeps a text from being JSON: curly quotes, full-width signs, a comma left out.</summary>
internal static class SyntaxSlip
{
    private const string Quotes = "“”„‟‘’‚＂＇'`「」『』";
    private const string FullWidthSigns = "，：；｛｝［］、（）";

    /// <summary>The slip at the character where the JSON reader gave up, as the last part of its row's key.</summary>
    public static string At(ReadOnlySpan<byte> utf8, int offset)
    {
        _ = Rune.DecodeFromUtf8(utf8[offset..], out Rune rune, out _);
        string character = rune.ToString();
        if (Quotes.Contains(character, StringComparison.Ordinal))
            return "quote";
        if (FullWidthSigns.Contains(character, StringComparison.Ordinal))
            return "full-width";
        if (rune.Value is '\n' or '\r' or '\t')
            return "line-break";
        if (offset > 0 && utf8[offset - 1] == '\\')
            return "backslash";
        return Between(utf8, offset, rune);
    }

    private static string Between(ReadOnlySpan<byte> utf8, int offset, Rune rune)
    {
        (JsonTokenType last, bool inObject, bool isOpen) = Before(utf8);
        ReadOnlySpan<byte> before = utf8[..offset].TrimEnd(" \t\r\n"u8);
        bool afterValue = !before.IsEmpty && before[^1] is not ((byte)',' or (byte)':' or (byte)'{' or (byte)'[');
        bool begins = rune.Value is '"' or '{' or '[' or '-' || Rune.IsDigit(rune);
        if (!isOpen)
            return last == JsonTokenType.None ? "other" : "after-end";
        if (inObject && afterValue && IsName(before))
            return "colon";
        if (begins && afterValue)
            return "comma";
        if (!Rune.IsLetter(rune) && rune.Value is not ('_' or '$' or '+' or '.' or '%'))
            return "other";
        return inObject && last != JsonTokenType.PropertyName && !IsDigit(before) ? "name" : "value";
    }

    /// <summary>True where the text that ends here stands where the name of a property does.</summary>
    private static bool IsName(ReadOnlySpan<byte> before)
    {
        int start = before[^1] == '"' ? before[..^1].LastIndexOf((byte)'"') : -1;
        ReadOnlySpan<byte> ahead = start < 0 ? default : before[..start].TrimEnd(" \t\r\n"u8);
        return !ahead.IsEmpty && ahead[^1] is (byte)'{' or (byte)',';
    }

    private static bool IsDigit(ReadOnlySpan<byte> before) => !before.IsEmpty && before[^1] is >= (byte)'0' and <= (byte)'9';

    /// <summary>The last token that was sound, whether what is open then is an object, and whether anything is.</summary>
    private static (JsonTokenType Last, bool InObject, bool IsOpen) Before(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, LocatedReader.Options);
        var open = new Stack<bool>();
        JsonTokenType last = JsonTokenType.None;
        try
        {
            while (json.Read())
            {
                last = json.TokenType;
                if (last is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    open.Push(last == JsonTokenType.StartObject);
                else if (last is JsonTokenType.EndObject or JsonTokenType.EndArray)
                    open.Pop();
            }
        }
        catch (JsonException)
        {
            // Here is the slip.
        }

        return (last, open.TryPeek(out bool inObject) && inObject, open.Count > 0);
    }
}
