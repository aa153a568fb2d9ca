using Indicators.Derivation;
using NodaTime;

namespace Indicators.Progress.Methods;

/// <summary>
/// M6. When the threshold is reached if the pace so far is kept: on a line after <c>n·(T − v)/(v − b)</c> months, at equal
/// rates after <c>n·ln(T/v)/ln(v/b)</c>.
/// </summary>
/// <remarks>
/// Origin: the earned schedule of project control, turned forward; the arithmetic is that of <see cref="Projection"/>
/// solved for time. Counted in whole months, the last one included.
/// </remarks>
internal static class ReachProjection
{
    private const int ThousandYears = 12_000;

    /// <summary>The date on a line.</summary>
    /// <param name="goal">The goal; for a range of targets, the edge that is nearer from the value.</param>
    /// <param name="value">The current value v, in the goal's unit; certainly short of the goal.</param>
    /// <param name="baseline">The baseline b, in the goal's unit.</param>
    /// <param name="elapsedMonths">n: whole months from the baseline to the value.</param>
    /// <param name="observed">The last day of the value's period.</param>
    /// <param name="result">The date.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no date.</returns>
    public static Obstacle TryLinear(ResolvedGoal goal, Measure value, Measure baseline, int elapsedMonths, DateOnly observed,
        out ReachDate result) =>
        TryLinear(goal, value, baseline, elapsedMonths, LocalDate.FromDateOnly(observed), out result);

    /// <summary>The date at equal rates.</summary>
    /// <inheritdoc cref="TryLinear(ResolvedGoal, Measure, Measure, int, DateOnly, out ReachDate)" path="/param"/>
    /// <inheritdoc cref="TryLinear(ResolvedGoal, Measure, Measure, int, DateOnly, out ReachDate)" path="/returns"/>
    public static Obstacle TryCompound(ResolvedGoal goal, Measure value, Measure baseline, int elapsedMonths, DateOnly observed,
        out ReachDate result) =>
        TryCompound(goal, value, baseline, elapsedMonths, LocalDate.FromDateOnly(observed), out result);

    internal static Obstacle TryLinear(ResolvedGoal goal, Measure value, Measure baseline, int elapsedMonths, LocalDate observed,
        out ReachDate result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        if (elapsedMonths <= 0)
            return Obstacle.NoTimeElapsed;
        Obstacle obstacle = Projection.TryShort(goal, value, baseline, out Threshold threshold);
        if (obstacle == Obstacle.None)
            obstacle = Date(new LineMonths(threshold, elapsedMonths), threshold, value, baseline, observed, out result);
        return obstacle;
    }

    internal static Obstacle TryCompound(ResolvedGoal goal, Measure value, Measure baseline, int elapsedMonths, LocalDate observed,
        out ReachDate result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        if (elapsedMonths <= 0)
            return Obstacle.NoTimeElapsed;
        Obstacle obstacle = Projection.TryShort(goal, value, baseline, out Threshold threshold);
        if (obstacle != Obstacle.None)
            return obstacle;
        Measure target = threshold.Over(baseline);
        bool isRatio = (value.Low > 0m && baseline.Low > 0m && target.Low > 0m)
            || (value.High < 0m && baseline.High < 0m && target.High < 0m);
        return isRatio
            ? Date(new CurveMonths(threshold, elapsedMonths), threshold, value, baseline, observed, out result)
            : Obstacle.CrossesZero;
    }

    private static Obstacle Date<TFunction>(TFunction months, Threshold threshold, Measure value, Measure baseline, LocalDate observed,
        out ReachDate result)
        where TFunction : struct, ICornerFunction
    {
        result = default;
        bool rises = value.High < threshold.Over(baseline).Low;
        bool canReach = rises ? value.High is null || value.High > baseline.Low : value.Low is null || value.Low < baseline.High;
        bool mustReach = rises ? value.Low > baseline.High : value.High < baseline.Low;
        if (!canReach)
            return Obstacle.MovesAway;
        // The value nearest to the threshold, gone the furthest, arrives first. The baseline moves a fixed threshold's
        // date one way; a threshold that moves with it may move it the other, so both baselines are tried.
        decimal? near = rises ? value.High : value.Low;
        decimal? far = rises ? value.Low : value.High;
        bool hasPoint = value.Value is { } v && baseline.Value is { } b && (rises ? v > b : v < b);
        result = new ReachDate(
            hasPoint ? On(observed, CheckedDecimal.At(months, value.Value!.Value, baseline.Value!.Value)) : null,
            On(observed, Least(months, near, baseline, rises)),
            mustReach ? On(observed, Greatest(months, far, baseline)) : null);
        return Obstacle.None;
    }

    /// <summary>The shortest time, over the baselines that the value has come from and not gone past.</summary>
    private static decimal? Least<TFunction>(TFunction months, decimal? value, Measure baseline, bool rises)
        where TFunction : struct, ICornerFunction
    {
        decimal low = baseline.Low!.Value, high = baseline.High!.Value;
        if (value is not { } v)
            return null;
        decimal? fromLow = (rises ? v > low : v < low) ? CheckedDecimal.At(months, v, low) : null;
        decimal? fromHigh = (rises ? v > high : v < high) ? CheckedDecimal.At(months, v, high) : null;
        return fromLow is { } l && fromHigh is { } h ? Math.Min(l, h) : fromLow ?? fromHigh;
    }

    private static decimal? Greatest<TFunction>(TFunction months, decimal? value, Measure baseline)
        where TFunction : struct, ICornerFunction =>
        value is { } v && CheckedDecimal.At(months, v, baseline.Low!.Value) is { } l
        && CheckedDecimal.At(months, v, baseline.High!.Value) is { } h
            ? Math.Max(l, h)
            : null;

    /// <summary>
    /// A number that cannot be written exactly in the unit (亩 in 公顷) is off in its last decimals: what is a whole month stays one.
    /// </summary>
    private static LocalDate? On(LocalDate observed, decimal? months) => months is >= 0m and <= ThousandYears && observed.Year <= 8000
        ? observed.PlusDays(1).PlusMonths((int)Math.Ceiling(Math.Round(months.Value, 9))).PlusDays(-1)
        : null;

    private readonly struct LineMonths(Threshold threshold, int elapsed) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => (threshold.At(baseline) - value) * elapsed / (value - baseline);
    }

    private readonly struct CurveMonths(Threshold threshold, int elapsed) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline)
        {
            decimal current = Math.Abs(value);
            return RealMath.RatioOfLogarithms(Math.Abs(threshold.At(baseline)), current, elapsed, current, Math.Abs(baseline), 1);
        }
    }
}
