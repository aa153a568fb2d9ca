using System.Text;

namespace Indicators.Interchange;

/// <summary>
/// Words such as NaN and Infinity where JSON has a value: many programs write them, no JSON reader takes them. Each is told
/// with its place and replaced by an empty text of the same length, so that the rest is read and keeps its places.
/// </summary>
internal static class BareWords
{
    private static readonly byte[][] Words =
    [
        .. ((string[])["NaN", "nan", "Infinity", "infinity", "Inf", "inf", "NA", "undefined", "None"]).Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>The text without such words; null where it has none.</summary>
    public static byte[]? Replaced(ReadOnlySpan<byte> utf8, string? file, Findings findings)
    {
        byte[]? mended = null;
        (int line, int lineStart) = (1, 0);
        for (int at = 0; at < utf8.Length;)
        {
            int length = LengthOfWord(utf8[at..]);
            if (length > 0)
            {
                mended ??= utf8.ToArray();
                mended.AsSpan(at, length).Fill((byte)' ');
                "\"\""u8.CopyTo(mended.AsSpan(at));
                var place = new SourceLocation(file, "$", line, Encoding.UTF8.GetCharCount(utf8[lineStart..at]) + 1);
                findings.Add(InterchangeErrors.NoJsonWord, place, Encoding.UTF8.GetString(utf8.Slice(at, length)));
            }

            int next = at + (length > 0 ? length : LengthOfToken(utf8[at..]));
            ReadOnlySpan<byte> passed = utf8[at..next];
            if (passed.LastIndexOf((byte)'\n') is >= 0 and var end)
                (line, lineStart) = (line + passed.Count((byte)'\n'), at + end + 1);
            at = next;
        }

        return mended;
    }

    /// <summary>The length of such a word with its sign at the start of a text; 0 where none stands there.</summary>
    private static int LengthOfWord(ReadOnlySpan<byte> text)
    {
        int sign = text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        foreach (byte[] word in Words)
        {
            int length = sign + word.Length;
            if (text[sign..].StartsWith(word) && (text.Length == length || !IsOfWord(text[length])))
                return length;
        }

        return 0;
    }

    /// <summary>The length of what is passed over as a whole: a string, a comment, a word, a number, else a single byte.</summary>
    private static int LengthOfToken(ReadOnlySpan<byte> text)
    {
        if (text[0] == '"')
            return LengthOfString(text);
        if (text.StartsWith("//"u8))
            return text.IndexOf((byte)'\n') is >= 0 and var end ? end : text.Length;
        if (text.StartsWith("/*"u8))
            return text[2..].IndexOf("*/"u8) is >= 0 and var end ? end + 4 : text.Length;
        int length = 0;
        while (length < text.Length && IsOfWord(text[length]))
            length++;
        return Math.Max(1, length);
    }

    private static int LengthOfString(ReadOnlySpan<byte> text)
    {
        for (int at = 1; at < text.Length; at++)
        {
            if (text[at] == '"')
                return at + 1;
            if (text[at] == '\\')
                at++;
        }

        return text.Length;
    }

    private static bool IsOfWord(byte c) => char.IsAsciiLetterOrDigit((char)c) || c is (byte)'_' or (byte)'.' or >= 0x80;
}
