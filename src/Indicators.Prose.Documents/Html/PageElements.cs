using AngleSharp.Dom;

namespace Indicators.Prose.Documents.Html;

/// <summary>What the elements of a page are for its text.</summary>
internal static class PageElements
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "section",
            "article", "main", "header",
        "footer", "aside", "figure", "figcaption", "caption", "center", "address", "table", "tbody", "thead", "tfoot", "tr", "td", "th",
            "hr", "form", "fieldset", "body",
    };

    /// <summary>Nothing a reader sees as text; navigation is the site's, not the page's.</summary>
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "head", "title", "template", "select", "nav", "textarea", "button", "iframe", "object", "svg",
            "canvas", "audio", "video", "rp", "rt",
    };

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName);

    public static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        string style = element.GetAttribute("style") ?? "";
        if (style.Length == 0)
            return false;
        style = style.Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A table of figures; one whose cells hold tables or running text only lays out the page.</summary>
    public static bool IsTableOfCells(IElement element) =>
        element.LocalName == "table" && element.QuerySelector("table") is null
        && element.QuerySelectorAll("td, th") is { Length: > 1 } cells && !cells.Any(HoldsParagraphs);

    private static bool HoldsParagraphs(IElement cell) => cell.QuerySelectorAll("p, h1, h2, h3, li").Length > 2;
}
