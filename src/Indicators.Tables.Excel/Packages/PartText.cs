using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>Texts as workbooks write them: in runs of one font each, with readings of their characters beside them.</summary>
internal static partial class PartText
{
    /// <summary>Reads the text of the element the reader stands on and moves to its end. Phonetic runs are not the text.</summary>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        int depth = xml.Depth;
        string text = "";
        StringBuilder? more = null;
        bool inText = xml.LocalName is "t" or "v";
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "rPh":
                    SkipInside(xml);
                    break;
                case XmlNodeType.Element:
                    inText = xml.LocalName == "t" && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "t":
                    inText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when inText:
                    if (text.Length == 0 && more is null)
                        text = xml.Value;
                    else
                        (more ??= new StringBuilder(text)).Append(xml.Value);
                    break;
            }
        }

        return Unescaped(more?.ToString() ?? text);
    }

    /// <summary>All text inside the element the reader stands on, whatever marks it up; moves to its end.</summary>
    public static string Inner(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        int depth = xml.Depth;
        var text = new StringBuilder();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(xml.Value);
        }

        return text.ToString();
    }

    /// <summary>Moves to the end of the element the reader stands on.</summary>
    public static void SkipInside(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }

    /// <summary>Characters XML has no place for are written <c>_x000D_</c>.</summary>
    private static string Unescaped(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escape().Replace(text, match => ((char)CodeOf(match.ValueSpan[2..6])).ToString())
            : text;

    private static int CodeOf(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
