using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>
/// The growth numbers of the SDG schemes on a frame: growth in the wanted direction, growth over growth asked for, and
/// the distance a projection covers. For negative values the sign turns, so that towards the wanted end is positive.
/// </summary>
internal static class GrowthNumber
{
    /// <summary>Why there is no growth between baseline and value; None where there is.</summary>
    public static SchemeReason Obstacle(SchemeFrame frame)
    {
        if (frame.Input.IsGrowthRate)
            return SchemeReason.GrowthRate;
        if (!frame.HasBaseline)
            return SchemeReason.NoBaseline;
        if (frame.Sign == 0)
            return SchemeReason.DirectionNotStated;
        if (frame.ElapsedMonths < 12)
            return SchemeReason.TooShort;
        return ObstacleOfSigns(frame.Base, frame.Value);
    }

    /// <summary>Why there is no growth asked for; None where there is.</summary>
    public static SchemeReason TargetObstacle(SchemeFrame frame)
    {
        if (frame.Input.Due is null || frame.TotalMonths <= 0)
            return SchemeReason.NoTarget;
        decimal low = frame.Base.Low!.Value, high = frame.Base.High!.Value;
        if (frame.TargetOrNull(low) is not { } targetLow || frame.TargetOrNull(high) is not { } targetHigh)
            return SchemeReason.TooLarge;
        if (targetLow == 0m || targetHigh == 0m)
            return SchemeReason.ZeroTarget;
        if (Math.Sign(targetLow) != Math.Sign(low) || Math.Sign(targetHigh) != Math.Sign(high))
            return SchemeReason.CrossesZero;
        return targetLow == low || Math.Sign(targetLow - low) != Math.Sign(targetHigh - high)
            ? SchemeReason.BaselineEqualsTarget
            : SchemeReason.None;
    }

    /// <summary>s·d·CAGR(b → v): growth per year in the wanted direction.</summary>
    public static bool TrySigned(SchemeFrame frame, out Measure growth)
    {
        int months = frame.ElapsedMonths;
        return BoxExtremes.TryFind((b, v) => Signed(frame, b, v, months), frame.Base, frame.Value, frame.Sign, out growth);
    }

    /// <summary>R = s·d·CAGR(b → v) / |CAGR(b → T)|.</summary>
    public static bool TryRatio(SchemeFrame frame, out Measure ratio)
    {
        int months = frame.ElapsedMonths, total = frame.TotalMonths;
        return BoxExtremes.TryFind(
            (b, v) => YearlyGrowth.Rate(b, frame.Target(b), total) is not 0m and { } asked ? Signed(frame, b, v, months) / Math.Abs(asked) : null,
            frame.Base,
            frame.Value,
            frame.Sign,
            out ratio);
    }

    /// <summary>Growth per year in the wanted direction between two numbers.</summary>
    public static decimal? Signed(SchemeFrame frame, decimal baseline, decimal value, int months) =>
        Math.Sign(baseline) * frame.Sign * YearlyGrowth.Rate(baseline, value, months);

    private static SchemeReason ObstacleOfSigns(ValueRange baseline, ValueRange value)
    {
        if (baseline.Low is not { } low || baseline.High is not { } high)
            return SchemeReason.BaselineUnbounded;
        if (low == 0m && high == 0m)
            return SchemeReason.ZeroBaseline;
        bool positive = low > 0m && (value.Low ?? value.High) >= 0m;
        bool negative = high < 0m && (value.High ?? value.Low) <= 0m;
        return positive || negative ? SchemeReason.None : SchemeReason.CrossesZero;
    }
}
