using Indicators.Reporting.Markup;

namespace Indicators.Reporting.Drawing;

/// <summary>The outside of a drawing: its size, its text alternative, and its style where it stands alone.</summary>
internal static class SvgFrame
{
    public static void Write(
        MarkupWriter output, double width, double height, string title, string description, bool alone, Action<MarkupWriter> content)
    {
        string size = $"{ChartText.Coordinate(width)} {ChartText.Coordinate(height)}";
        output.Open(
            "svg",
            ("xmlns", alone ? "http://www.w3.org/2000/svg" : null),
            ("class", "ind-svg"), ("role", "img"), ("aria-label", title),
            ("viewBox", $"0 0 {size}"),
            ("width", ChartText.Coordinate(width)), ("height", ChartText.Coordinate(height)));
        output.Leaf("title", title).Leaf("desc", description);
        if (alone)
            output.Open("style").Own(SvgStyle.Sheet).Close("style");
        content(output);
        output.Close("svg");
    }
}
