using Indicators.Reporting.Markup;

namespace Indicators.Reporting.Drawing;

/// <summary>The outside of a drawing: its size, its text alternative, and its style where it stands alone.</summary>
internal static class SvgFrame
{
    /// <summary>A drawing as a picture of its own.</summary>
    public static string Alone(Language language, Action<MarkupWriter, Language, bool> write)
    {
        ArgumentNullException.ThrowIfNull(language);
        var output = new MarkupWriter();
        write(output, language, true);
        return output.ToString();
    }

    /// <summary>The title is what the drawing is called, for people who hear it; the description says its numbers.</summary>
    public static void Write(
        MarkupWriter output, (double Width, double Height) size, string title, string description, bool alone, Action<MarkupWriter> content)
    {
        (string width, string height) = (ChartText.Coordinate(size.Width), ChartText.Coordinate(size.Height));
        output.Open(
            "svg",
            ("xmlns", alone ? "http://www.w3.org/2000/svg" : null),
            ("class", "ind-svg"), ("role", "img"),
            ("viewBox", $"0 0 {width} {height}"),
            ("width", width), ("height", alone ? height : null));
        output.Leaf("title", title).Leaf("desc", description);
        if (alone)
            output.Open("style").Own(SvgStyle.Sheet).Close("style");
        content(output);
        output.Close("svg");
    }
}
