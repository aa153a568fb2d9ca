using System.Globalization;

namespace Indicators.Derivation;

/// <summary>
/// A goal as a set of acceptable values. Its threshold is <c>T = k·b + c</c> of the baseline b, so that a goal stated on a
/// baseline moves with it: 新增600家 leaves T−b exactly 600, whatever the rounding of b. A stated level has k = 0.
/// </summary>
public sealed record ResolvedGoal
{
    /// <summary>Of most goals nothing is near, and no second threshold is there: what is rare is kept apart.</summary>
    private readonly GoalEdges? _edges;

    /// <summary>Creates a goal by its thresholds.</summary>
    /// <param name="unit">The unit it is judged in.</param>
    /// <param name="side">On which side of the threshold it is met.</param>
    /// <param name="slope">k: how much of the baseline is in the threshold.</param>
    /// <param name="offset">c: what is added to it, in the unit.</param>
    /// <param name="upperOffset">For <see cref="GoalSide.Within"/>, the upper threshold's c; otherwise null.</param>
    /// <param name="isStrict">True where the threshold itself does not meet the goal.</param>
    /// <param name="tolerance">How far short of the threshold a value still is nearly there, in the unit.</param>
    /// <param name="toleranceSlope">The same as a share of the baseline.</param>
    internal ResolvedGoal(
        Unit unit, GoalSide side, decimal slope, decimal offset, decimal? upperOffset = null, bool isStrict = false, decimal tolerance = 0m,
            decimal toleranceSlope = 0m)
    {
        Unit = unit;
        Side = side;
        Slope = slope;
        Offset = offset;
        IsStrict = isStrict;
        _edges = Edges(upperOffset, tolerance, toleranceSlope);
    }

    /// <summary>The unit of <see cref="Offset"/> and <see cref="UpperOffset"/>, in which the goal is judged.</summary>
    public Unit Unit { get; internal init; }

    /// <summary>On which side of the threshold the goal is met.</summary>
    public GoalSide Side { get; internal init; }

    /// <summary>k: how much of the baseline is in the threshold. 2 for 翻一番, 1 for an increase, 0 for a level.</summary>
    public decimal Slope { get; internal init; }

    /// <summary>c: what is added to it, in the unit.</summary>
    public decimal Offset { get; internal init; }

    /// <summary>True where the threshold itself does not meet the goal: 超1.27万家.</summary>
    public bool IsStrict { get; internal init; }

    /// <summary>For <see cref="GoalSide.Within"/>, the upper threshold's c; otherwise null.</summary>
    public decimal? UpperOffset { get => _edges?.UpperOffset; internal init => _edges = Edges(value, Tolerance, ToleranceSlope); }

    /// <summary>
    /// 左右: how far short of the threshold a value still is nearly there (基本完成), in the unit. Zero where the goal has no such word.
    /// </summary>
    public decimal Tolerance { get => _edges?.Tolerance ?? 0m; internal init => _edges = Edges(UpperOffset, value, ToleranceSlope); }

    /// <summary>The same of a goal stated on the baseline (下降2.5%左右): as a share of it.</summary>
    internal decimal ToleranceSlope { get => _edges?.ToleranceSlope ?? 0m; init => _edges = Edges(UpperOffset, Tolerance, value); }

    /// <summary>True where the threshold depends on the baseline.</summary>
    public bool NeedsBaseline => Slope != 0m;

    /// <summary>True for a goal with 左右: short of its threshold by no more than the tolerance, it is nearly met.</summary>
    internal bool IsAbout => _edges is not null && (Tolerance > 0m || ToleranceSlope > 0m);

    /// <summary>The threshold for a baseline: k·b + c. For a range, the end nearer to where the indicator should not go below.</summary>
    /// <exception cref="OverflowException">It is beyond what a decimal holds.</exception>
    public decimal ThresholdFor(decimal baseline) => (Slope * baseline) + Offset;

    /// <summary>The upper threshold of a range for a baseline; the threshold itself where the goal is none.</summary>
    /// <exception cref="OverflowException">It is beyond what a decimal holds.</exception>
    internal decimal UpperThresholdFor(decimal baseline) => (Slope * baseline) + (UpperOffset ?? Offset);

    /// <summary>The threshold, or the upper one; null without a baseline that it needs, and beyond what a decimal holds.</summary>
    internal decimal? ThresholdOrNull(decimal? baseline, bool upper = false) =>
        CheckedDecimal.Linear(Slope, baseline, upper ? UpperOffset ?? Offset : Offset);

    /// <summary>Side and threshold, the same in every culture: <c>AtLeast 2·b + 0 家</c>, <c>Within 3 … 5 %</c>.</summary>
    public override string ToString()
    {
        string lower = string.Create(CultureInfo.InvariantCulture,
            $"{(Slope == 0m ? "" : $"{Slope.ToString(CultureInfo.InvariantCulture)}·b + ")}{Offset}");
        return UpperOffset is { } upper
            ? string.Create(CultureInfo.InvariantCulture, $"{Side} {lower} … {upper} {Unit}")
            : $"{Side} {lower} {Unit}";
    }

    private static GoalEdges? Edges(decimal? upperOffset, decimal tolerance, decimal toleranceSlope) =>
        upperOffset is null && tolerance == 0m && toleranceSlope == 0m ? null : new GoalEdges(upperOffset, tolerance, toleranceSlope);

    private sealed record GoalEdges(decimal? UpperOffset, decimal Tolerance, decimal ToleranceSlope);
}
