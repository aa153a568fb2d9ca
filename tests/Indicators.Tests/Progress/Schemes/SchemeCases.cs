using System.Globalization;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Schemes;

/// <summary>Builders of inputs: exact numbers, and the same numbers with the room their digits leave.</summary>
internal static class SchemeCases
{
    public static decimal D(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    public static Direction Towards(int sign) => sign > 0 ? Direction.Increase : Direction.Decrease;

    public static SchemeInput Exact(int t0, string b, int t, string v, int sign) =>
        SchemeInput.From(t0, D(b), t, D(v), Towards(sign));

    public static SchemeInput AsPublished(int t0, string b, int t, string v, int sign) =>
        new(Towards(sign), SchemePoint.InYear(t, Range(v))) { Baseline = SchemePoint.InYear(t0, Range(b)) };

    public static SchemeInput Series(int sign, int firstYear, params string[] values)
    {
        SchemePoint[] points = [.. values.Select((value, i) => SchemePoint.InYear(firstYear + i, Range(value)))];
        return new SchemeInput(Towards(sign), points[^1]) { Series = points };
    }

    public static Measure Range(string figure) => Figure.Parse(figure).MeasureIn(Unit.One, FigureReading.Hard);

    public static string[] Ids(this SchemeResult result) => [.. result.Classes.Select(c => c.Id)];

    public static void ShouldBeNear(this decimal? actual, decimal expected, decimal tolerance = 1e-9m)
    {
        actual.Should().NotBeNull();
        Math.Abs(actual!.Value - expected).Should().BeLessThan(tolerance, $"{actual} is to be {expected}");
    }
}
