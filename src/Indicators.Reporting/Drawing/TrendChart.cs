using System.Text.Json;
using Indicators.Reporting.Drawing;
using Indicators.Reporting.Markup;
using NodaTime;
using NodaTime.Text;

namespace Indicators.Reporting;

/// <summary>
/// A trend line: what was observed with the range of each figure as a whisker, the path to the target, its milestones, and
/// the projection dashed.
/// </summary>
public sealed class TrendChart
{
    private const double Width = 480, Height = 190, Left = 64, Right = 468, Top = 28, Bottom = 150, KeyHeight = 18;
    private readonly ReportTarget _target;
    private readonly TargetFigures _figures;

    private TrendChart(ReportTarget target, TargetFigures figures)
    {
        _target = target;
        _figures = figures;
    }

    /// <summary>The chart of a target; null where it has no value, or no goal in numbers.</summary>
    /// <param name="target">The target.</param>
    public static TrendChart? Of(ReportTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return TargetFigures.Of(target.Assessment) is { } figures ? new TrendChart(target, figures) : null;
    }

    /// <summary>An SVG picture that stands alone, with its style and its text alternative.</summary>
    /// <param name="language">The language of its words.</param>
    public string ToSvg(Language language) => SvgFrame.Alone(language, Write);

    /// <summary>A Vega-Lite specification of the same chart; its days are UTC.</summary>
    /// <param name="language">The language of its words.</param>
    public string ToVegaLite(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var trend = new TrendFigures(_target, _figures, language);
        return VegaLite.Write(TitleIn(language, alone: true), DescriptionIn(trend, language), json => WriteLayers(json, trend));
    }

    internal void Write(MarkupWriter output, Language language, bool alone)
    {
        var trend = new TrendFigures(_target, _figures, language);
        SvgFrame.Write(
            output, (Width, alone ? Height : Height - KeyHeight), TitleIn(language, alone), DescriptionIn(trend, language), alone,
            svg => Draw(svg, trend, language, alone));
    }

    /// <summary>On a page the name stands above the drawing.</summary>
    private string TitleIn(Language language, bool alone)
    {
        string status = _target.Assessment.Status.ToText(language);
        return alone ? language.Say("chart.trend", _target.NameIn(language), status) : language.Say("chart.trend.in-page", status);
    }

    private string DescriptionIn(TrendFigures trend, Language language) => string.Join(
        language.Say("chart.part.separator"),
        trend.Observed
            .Select(point => language.Say("chart.at", point.Period, ChartText.Value(point.Value, _figures.Unit, language)))
            .Append(language.Say(
                "chart.part", language.Say("chart.target"), ChartText.Value(_figures.Target!.Value, _figures.Unit, language))));

    private void Draw(MarkupWriter output, TrendFigures trend, Language language, bool withKey)
    {
        LinearScale values = LinearScale.Over(Values(trend), Bottom, Top, preferZero: false, steps: 3);
        LocalDate due = _target.Target.DueDate;
        LocalDate from = trend.All.Min(point => (LocalDate?)point.Day) ?? due;
        LocalDate to = LocalDate.Max(due, trend.All.Max(point => (LocalDate?)point.Day) ?? due);
        double days = Math.Max(1, Period.DaysBetween(from, to));
        double Across(LocalDate day) => Left + (Period.DaysBetween(from, day) / days * (Right - Left));
        (double X, double Y) At(TrendPoint point) => (Across(point.Day), values.At(point.Value));
        DrawAxes(output, values, from, to, language);
        if (withKey)
            DrawKey(output, language);
        output.Course("path", trend.Path.Select(At));
        output.Course("projection", trend.Projection.Select(At));
        output.Course("observed", trend.Observed.Select(At));
        output.Dots("dots", trend.Observed.Select(At));
        foreach (TrendPoint point in trend.Observed)
            DrawWhisker(output, point, Across(point.Day), values);
        foreach ((double x, double y) in trend.Milestones.Select(At))
            output.Shape("milestone", (x, y - 5), (x + 5, y), (x, y + 5), (x - 5, y));
        (double targetX, double targetY) = At(new TrendPoint(due, "", _figures.Target!.Value));
        output.Stroke("target", targetX - 7, targetY, targetX + 7, targetY);
    }

    private IEnumerable<decimal> Values(TrendFigures trend) =>
        trend.All.SelectMany(point => new[] { point.Value, point.Low, point.High }).OfType<decimal>().Append(_figures.Target!.Value);

    private static void DrawWhisker(MarkupWriter output, TrendPoint point, double x, LinearScale values)
    {
        if (point is { Low: { } low, High: { } high } && low != high)
            output.Stroke("whisker", x, values.At(low), x, values.At(high));
    }

    private void DrawAxes(MarkupWriter output, LinearScale values, LocalDate from, LocalDate to, Language language)
    {
        output.Ticks(values.Ticks().Select(tick => (Left - 4, values.At(tick))), "h4");
        using (output.Group("faint", "end"))
        {
            foreach (double tick in values.Ticks())
                output.Label(AxisText.Of(tick, values.Step), Left - 7, values.At(tick) + 4);
            output.Label(ChartText.Short(ChartText.UnitOf(_figures.Unit, language), 24), Left - 7, 13, "start");
            output.Label(DayText(from), Left, Bottom + 18, "start");
            if (from != to)
                output.Label(DayText(to), Right, Bottom + 18);
        }

        output.Stroke("axis", Left, Bottom + 4, Right, Bottom + 4);
    }

    /// <summary>The key of all trends, which a page says once.</summary>
    internal static IEnumerable<string> Key(Language language)
    {
        (string Sign, string Word)[] rows =
            [("●", "chart.observed"), ("─", "chart.path"), ("╌", "chart.projection"), ("◇", "chart.milestone"), ("━", "chart.target")];
        return rows.Select(row => $"{row.Sign} {language.Say(row.Word)}");
    }

    /// <summary>Sign and word: a key that needs no colour.</summary>
    private static void DrawKey(MarkupWriter output, Language language)
    {
        double x = Left, y = Height - 8;
        foreach (string text in Key(language))
        {
            output.Label(text, x, y, kind: "faint");
            x += 14 + (6.4 * ChartText.Columns(text));
        }
    }

    private static string DayText(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static void WriteLayers(Utf8JsonWriter json, TrendFigures trend)
    {
        (string Kind, TrendPoint[] Points)[] kinds =
            [("observed", trend.Observed), ("path", trend.Path), ("projection", trend.Projection), ("milestone", trend.Milestones)];
        VegaLite.Data(json, kinds.SelectMany(kind => kind.Points.Select(point => RowOf(kind.Kind, point))));
        json.WriteStartArray("layer");
        // A layer without rows would be warned of: it has no extent.
        foreach (string kind in kinds.Where(kind => kind.Points.Length > 0).Select(kind => kind.Kind))
        {
            foreach (string mark in MarksOf(kind))
                VegaLite.TimeLayer(json, kind, mark, dashed: kind == "projection");
        }

        json.WriteEndArray();
    }

    private static string[] MarksOf(string kind) => kind switch
    {
        "observed" => ["rule", "line", "point"],
        "milestone" => ["point"],
        _ => ["line"],
    };

    private static Action<Utf8JsonWriter> RowOf(string kind, TrendPoint point) => json =>
    {
        json.WriteString("kind", kind);
        json.WriteString("day", DayText(point.Day));
        if (point.Period.Length > 0)
            json.WriteString("period", point.Period);
        json.WriteNumber("value", point.Value);
        if (point.Low is { } low)
            json.WriteNumber("low", low);
        if (point.High is { } high)
            json.WriteNumber("high", high);
    };
}
