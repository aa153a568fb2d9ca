using Indicators.Reporting.Markup;

namespace Indicators.Reporting.Drawing;

/// <summary>The shapes that drawings are made of.</summary>
internal static class SvgShapes
{
    public static void Rectangle(this MarkupWriter output, string kind, double x1, double y, double x2, double height, int radius = 0) =>
        output.Empty("rect", ("class", kind), ("x", At(Math.Min(x1, x2))), ("y", At(y)), ("width", At(Math.Abs(x2 - x1))),
            ("height", At(height)), ("rx", radius == 0 ? null : At(radius)));

    public static void Stroke(this MarkupWriter output, string kind, double x1, double y1, double x2, double y2) =>
        output.Empty("line", ("class", kind), ("x1", At(x1)), ("y1", At(y1)), ("x2", At(x2)), ("y2", At(y2)));

    public static void Dot(this MarkupWriter output, string kind, double x, double y, double radius) =>
        output.Empty("circle", ("class", kind), ("cx", At(x)), ("cy", At(y)), ("r", At(radius)));

    public static void Shape(this MarkupWriter output, string kind, params IEnumerable<(double X, double Y)> points) =>
        output.Empty("polygon", ("class", kind), ("points", Points(points)));

    public static void Course(this MarkupWriter output, string kind, IEnumerable<(double X, double Y)> points) =>
        output.Empty("polyline", ("class", kind), ("points", Points(points)));

    public static void Label(this MarkupWriter output, string text, double x, double y, string? anchor = null, string? kind = null) =>
        output.Leaf("text", text, ("x", At(x)), ("y", At(y)), ("text-anchor", anchor), ("class", kind));

    private static string Points(IEnumerable<(double X, double Y)> points) =>
        string.Join(' ', points.Select(point => $"{At(point.X)},{At(point.Y)}"));

    private static string At(double value) => ChartText.Coordinate(value);
}
