using System.Text.Json;
using Indicators.Reporting.Drawing;
using Indicators.Reporting.Markup;

namespace Indicators.Reporting;

/// <summary>
/// A bullet graph after Stephen Few's specification: a bar for the value, a line across for the target, bands of one hue for
/// the way to it, a scale with round numbers. Where the scale cannot start at zero, a dot takes the place of the bar, whose
/// length would deceive.
/// </summary>
public sealed class BulletGraph
{
    private const double Width = 440, Height = 46, Left = 8, Right = 312, Top = 6, Thick = 18;
    private readonly ReportTarget _target;
    private readonly TargetFigures _figures;
    private readonly LinearScale _scale;

    private BulletGraph(ReportTarget target, TargetFigures figures)
    {
        _target = target;
        _figures = figures;
        _scale = LinearScale.Over(Shown(figures), Left, Right, preferZero: true, steps: 5);
    }

    /// <summary>The graph of a target; null where it has no value, or no goal in numbers.</summary>
    /// <param name="target">The target.</param>
    public static BulletGraph? Of(ReportTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return TargetFigures.Of(target.Assessment) is { } figures ? new BulletGraph(target, figures) : null;
    }

    /// <summary>An SVG picture that stands alone, with its style and its text alternative.</summary>
    /// <param name="language">The language of its words.</param>
    public string ToSvg(Language language) => SvgFrame.Alone(language, Write);

    /// <summary>A Vega-Lite specification of the same graph.</summary>
    /// <param name="language">The language of its words.</param>
    public string ToVegaLite(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return VegaLite.Write(TitleIn(language, alone: true), DescriptionIn(language), WriteLayers);
    }

    internal void Write(MarkupWriter output, Language language, bool alone) =>
        SvgFrame.Write(output, (Width, Height), TitleIn(language, alone), DescriptionIn(language), alone, svg => Draw(svg, language));

    private static IEnumerable<decimal> Shown(TargetFigures figures)
    {
        decimal?[] numbers = [figures.Actual, figures.Target, figures.Planned, figures.Baseline, figures.Value.Low, figures.Value.High];
        return numbers.OfType<decimal>();
    }

    /// <summary>On a page the name stands above the drawing.</summary>
    private string TitleIn(Language language, bool alone)
    {
        string status = _target.Assessment.Status.ToText(language);
        return alone ? language.Say("chart.bullet", _target.NameIn(language), status) : language.Say("chart.bullet.in-page", status);
    }

    private string DescriptionIn(Language language) => string.Join(language.Say("chart.part.separator"), Parts(language));

    private IEnumerable<string> Parts(Language language)
    {
        (string Key, decimal? Value)[] parts =
        [
            ("chart.actual", _figures.Actual), ("chart.planned", _figures.Planned),
            ("chart.target", _figures.Target), ("chart.baseline", _figures.Baseline),
        ];
        return parts
            .Where(part => part.Value is not null)
            .Select(part => language.Say(
                "chart.part", language.Say(part.Key), ChartText.Value(part.Value!.Value, _figures.Unit, language)));
    }

    private void Draw(MarkupWriter output, Language language)
    {
        double middle = Top + (Thick / 2), target = _scale.At(_figures.Target!.Value), actual = _scale.At(_figures.Actual);
        DrawBands(output, target);
        if (_scale.HasZero)
            output.Rectangle("bar", _scale.Origin, middle - 3, actual, 6);
        else
            output.Dot("dot", actual, middle, 5);
        if (_figures.Planned is { } planned)
            output.Shape("plan", Triangle(_scale.At(planned)));
        output.Stroke("target", target, Top + 2, target, Top + Thick - 2);
        if (_figures.Value is { Low: { } low, High: { } high } && low != high)
            output.Stroke("whisker", _scale.At(low), middle, _scale.At(high), middle);
        output.Label(ChartText.Short(ChartText.UnitOf(_figures.Unit, language), 18), Right + 8, middle + 4, kind: "faint");
        output.Ticks(_scale.Ticks().Select(tick => (_scale.At(tick), Top + Thick)), "v4");
        using (output.Group("faint", "middle"))
        {
            foreach (double tick in _scale.Ticks())
                DrawTick(output, _scale.At(tick), AxisText.Of(tick, _scale.Step));
        }
    }

    private static void DrawTick(MarkupWriter output, double x, string label) =>
        output.Label(label, x, Height - 6, AnchorAt(x, label));

    /// <summary>A long label at the left stays inside the drawing; the others are centred, as their group is.</summary>
    private static string? AnchorAt(double x, string label) => x < Left + 10 && label.Length > 2 ? "start" : null;

    /// <summary>From the start to the plan to date, from there to the target, and beyond; without a plan only the last two.</summary>
    private void DrawBands(MarkupWriter output, double target)
    {
        double? planned = _figures.Planned is { } plan ? _scale.At(plan) : null;
        bool falls = _figures.Baseline > _figures.Target;
        double start = falls ? Right : Left, end = falls ? Left : Right;
        if (planned is { } split)
            output.Block("band1", start, Top, split, Thick);
        output.Block("band2", planned ?? start, Top, target, Thick);
        if (Math.Abs(target - end) > 0.1)
            output.Block("band3", target, Top, end, Thick);
    }

    private static (double X, double Y)[] Triangle(double x) => [(x, Top + Thick - 4), (x - 4, Top + Thick + 4), (x + 4, Top + Thick + 4)];

    private void WriteLayers(Utf8JsonWriter json)
    {
        VegaLite.Data(json, [VegaRow]);
        json.WriteStartArray("layer");
        foreach ((string from, string to, string colour) in VegaBands())
            VegaLite.Band(json, from, to, colour, zero: _scale.HasZero);
        VegaLite.Layer(json, "bar", "value", size: 8, zero: _scale.HasZero);
        VegaLite.Layer(json, "tick", "target", size: 24, zero: _scale.HasZero);
        if (_figures.Planned is not null)
            VegaLite.Layer(json, "point", "planned", size: 60, zero: _scale.HasZero);
        json.WriteEndArray();
    }

    /// <summary>From the start to the plan to date, from there to the target, and beyond; as the drawing has them.</summary>
    private IEnumerable<(string From, string To, string Colour)> VegaBands()
    {
        bool hasPlan = _figures.Planned is not null;
        if (hasPlan)
            yield return ("start", "planned", "#c9ced6");
        yield return (hasPlan ? "planned" : "start", "target", "#dde1e6");
        yield return ("target", "end", "#eef0f3");
    }

    private void VegaRow(Utf8JsonWriter json)
    {
        bool falls = _figures.Baseline > _figures.Target;
        json.WriteNumber("start", falls ? _scale.High : _scale.Low);
        json.WriteNumber("end", falls ? _scale.Low : _scale.High);
        json.WriteNumber("value", _figures.Actual);
        json.WriteNumber("target", _figures.Target!.Value);
        if (_figures.Planned is { } planned)
            json.WriteNumber("planned", planned);
    }
}
