using System.Globalization;

namespace Indicators.Derivation;

/// <summary>
/// A goal as a set of acceptable values. Its threshold is <c>T = k·b + c</c> of the baseline b, so that a goal stated on a
/// baseline moves with it: 新增600家 leaves T−b exactly 600, whatever the rounding of b. A stated level has k = 0.
/// </summary>
/// <param name="Unit">The unit of <paramref name="Offset"/> and <paramref name="UpperOffset"/>, in which the goal is judged.</param>
/// <param name="Side">On which side of the threshold the goal is met.</param>
/// <param name="Slope">k: how much of the baseline is in the threshold. 2 for 翻一番, 1 for an increase, 0 for a level.</param>
/// <param name="Offset">c: what is added to it, in the unit.</param>
/// <param name="UpperOffset">For <see cref="GoalSide.Within"/>, the upper threshold's c; otherwise null.</param>
/// <param name="IsStrict">True where the threshold itself does not meet the goal: 超1.27万家.</param>
/// <param name="Tolerance">左右: how far short of the threshold a value still is nearly there (基本完成), in the unit. Zero where the goal has no such word.</param>
/// <param name="ToleranceSlope">The same of a goal stated on the baseline (下降2.5%左右): as a share of it.</param>
public sealed record ResolvedGoal(
    Unit Unit,
    GoalSide Side,
    decimal Slope,
    decimal Offset,
    decimal? UpperOffset = null,
    bool IsStrict = false,
    decimal Tolerance = 0m,
    decimal ToleranceSlope = 0m)
{
    /// <summary>True where the threshold depends on the baseline.</summary>
    public bool NeedsBaseline => Slope != 0m;

    /// <summary>True for a goal with 左右: short of its threshold by no more than the tolerance, it is nearly met.</summary>
    public bool IsAbout => Tolerance > 0m || ToleranceSlope > 0m;

    /// <summary>The threshold for a baseline: k·b + c. For a range, the end nearer to where the indicator should not go below.</summary>
    /// <exception cref="OverflowException">It is beyond what a decimal holds.</exception>
    public decimal ThresholdFor(decimal baseline) => (Slope * baseline) + Offset;

    /// <summary>The upper threshold of a range for a baseline; the threshold itself where the goal is none.</summary>
    /// <exception cref="OverflowException">It is beyond what a decimal holds.</exception>
    public decimal UpperThresholdFor(decimal baseline) => (Slope * baseline) + (UpperOffset ?? Offset);

    /// <summary>The threshold, or the upper one; null without a baseline that it needs, and beyond what a decimal holds.</summary>
    internal decimal? ThresholdOrNull(decimal? baseline, bool upper = false) =>
        CheckedDecimal.Linear(Slope, baseline, upper ? UpperOffset ?? Offset : Offset);

    /// <summary>Side and threshold, the same in every culture: <c>AtLeast 2·b + 0 家</c>, <c>Within 3 … 5 %</c>.</summary>
    public override string ToString()
    {
        string lower = string.Create(CultureInfo.InvariantCulture, $"{(Slope == 0m ? "" : $"{Slope.ToString(CultureInfo.InvariantCulture)}·b + ")}{Offset}");
        return UpperOffset is { } upper ? string.Create(CultureInfo.InvariantCulture, $"{Side} {lower} … {upper} {Unit}") : $"{Side} {lower} {Unit}";
    }
}
