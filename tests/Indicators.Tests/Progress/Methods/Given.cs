using System.Globalization;
using Indicators.Derivation;

namespace Indicators.Tests.Progress.Methods;

/// <summary>The figures of a test, as short as its table needs them.</summary>
internal static class Given
{
    public static decimal D(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    public static Measure Exactly(string number) => Measure.Exactly(D(number));

    /// <summary>What a figure as written allows.</summary>
    public static Measure Published(string figure) => Figure.Parse(figure).MeasureIn(Unit.One, FigureReading.Hard);

    public static ResolvedGoal AtLeast(decimal threshold) => new(Unit.One, GoalSide.AtLeast, 0m, threshold);

    public static ResolvedGoal AtMost(decimal threshold) => new(Unit.One, GoalSide.AtMost, 0m, threshold);

    public static ResolvedGoal Multiple(decimal factor, GoalSide side) => new(Unit.One, side, factor, 0m);

    /// <summary>The level to reach, on the side that lies beyond the baseline.</summary>
    public static ResolvedGoal Level(decimal target, decimal baseline) => target >= baseline ? AtLeast(target) : AtMost(target);

    public static decimal Rounded(this Measure measure, int decimals) => Math.Round(measure.Value!.Value, decimals, MidpointRounding.AwayFromZero);
}
