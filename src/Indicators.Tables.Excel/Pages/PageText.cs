using System.Text;
using AngleSharp.Dom;

namespace Indicators.Tables.Excel;

/// <summary>The text a page shows: runs of blanks are one, but no-break blanks stand: they indent.</summary>
internal static class PageText
{
    public static string Of(INode node) => node switch
    {
        IElement { LocalName: "br" } => "\n",
        { HasChildNodes: true } => string.Concat(node.ChildNodes.Select(Of)),
        _ => node.TextContent,
    };

    /// <summary>Blanks that only lay out the source become one, at both ends none.</summary>
    public static string Tidied(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (char one in text)
        {
            if (one is not (' ' or '\t' or '\r' or '\n'))
                tidy.Append(one);
            else if (tidy.Length > 0 && tidy[^1] != ' ')
                tidy.Append(' ');
        }

        return tidy.ToString().TrimEnd();
    }
}
