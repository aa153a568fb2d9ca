using System.Xml;

namespace Indicators.Interchange;

/// <summary>
/// What a file of ours adds to IATI, in a namespace of its own, as the standard allows: each figure as a row of a catalogue.
/// </summary>
internal static class IatiNames
{
    public const string Namespace = "urn:indicators:rows";

    public const string Prefix = "ind";

    /// <summary>On the root: the file is one of ours.</summary>
    public const string Rows = "rows";

    /// <summary>A row that has no place in an activity: a definition, a figure without a period.</summary>
    public const string Row = "row";

    /// <summary>Behind the name of an attribute whose text has characters that XML does not have.</summary>
    public const string Escaped = ".escaped";

    public static bool IsText(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 >= text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                return false;
            i++;
        }

        return true;
    }

    /// <summary>A text to be read by a person, without what XML does not have.</summary>
    public static string Shown(string text) => IsText(text) ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c)));
}
