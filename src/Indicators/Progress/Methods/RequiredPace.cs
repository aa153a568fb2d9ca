using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// M5. What each of the remaining years must bring: the amount <c>(T − v)/m</c>, the rate <c>(T/v)^(1/m) − 1</c>, and how
/// many times the pace so far that is, <c>AF = [(T − v)/m] / [(v − b)/n]</c>.
/// </summary>
/// <remarks>
/// Origin: the remaining yearly rate is that of the Qinghai energy-saving example (0.83 from 0.9513 in two years is
/// −6.59 % a year); comparing the needed with the recent pace is the idea of the State of Climate Action series. An amount
/// or a rate of the wrong sign says that the threshold has been passed. The pace needed says nothing of whether it is
/// possible; the acceleration grows without end as the value comes to stand still.
/// </remarks>
internal static class RequiredPace
{
    /// <summary>A rate beyond it, in percent, is none that anybody needs.</summary>
    private const decimal Largest = 1e9m;

    /// <summary>The amount a year, in the goal's unit: (T − v)/m.</summary>
    /// <param name="goal">The goal; for a range of targets, the edge that is nearer from the value.</param>
    /// <param name="value">The current value v, in the goal's unit.</param>
    /// <param name="baseline">The baseline, for goals that depend on it; ignored otherwise.</param>
    /// <param name="remainingMonths">m: whole months from the value to the due date.</param>
    /// <param name="result">The amount a year, negative where less is needed.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no pace.</returns>
    public static Obstacle TryLinear(ResolvedGoal goal, Measure value, Measure? baseline, int remainingMonths, out Measure result)
    {
        Obstacle obstacle = TryThreshold(goal, value, baseline, remainingMonths, out Threshold threshold, out Measure b);
        result = obstacle == Obstacle.None
            ? Corners.Evaluate(new Amount(threshold, remainingMonths), value, b, Slope.Falling).WithClosedEnds()
            : default;
        return obstacle;
    }

    /// <summary>The rate a year: (T/v)^(1/m) − 1; 0.05 is 5 %. To 20 decimals.</summary>
    /// <inheritdoc cref="TryLinear" path="/param"/>
    /// <inheritdoc cref="TryLinear" path="/returns"/>
    public static Obstacle TryCompound(ResolvedGoal goal, Measure value, Measure? baseline, int remainingMonths, out Measure result)
    {
        result = default;
        Obstacle obstacle = TryThreshold(goal, value, baseline, remainingMonths, out Threshold threshold, out Measure b);
        if (obstacle != Obstacle.None)
            return obstacle;
        Measure target = threshold.Over(b);
        int sign = value.Low > 0m && target.Low > 0m ? 1 : value.High < 0m && target.High < 0m ? -1 : 0;
        if (sign == 0)
            return Obstacle.CrossesZero;
        result = Corners.Evaluate(new Rate(threshold, remainingMonths), value, b, sign > 0 ? Slope.Falling : Slope.Rising).WithClosedEnds();
        return Obstacle.None;
    }

    /// <summary>
    /// The average rate of the years left that makes an average so far the one wanted: ((1 + g)^N / (1 + a)^n)^(1/m) − 1; 0.05 is 5 %. To
    /// 20
    /// decimals.
    /// </summary>
    /// <param name="goal">g, in percent; of a range of rates the edge that is nearer from the average so far.</param>
    /// <param name="average">a, in percent.</param>
    /// <param name="elapsedMonths">n: whole months of the average so far.</param>
    /// <param name="totalMonths">N: whole months it is wanted of.</param>
    /// <returns>Absent where no time is left, or a rate leaves nothing.</returns>
    public static Measure OfAverage(ResolvedGoal goal, Measure average, int elapsedMonths, int totalMonths)
    {
        int left = totalMonths - elapsedMonths;
        if (elapsedMonths <= 0 || TryThreshold(goal, average, null, left, out Threshold threshold, out _) != Obstacle.None)
            return default;
        decimal wanted = threshold.At(0m);
        return new Measure(
            RateLeft(wanted, average.Value, elapsedMonths, left), RateLeft(wanted, average.High, elapsedMonths, left), RateLeft(wanted,
                average.Low, elapsedMonths, left));
    }

    private static decimal? RateLeft(decimal wanted, decimal? average, int elapsed, int left)
    {
        if (wanted <= -100m || wanted >= Largest || average is not (> -100m and < Largest) || average is not { } known)
            return null;
        // What stays as it is needs nothing else, to the last digit.
        if (known == wanted)
            return known / 100m;
        decimal exponent = ((RealMath.LnRatio(100m + wanted, 100m) * (elapsed + left)) - (RealMath.LnRatio(100m + known,
            100m) * elapsed)) / left;
        return RealMath.ExpMinusOne(exponent) is { } rate ? RealMath.Rounded(rate) : null;
    }

    /// <summary>AF: the pace needed over the pace so far. 1 keeps it up, 2 doubles it, below 0 turns it round.</summary>
    /// <param name="goal">The goal; for a range of targets, the edge that is nearer from the value.</param>
    /// <param name="value">The current value v, in the goal's unit.</param>
    /// <param name="baseline">The baseline b, in the goal's unit.</param>
    /// <param name="elapsedMonths">n: whole months from the baseline to the value.</param>
    /// <param name="remainingMonths">m: whole months from the value to the due date.</param>
    /// <param name="result">The factor. It is also below 0 where the threshold has been passed.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no factor.</returns>
    public static Obstacle TryAcceleration(ResolvedGoal goal, Measure value, Measure baseline, int elapsedMonths, int remainingMonths,
        out Measure result)
    {
        result = default;
        Obstacle obstacle = TryThreshold(goal, value, baseline, remainingMonths, out Threshold threshold, out _);
        if (obstacle != Obstacle.None)
            return obstacle;
        if (elapsedMonths <= 0)
            return Obstacle.NoTimeElapsed;
        if (baseline.Low is null || baseline.High is null)
            return Obstacle.BaselineUnbounded;
        if (!HasMoved(value, baseline))
            return Obstacle.NoMovement;
        Slope slope = threshold.SignOfWay(baseline) switch { > 0 => Slope.Falling, < 0 => Slope.Rising, _ => Slope.Either };
        result = Corners.Evaluate(new Acceleration(threshold, elapsedMonths, remainingMonths), value, baseline, slope).WithClosedEnds();
        return Obstacle.None;
    }

    /// <summary>True where the value is certainly not the baseline.</summary>
    internal static bool HasMoved(Measure value, Measure baseline) => value.Low > baseline.High || value.High < baseline.Low;

    private static Obstacle TryThreshold(ResolvedGoal goal, Measure value, Measure? baseline, int remainingMonths, out Threshold threshold,
        out Measure b)
    {
        ArgumentNullException.ThrowIfNull(goal);
        b = Threshold.BaselineOf(goal, baseline);
        Obstacle obstacle = Threshold.TryFrom(goal, b, value, out threshold);
        if (obstacle == Obstacle.BaselineEqualsTarget)
            return Obstacle.MayBeReached;
        return obstacle == Obstacle.None && remainingMonths <= 0 ? Obstacle.NoTimeLeft : obstacle;
    }

    private readonly struct Amount(Threshold threshold, int remaining) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => (threshold.At(baseline) - value) * 12 / remaining;
    }

    private readonly struct Rate(Threshold threshold, int remaining) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) =>
            RealMath.RoundedGrowth(Math.Abs(threshold.At(baseline)), Math.Abs(value), 12, remaining);
    }

    private readonly struct Acceleration(Threshold threshold, int elapsed, int remaining) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) =>
            (threshold.At(baseline) - value) * elapsed / ((value - baseline) * remaining);
    }
}
