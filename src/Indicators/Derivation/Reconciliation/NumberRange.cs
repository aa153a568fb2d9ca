namespace Indicators.Derivation;

/// <summary>
/// A range of plain numbers in one unit, for calculating outward: whatever is lost on the way makes it wider, never
/// narrower. An end beyond what a decimal holds is absent. The default value is everything.
/// </summary>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="High">The upper end; null for none.</param>
/// <param name="LowOpen">Whether the lower end is not part of it.</param>
/// <param name="HighOpen">Whether the upper end is not part of it.</param>
internal readonly record struct NumberRange(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>Quotients and roots are rounded; this much, relative, covers it and is far below any published digit.</summary>
    private const decimal Slack = 1e-18m;

    public bool IsBounded => Low is not null && High is not null;

    public bool IsPositive => Low is > 0m || (Low is 0m && LowOpen);

    public bool IsNotNegative => Low is >= 0m;

    public static NumberRange Exactly(decimal value) => new(value, value);

    /// <summary>What a figure allows, in a unit of its dimension.</summary>
    public static NumberRange Of(Figure figure, Unit unit, FigureReading reading)
    {
        QuantityRange range = figure.GetRange(reading);
        return new NumberRange(
            range.Low is { } low ? ValueRange.AmountOrNull(low, unit) : null,
            range.High is { } high ? ValueRange.AmountOrNull(high, unit) : null,
            range.HasLow && !range.LowIncluded,
            range.HasHigh && !range.HighIncluded);
    }

    public ValueRange ToValueRange() => ValueRange.Between(Low, High, null, LowOpen, HighOpen);

    /// <summary>True where both have a number in common.</summary>
    public bool Meets(NumberRange other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>What both have in common; only where they meet.</summary>
    public NumberRange With(NumberRange other)
    {
        bool mineLow = Low is { } low && (other.Low is not { } otherLow || low > otherLow || (low == otherLow && LowOpen));
        bool mineHigh = High is { } high && (other.High is not { } otherHigh || high < otherHigh || (high == otherHigh && HighOpen));
        return new NumberRange(
            mineLow ? Low : other.Low, mineHigh ? High : other.High, mineLow ? LowOpen : other.LowOpen, mineHigh ? HighOpen : other.HighOpen);
    }

    /// <summary>The smallest that holds both.</summary>
    public NumberRange Hull(NumberRange other)
    {
        bool mineLow = Low is null || (other.Low is { } otherLow && (Low < otherLow || (Low == otherLow && !LowOpen)));
        bool mineHigh = High is null || (other.High is { } otherHigh && (High > otherHigh || (High == otherHigh && !HighOpen)));
        return new NumberRange(
            mineLow ? Low : other.Low, mineHigh ? High : other.High, mineLow ? LowOpen : other.LowOpen, mineHigh ? HighOpen : other.HighOpen);
    }

    /// <summary>True where every number of this one is below every number of the other.</summary>
    public bool IsBelow(NumberRange other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && (HighOpen || other.LowOpen)));

    public static NumberRange operator +(NumberRange left, NumberRange right) => new(
        Outward.Add(left.Low, right.Low), Outward.Add(left.High, right.High), left.LowOpen || right.LowOpen, left.HighOpen || right.HighOpen);

    public static NumberRange operator -(NumberRange value) => new(-value.High, -value.Low, value.HighOpen, value.LowOpen);

    public static NumberRange operator -(NumberRange left, NumberRange right) => left + -right;

    public NumberRange Plus(decimal value) => this + Exactly(value);

    public NumberRange Times(decimal factor) => factor < 0m
        ? new NumberRange(Outward.Multiply(High, factor), Outward.Multiply(Low, factor), HighOpen, LowOpen)
        : new NumberRange(Outward.Multiply(Low, factor), Outward.Multiply(High, factor), LowOpen, HighOpen);

    public NumberRange Times(NumberRange other)
    {
        if (IsNotNegative && other.IsNotNegative)
            return new NumberRange(Outward.Multiply(Low, other.Low), Outward.Multiply(High, other.High), LowOpen || other.LowOpen, HighOpen || other.HighOpen);
        // Zero is not turned round: it would stay zero, and this would not end.
        if (High is <= 0m && !IsNotNegative)
            return -((-this).Times(other));
        if (other.High is <= 0m && !other.IsNotNegative)
            return -Times(-other);
        return IsBounded && other.IsBounded ? OfCorners(other) : default;
    }

    /// <summary>The quotient; everything where the divisor may be zero.</summary>
    public NumberRange Over(NumberRange divisor)
    {
        if (divisor.High is < 0m)
            return (-this).Over(-divisor);
        if (divisor.Low is not > 0m)
            return default;
        decimal? low = Low is not { } l ? null : Outward.Divide(l, l >= 0m ? divisor.High : divisor.Low);
        decimal? high = High is not { } h ? null : Outward.Divide(h, h >= 0m ? divisor.Low : divisor.High);
        return new NumberRange(low, high).Widened();
    }

    /// <summary>This to the power of n, where it is not negative.</summary>
    public NumberRange Power(int n)
    {
        NumberRange power = Exactly(1m);
        for (int i = 0; i < n; i++)
            power = power.Times(this);
        return power;
    }

    /// <summary>The n-th root of what is not negative.</summary>
    public NumberRange Root(int n) => n == 1 ? this : new NumberRange(RootOf(Low, n), RootOf(High, n)).Widened();

    private static decimal? RootOf(decimal? value, int n) => value is { } v and >= 0m ? RealMath.Growth(v, 1m, 1, n) + 1m : null;

    private NumberRange OfCorners(NumberRange other)
    {
        decimal?[] corners =
        [
            Outward.Multiply(Low, other.Low), Outward.Multiply(Low, other.High), Outward.Multiply(High, other.Low), Outward.Multiply(High, other.High),
        ];
        return corners.Contains(null) ? default : new NumberRange(corners.Min(), corners.Max());
    }

    private NumberRange Widened() => new(Outward.Add(Low, Math.Abs(Low ?? 0m) * -Slack), Outward.Add(High, Math.Abs(High ?? 0m) * Slack));
}
