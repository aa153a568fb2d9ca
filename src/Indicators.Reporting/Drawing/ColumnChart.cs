using System.Collections.Immutable;
using System.Text.Json;
using Indicators.Reporting.Drawing;
using Indicators.Reporting.Markup;

namespace Indicators.Reporting;

/// <summary>
/// Columns over periods: what each brought or is to bring, with what stands beside it (the same period a year earlier) as a line
/// across. What is done is filled, what is planned is framed, so that no colour is needed to tell them apart.
/// </summary>
/// <example><code>
/// var chart = new ColumnChart("Vehicles", "10 000", [new("2025-11", 26.1m, 24.0m, IsDone: true), new("2025-12", 27.9m, 25.6m)]);
/// File.WriteAllText("plan.svg", chart.ToSvg(Language.English));
/// </code></example>
public sealed class ColumnChart
{
    private const double Width = 480, Height = 196, Left = 64, Right = 468, Top = 28, Bottom = 144;

    private readonly string _title;
    private readonly string _unit;

    /// <summary>Creates a chart.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="unit">What one on the axis is.</param>
    /// <param name="columns">The columns in order of time; at least one.</param>
    /// <exception cref="ArgumentException">There is no column.</exception>
    public ColumnChart(string title, string unit, ImmutableArray<ChartColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(unit);
        if (columns.IsDefaultOrEmpty)
            throw new ArgumentException("A chart needs at least one column.", nameof(columns));
        (_title, _unit, Columns) = (title, unit, columns);
    }

    /// <summary>The columns in order of time.</summary>
    public ImmutableArray<ChartColumn> Columns { get; }

    /// <summary>An SVG picture that stands alone, with its style and its text alternative.</summary>
    /// <param name="language">The language of its words.</param>
    public string ToSvg(Language language) => SvgFrame.Alone(language, Write);

    /// <summary>A Vega-Lite specification of the same chart.</summary>
    /// <param name="language">The language of its words.</param>
    public string ToVegaLite(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return VegaLite.Write(_title, DescriptionIn(language), WriteLayers);
    }

    internal void Write(MarkupWriter output, Language language, bool alone) =>
        SvgFrame.Write(output, (Width, Height), _title, DescriptionIn(language), alone, svg => Draw(svg, language));

    private string DescriptionIn(Language language) => string.Join(
        language.Say("chart.part.separator"),
        Columns.Select(column => language.Say("chart.at", column.Label, AxisNumber(column.Value) + _unit)));

    private static string AxisNumber(decimal value) => AxisText.Of((double)value, 0.01);

    private void Draw(MarkupWriter output, Language language)
    {
        IEnumerable<decimal> shown = Columns.SelectMany(column => new[] { column.Value, column.Beside ?? column.Value, 0m });
        LinearScale values = LinearScale.Over(shown, Bottom, Top, preferZero: true, steps: 3);
        double step = (Right - Left) / Columns.Length, wide = Math.Min(step * 0.7, 40);
        DrawAxis(output, values);
        for (int i = 0; i < Columns.Length; i++)
            DrawColumn(output, Columns[i], Left + ((i + 0.5) * step), wide, values);
        DrawLabels(output, step);
        double x = Left;
        foreach ((string sign, string word) in new[] { ("■", "chart.done"), ("□", "chart.planned-column"), ("━", "chart.beside") })
        {
            string text = $"{sign} {language.Say(word)}";
            output.Label(text, x, Height - 8, kind: "faint");
            x += 14 + (6.4 * ChartText.Columns(text));
        }
    }

    private void DrawAxis(MarkupWriter output, LinearScale values)
    {
        output.Ticks(values.Ticks().Select(tick => (Left - 4, values.At(tick))), "h4");
        using (output.Group("faint", "end"))
        {
            foreach (double tick in values.Ticks())
                output.Label(AxisText.Of(tick, values.Step), Left - 7, values.At(tick) + 4);
            output.Label(ChartText.Short(_unit, 24), Left - 7, 13, "start");
        }

        output.Stroke("axis", Left, values.At(0.0), Right, values.At(0.0));
    }

    private static void DrawColumn(MarkupWriter output, ChartColumn column, double middle, double wide, LinearScale values)
    {
        double top = Math.Min(values.At(column.Value), values.At(0.0)), height = Math.Abs(values.At(column.Value) - values.At(0.0));
        output.Block(column.IsDone ? "bar" : "milestone", middle - (wide / 2), top, middle + (wide / 2), height);
        if (column.Beside is { } beside)
            output.Stroke("target", middle - (wide / 2) - 2, values.At(beside), middle + (wide / 2) + 2, values.At(beside));
    }

    /// <summary>As many labels as have room, the first and every n-th after it.</summary>
    private void DrawLabels(MarkupWriter output, double step)
    {
        int longest = Columns.Max(column => ChartText.Columns(column.Label));
        int every = Math.Max(1, (int)Math.Ceiling(((longest * 6.4) + 8) / step));
        using (output.Group("faint", "middle"))
        {
            for (int i = 0; i < Columns.Length; i += every)
                output.Label(Columns[i].Label, Left + ((i + 0.5) * step), Bottom + 20);
        }
    }

    private void WriteLayers(Utf8JsonWriter json)
    {
        VegaLite.Data(json, Columns.Select(column => (Action<Utf8JsonWriter>)(row => WriteRow(row, column))));
        json.WriteStartArray("layer");
        VegaLite.ColumnLayer(json, "bar", "value");
        if (Columns.Any(column => column.Beside is not null))
            VegaLite.ColumnLayer(json, "tick", "beside");
        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, ChartColumn column)
    {
        json.WriteString("period", column.Label);
        json.WriteNumber("value", column.Value);
        if (column.Beside is { } beside)
            json.WriteNumber("beside", beside);
        json.WriteBoolean("done", column.IsDone);
    }
}
