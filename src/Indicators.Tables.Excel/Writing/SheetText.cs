using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>Texts as a sheet holds them: characters XML has no place for are written <c>_x000B_</c>, and so is what looks like
/// that.</summary>
internal static partial class SheetText
{
    public static string Escaped(string text)
    {
        bool isPlain = text.All(letter => XmlConvert.IsXmlChar(letter) && letter != '\r' || char.IsSurrogate(letter));
        if (isPlain && !text.Contains("_x", StringComparison.Ordinal) && !HasLoneSurrogate(text))
            return text;
        var escaped = new StringBuilder();
        string safe = Escape().Replace(text, "_x005F$0");
        for (int at = 0; at < safe.Length; at++)
        {
            if (at + 1 < safe.Length && char.IsSurrogatePair(safe, at))
                escaped.Append(safe, at++, 2);
            else if (XmlConvert.IsXmlChar(safe[at]) && safe[at] != '\r')
                escaped.Append(safe[at]);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)safe[at]:X4}_");
        }

        return escaped.ToString();
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text, at))
                return true;
            at++;
        }

        return false;
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
