using Indicators.Reporting.Markup;

namespace Indicators.Reporting.Drawing;

/// <summary>The shapes that drawings are made of.</summary>
internal static class SvgShapes
{
    public static void Rectangle(this MarkupWriter output, string kind, double x1, double y, double x2, double height, int radius = 0) =>
        output.Empty("rect", ("class", kind), ("x", At(Math.Min(x1, x2))), ("y", At(y)), ("width", At(Math.Abs(x2 - x1))),
            ("height", At(height)), ("rx", radius == 0 ? null : At(radius)));

    /// <summary>A rectangle in fewer characters, for those that come by the thousand.</summary>
    public static void Block(this MarkupWriter output, string kind, double x1, double y, double x2, double height) =>
        output.Empty("path", ("class", kind), ("d", $"M{At(x1)},{At(y)}H{At(x2)}v{At(height)}H{At(x1)}z"));

    public static void Stroke(this MarkupWriter output, string kind, double x1, double y1, double x2, double y2) =>
        output.Empty("path", ("class", kind), ("d", $"M{At(x1)},{At(y1)}L{At(x2)},{At(y2)}"));

    public static void Dot(this MarkupWriter output, string kind, double x, double y, double radius) =>
        output.Empty("circle", ("class", kind), ("cx", At(x)), ("cy", At(y)), ("r", At(radius)));

    public static void Shape(this MarkupWriter output, string kind, params IEnumerable<(double X, double Y)> points) =>
        output.Empty("polygon", ("class", kind), ("points", Points(points)));

    /// <summary>A line through all points; nothing where there is none.</summary>
    public static void Course(this MarkupWriter output, string kind, IEnumerable<(double X, double Y)> points)
    {
        if (Points(points) is { Length: > 0 } places)
            output.Empty("polyline", ("class", kind), ("points", places));
    }

    public static void Label(this MarkupWriter output, string text, double x, double y, string? anchor = null, string? kind = null) =>
        output.Leaf("text", text, ("x", At(x)), ("y", At(y)), ("text-anchor", anchor), ("class", kind));

    /// <summary>Short strokes of one length: v4 for four down, h4 for four to the right.</summary>
    public static void Ticks(this MarkupWriter output, IEnumerable<(double X, double Y)> places, string stroke) =>
        output.Empty("path", ("class", "axis"), ("d", string.Concat(places.Select(place => $"M{At(place.X)},{At(place.Y)}{stroke}"))));

    /// <summary>Round dots of the width of the line, at each place.</summary>
    public static void Dots(this MarkupWriter output, string kind, IEnumerable<(double X, double Y)> places) =>
        output.Empty("path", ("class", kind), ("d", string.Concat(places.Select(place => $"M{At(place.X)},{At(place.Y)}h0"))));

    /// <summary>What stands in a group has its class and its place of text in common.</summary>
    public static MarkupGroup Group(this MarkupWriter output, string kind, string anchor)
    {
        output.Open("g", ("class", kind), ("text-anchor", anchor));
        return new MarkupGroup(output, "g");
    }

    private static string Points(IEnumerable<(double X, double Y)> points) =>
        string.Join(' ', points.Select(point => $"{At(point.X)},{At(point.Y)}"));

    private static string At(double value) => ChartText.Coordinate(value);
}
