using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress;

/// <summary>
/// The growth numbers of the SDG schemes on a frame: growth in the wanted direction, growth over growth asked for, and
/// the distance a projection covers. For negative values the sign turns, so that towards the wanted end is positive.
/// </summary>
internal static class GrowthNumber
{
    /// <summary>Why there is no growth between baseline and value; None where there is.</summary>
    public static Obstacle ObstacleTo(SchemeFrame frame)
    {
        if (frame.Input.IsGrowthRate)
            return Obstacle.GrowthRateIndicator;
        if (!frame.HasBaseline)
            return Obstacle.NoBaselineValue;
        if (frame.Sign == 0)
            return Obstacle.DirectionNotStated;
        if (frame.ElapsedMonths < 12)
            return Obstacle.TooShort;
        return ObstacleOfSigns(frame.Base, frame.Value);
    }

    /// <summary>Why there is no growth asked for; None where there is.</summary>
    public static Obstacle TargetObstacle(SchemeFrame frame)
    {
        if (frame.Input.Due is null || frame.TotalMonths <= 0)
            return Obstacle.NoTarget;
        decimal low = frame.Base.Low!.Value, high = frame.Base.High!.Value;
        if (frame.TargetOrNull(low) is not { } targetLow || frame.TargetOrNull(high) is not { } targetHigh)
            return Obstacle.TooLarge;
        if (targetLow == 0m || targetHigh == 0m)
            return Obstacle.ZeroTarget;
        if (Math.Sign(targetLow) != Math.Sign(low) || Math.Sign(targetHigh) != Math.Sign(high))
            return Obstacle.CrossesZero;
        return targetLow == low || Math.Sign(targetLow - low) != Math.Sign(targetHigh - high)
            ? Obstacle.BaselineEqualsTarget
            : Obstacle.None;
    }

    /// <summary>s·d·CAGR(b → v): growth per year in the wanted direction.</summary>
    public static bool TrySigned(SchemeFrame frame, out Measure growth)
    {
        bool found = Corners.TryEvaluate(new SignedGrowth(frame.Sign, frame.ElapsedMonths), frame.Value, frame.Base, frame.SlopeInValue,
            out Measure range);
        growth = found ? range.WithClosedEnds() : default;
        return found;
    }

    /// <summary>The growth over the growth asked for, or why there is none.</summary>
    public static Obstacle RatioTo(SchemeFrame frame, out Measure ratio)
    {
        ratio = default;
        Obstacle obstacle = ObstacleTo(frame);
        if (obstacle == Obstacle.None)
            obstacle = TargetObstacle(frame);
        return obstacle == Obstacle.None && !TryRatio(frame, out ratio) ? Obstacle.BaselineEqualsTarget : obstacle;
    }

    /// <summary>R = s·d·CAGR(b → v) / |CAGR(b → T)|; beyond the far edge of a range it is none.</summary>
    private static bool TryRatio(SchemeFrame frame, out Measure ratio)
    {
        ratio = default;
        ResolvedGoal goal = frame.Goal!;
        Threshold threshold = new(goal.Slope, frame.Sign < 0 ? goal.UpperOffset ?? goal.Offset : goal.Offset);
        // Below zero the absolute values are compared, which turns the way.
        int mirrored = frame.Base.High < 0m ? -1 : 1;
        bool isMirrored = mirrored < 0;
        if (isMirrored)
            threshold = threshold with { Offset = -threshold.Offset };
        Measure baseline = isMirrored ? frame.Base.Negated() : frame.Base, value = isMirrored ? frame.Value.Negated() : frame.Value;
        if (ScaledBox.TryOf(threshold, value, baseline, out ScaledBox box)
            && box.TryGrowthRatio(mirrored * frame.Sign, frame.ElapsedMonths, frame.TotalMonths, out ratio))
            return true;
        var function = new GrowthRatio.Ratio(threshold, frame.ElapsedMonths, frame.TotalMonths, mirrored * frame.Sign);
        bool found = Corners.TryEvaluateTurning(function, value, baseline, mirrored * frame.Sign > 0 ? Slope.Rising : Slope.Falling,
            out Measure range);
        ratio = found ? range.WithClosedEnds() : default;
        return found;
    }

    /// <summary>Growth per year in the wanted direction between two numbers.</summary>
    public static decimal? Signed(int sign, decimal baseline, decimal value, int months) =>
        Math.Sign(baseline) * sign * YearlyGrowth.Rate(baseline, value, months);

    /// <summary>It falls as the baseline's size grows.</summary>
    private readonly struct SignedGrowth(int sign, int months) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => Signed(sign, baseline, value, months);
    }

    private static Obstacle ObstacleOfSigns(Measure baseline, Measure value)
    {
        if (baseline.Low is not { } low || baseline.High is not { } high)
            return Obstacle.BaselineUnbounded;
        if (low == 0m && high == 0m)
            return Obstacle.ZeroBaseline;
        bool positive = low > 0m && (value.Low ?? value.High) >= 0m;
        bool negative = high < 0m && (value.High ?? value.Low) <= 0m;
        return positive || negative ? Obstacle.None : Obstacle.CrossesZero;
    }
}
