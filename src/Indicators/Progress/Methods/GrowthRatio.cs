using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// M4. Growth to date over the growth that was needed: <c>R = s·d·g_o / |g_r|</c> with
/// <c>g_o = (v/b)^(1/n) − 1</c> and <c>g_r = (T/b)^(1/N) − 1</c> a year; d is +1 where an increase is wanted and −1 where a
/// decrease is, s the sign of the baseline. For comparing many indicators by one scheme.
/// </summary>
/// <remarks>
/// Origin: the method of Statistics Canada and Open SDG, who follow Eurostat. The absolute value is theirs: a value that
/// was beyond the target and moved away from it must not look like progress. Two points decide, and rounding moves them:
/// a published 0.9526 is anything from 0.930 to 0.975. Compare R with 1, not with the time share; use levels, not growth
/// rates. To 20 decimals.
/// </remarks>
internal static class GrowthRatio
{
    /// <summary>g_o: average growth a year from the baseline to the value, signed as the figures move, not as is wanted.</summary>
    /// <param name="value">The current value v; may be zero, of the baseline's sign otherwise.</param>
    /// <param name="baseline">The baseline b; not zero.</param>
    /// <param name="elapsedMonths">n: whole months from the baseline to the value.</param>
    /// <param name="result">The growth; 0.05 is 5 % a year. Of negative figures, that of their absolute values.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no growth.</returns>
    public static Obstacle TryObserved(Measure value, Measure baseline, int elapsedMonths, out Measure result)
    {
        result = default;
        if (elapsedMonths <= 0)
            return Obstacle.NoTimeElapsed;
        Obstacle obstacle = RatioBox.TryMake(value, baseline, zeroIsFine: true, out RatioBox box);
        if (obstacle == Obstacle.None && AverageGrowth.ByEndpoints(box.Value, box.Baseline, elapsedMonths) is { } growth)
            result = growth.WithClosedEnds();
        return obstacle;
    }

    /// <summary>s·d·g_o: average growth a year, positive in the wanted direction. What is judged where there is no target.</summary>
    /// <param name="value">The current value v; may be zero, of the baseline's sign otherwise.</param>
    /// <param name="baseline">The baseline b; not zero.</param>
    /// <param name="elapsedMonths">n: whole months from the baseline to the value.</param>
    /// <param name="increaseIsWanted">d: whether more is better.</param>
    /// <param name="result">The growth; 0.05 is 5 % a year the wanted way.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no growth.</returns>
    public static Obstacle TryWanted(Measure value, Measure baseline, int elapsedMonths, bool increaseIsWanted, out Measure result)
    {
        Obstacle obstacle = TryObserved(value, baseline, elapsedMonths, out result);
        if (baseline.High < 0m == increaseIsWanted)
            result = new Measure(0m - result.Value, 0m - result.High, 0m - result.Low);
        return obstacle;
    }

    /// <summary>g_r: the growth a year that leads from the baseline to the threshold.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="baseline">The baseline b, in the goal's unit; not zero.</param>
    /// <param name="totalMonths">N: whole months from the baseline to the due date.</param>
    /// <param name="result">The growth; 0.05 is 5 % a year.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no growth.</returns>
    public static Obstacle TryRequired(ResolvedGoal goal, Measure baseline, int totalMonths, out Measure result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        if (totalMonths <= 0)
            return Obstacle.NoTimeElapsed;
        Obstacle obstacle = RatioBox.TryMake(goal, baseline, baseline, zeroIsFine: false, out RatioBox box);
        if (obstacle == Obstacle.None)
            result = Corners.Evaluate(new Required(box.Threshold, totalMonths), Measure.Exactly(0m), box.Baseline,
                Slope.Either).WithClosedEnds();
        return obstacle;
    }

    /// <summary>R, with the range the figures leave.</summary>
    /// <param name="goal">The goal; its side gives d.</param>
    /// <param name="value">The current value v, in the goal's unit; may be zero, of the baseline's sign otherwise.</param>
    /// <param name="baseline">The baseline b, in the goal's unit; not zero.</param>
    /// <param name="elapsedMonths">n: whole months from the baseline to the value.</param>
    /// <param name="totalMonths">N: whole months from the baseline to the due date.</param>
    /// <param name="result">R; 1 is the growth that was needed.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no ratio.</returns>
    public static Obstacle TryEvaluate(ResolvedGoal goal, Measure value, Measure baseline, int elapsedMonths, int totalMonths,
        out Measure result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        if (elapsedMonths <= 0 || totalMonths <= 0)
            return Obstacle.NoTimeElapsed;
        Obstacle obstacle = RatioBox.TryMake(goal, value, baseline, zeroIsFine: true, out RatioBox box);
        if (obstacle != Obstacle.None)
            return obstacle;
        int direction = box.Sign * Direction(goal, box);
        Slope slope = direction > 0 ? Slope.Rising : Slope.Falling;
        var ratio = new Ratio(box.Threshold, elapsedMonths, totalMonths, direction);
        result = goal.Side == GoalSide.Within
            ? box.ToRange(goal, value, Direction(goal, box), ratio, slope)
            : box.Evaluate(ratio, slope);
        return Obstacle.None;
    }

    /// <summary>d; of a range of targets, the way to it.</summary>
    private static int Direction(ResolvedGoal goal, RatioBox box) => goal.Side switch
    {
        GoalSide.AtLeast => 1,
        GoalSide.AtMost => -1,
        _ => box.Sign * box.SignOfWay,
    };

    private readonly struct Required(Threshold threshold, int months) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) =>
            RealMath.RoundedGrowth(threshold.At(baseline), baseline, 12, months);
    }

    /// <summary>R at a value and a baseline, both positive.</summary>
    internal readonly struct Ratio(Threshold threshold, int elapsed, int total, int direction) : IThresholdFunction<Ratio>
    {
        // A multiple asks for the same growth from every baseline.
        private readonly DoubleDouble? _required = threshold is { Slope: > 0m, Offset: 0m } && total > 0
            && RealMath.TryGrowth(DoubleDouble.From(threshold.Slope), 1, 12, total, out DoubleDouble growth) ? growth : null;

        private bool IsAdded => threshold is { Slope: 1m, Offset: not 0m };

        public bool Turns => threshold.Slope == 0m || IsAdded;

        public Ratio On(Threshold other) => new(other, elapsed, total, direction);

        public decimal? At(decimal value, decimal baseline) =>
            TryRates(value, baseline, out DoubleDouble observed, out DoubleDouble required) ? Number(observed, required) : null;

        public Corner CornerAt(decimal value, decimal baseline) =>
            TryRates(value, baseline, out DoubleDouble observed, out DoubleDouble required)
                ? new Corner(Number(observed, required),
                    IsAdded ? SlopeSignOfAdded(observed, required, baseline) : value == 0m ? 0 : SlopeSign(observed, required))
                : default;

        private decimal? Number(DoubleDouble observed, DoubleDouble required) => required.IsZero
            ? null
            : (observed * (required.IsNegative ? -(double)direction : direction) / required).ToDecimal(RealMath.Decimals);

        private bool TryRates(decimal value, decimal baseline, out DoubleDouble observed, out DoubleDouble required)
        {
            DoubleDouble from = DoubleDouble.From(baseline);
            required = _required ?? default;
            return RealMath.TryGrowth(DoubleDouble.From(value), from, 12, elapsed, out observed)
                && (_required is not null || RealMath.TryGrowth(DoubleDouble.From(threshold.At(baseline)), from, 12, total, out required));
        }

        // For a fixed T the slope of g_o/g_r in b has the sign of (β − α) − β(b/v)^α + α(b/T)^β, with α = 1/n, β = 1/N:
        // it changes where the whole way has just been gone. A multiple's g_r does not move with b.
        // Times n·N: (n − N) − n·(b/v)^α + N·(b/T)^β, where the ones cancel, and (b/v)^α − 1 is −g_o/(1 + g_o).
        private int SlopeSign(DoubleDouble observed, DoubleDouble required) =>
            Math.Sign(((observed * (double)elapsed / (observed + 1)) - (required * (double)total / (required + 1))).High);

        // Of T = b + c, with u = c/b, the slope of g_o/g_r has the sign of g_o·(β·u·(1 + g_r)/(1 + u) − α·g_r) − α·g_r.
        private int SlopeSignOfAdded(DoubleDouble observed, DoubleDouble required, decimal baseline)
        {
            // Times n·N: α and β are 12/n and 12/N.
            DoubleDouble share = DoubleDouble.From(threshold.Offset / threshold.At(baseline)), whole = required * (double)total;
            DoubleDouble bend = (share * (required + 1) * (double)elapsed) - whole;
            return Math.Sign(((observed * bend) - whole).High);
        }
    }
}
