using Indicators.Progress;
using Indicators.Reporting.Drawing;
using Indicators.Reporting.Markup;

namespace Indicators.Reporting;

/// <summary>
/// What a page of one's own needs to show targets as the report does: the style sheet, the signs of the statuses, and the drawings as
/// elements that take their style from it.
/// </summary>
/// <example><code>
/// string style = PageParts.StyleSheet;                          // once a page, or as a file beside it
/// string drawing = PageParts.Element(BulletGraph.Of(target)!, Language.English);
/// </code></example>
public static class PageParts
{
    /// <summary>The style of a page and of its drawings, light and dark, on a screen and on A4.</summary>
    public static string StyleSheet { get; } = HtmlStyle.Sheet + "\n" + SvgStyle.Sheet + "\n";

    /// <summary>
    /// The sign of a status, so that a colour is never the only one that tells; of one that is open between several, half a disc.
    /// </summary>
    /// <param name="status">The status where it is certain; null where it is open.</param>
    public static string SignOf(ProgressStatus? status) => StatusSign.Of(status);

    /// <summary>The class of a status in the style sheet.</summary>
    /// <param name="status">The status where it is certain; null where it is open.</param>
    public static string ClassOf(ProgressStatus? status) => StatusSign.ClassOf(status);

    /// <summary>A bullet graph as an <c>svg</c> element of an HTML page that has the style sheet.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="language">The language of its words.</param>
    public static string Element(BulletGraph drawing, Language language)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return Element(drawing.Write, language);
    }

    /// <summary>A trend as an <c>svg</c> element of an HTML page that has the style sheet.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="language">The language of its words.</param>
    public static string Element(TrendChart drawing, Language language)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return Element(drawing.Write, language);
    }

    /// <summary>A framework as an <c>svg</c> element of an HTML page that has the style sheet.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="language">The language of its words.</param>
    public static string Element(FrameworkTree drawing, Language language)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return Element(drawing.Write, language);
    }

    private static string Element(Action<MarkupWriter, Language, bool> write, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var output = new MarkupWriter();
        write(output, language, false);
        return output.ToString();
    }
}
