using System.Globalization;
using System.Text;

namespace Indicators;

/// <summary>
/// What a file says, fit to be shown: control characters, escape sequences and marks of direction are written out as
/// <c>\u001B</c>. A terminal would obey them, and a reader would see another order than that of the text. Every message and
/// every writer for people passes through here.
/// </summary>
/// <example><code>
/// PrintableText.Of("33\u001b[2J");   // 33\u001B[2J, in eight characters
/// </code></example>
public static class PrintableText
{
    /// <summary>The text with all that is not shown as itself written out, line feeds included; the same object where nothing is.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = FirstHidden(text);
        if (first < 0)
            return text;
        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length; i++)
            Append(shown, text, i);
        return shown.ToString();
    }

    /// <summary>The same for a text of several lines, whose line feeds stay.</summary>
    /// <param name="text">The text.</param>
    public static string OfLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(Of)) : Of(text);
    }

    /// <summary>True for what a terminal obeys and what turns the direction of reading: never shown as it is.</summary>
    internal static bool IsHidden(char c) => char.IsControl(c) || c switch
    {
        '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or '\uFEFF' => true,
        >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F' or >= '\uFFF9' and <= '\uFFFB' => true,
        _ => false,
    };

    /// <summary>A character as its escape: <c>\u001B</c>.</summary>
    private static string Escaped(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");

    private static int FirstHidden(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] >= ' ' && text[i] < '\u007F')
                continue;
            if (IsHiddenAt(text, i))
                return i;
        }

        return -1;
    }

    private static void Append(StringBuilder shown, string text, int i)
    {
        if (IsHiddenAt(text, i))
            shown.Append(Escaped(text[i]));
        else
            shown.Append(text[i]);
    }

    /// <summary>Half a pair is shown as nothing or as a box; the tags of plane 14 as nothing at all.</summary>
    private static bool IsHiddenAt(string text, int i)
    {
        char c = text[i];
        if (!char.IsSurrogate(c))
            return IsHidden(c);
        bool isPair = char.IsHighSurrogate(c)
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);
        char high = char.IsHighSurrogate(c) ? c : i > 0 ? text[i - 1] : c;
        return !isPair || high == '\uDB40';
    }
}
