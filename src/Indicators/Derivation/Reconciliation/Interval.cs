namespace Indicators;

/// <summary>
/// A range of plain numbers in one unit, for calculating outward: whatever is lost on the way makes it wider, never
/// narrower. An end beyond what a decimal holds is absent. The default value is everything.
/// </summary>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="High">The upper end; null for none.</param>
/// <param name="LowOpen">Whether the lower end is not part of it.</param>
/// <param name="HighOpen">Whether the upper end is not part of it.</param>
internal readonly record struct Interval(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>Quotients and roots are rounded; this much, relative, covers it and is far below any published digit.</summary>
    private const decimal Slack = 1e-18m;

    public bool IsBounded => Low is not null && High is not null;

    public bool IsPositive => Low is > 0m || (Low is 0m && LowOpen);

    public bool IsNotNegative => Low is >= 0m;

    public static Interval Exactly(decimal value) => new(value, value);

    /// <summary>What a figure allows, in a unit of its dimension.</summary>
    public static Interval Of(Figure figure, Unit unit, FigureReading reading)
    {
        QuantityRange range = figure.GetRange(reading);
        return new Interval(
            range.Low is { } low ? ValueRange.AmountIn(low, unit) : null,
            range.High is { } high ? ValueRange.AmountIn(high, unit) : null,
            range.HasLow && !range.LowIncluded,
            range.HasHigh && !range.HighIncluded);
    }

    public ValueRange ToValueRange() => ValueRange.Between(Low, High, null, LowOpen, HighOpen);

    /// <summary>True where both have a number in common.</summary>
    public bool Meets(Interval other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>What both have in common; only where they meet.</summary>
    public Interval With(Interval other)
    {
        bool mineLow = Low is { } low && (other.Low is not { } otherLow || low > otherLow || (low == otherLow && LowOpen));
        bool mineHigh = High is { } high && (other.High is not { } otherHigh || high < otherHigh || (high == otherHigh && HighOpen));
        return new Interval(
            mineLow ? Low : other.Low, mineHigh ? High : other.High, mineLow ? LowOpen : other.LowOpen, mineHigh ? HighOpen : other.HighOpen);
    }

    /// <summary>The smallest that holds both.</summary>
    public Interval Hull(Interval other)
    {
        bool mineLow = Low is null || (other.Low is { } otherLow && (Low < otherLow || (Low == otherLow && !LowOpen)));
        bool mineHigh = High is null || (other.High is { } otherHigh && (High > otherHigh || (High == otherHigh && !HighOpen)));
        return new Interval(
            mineLow ? Low : other.Low, mineHigh ? High : other.High, mineLow ? LowOpen : other.LowOpen, mineHigh ? HighOpen : other.HighOpen);
    }

    /// <summary>True where every number of this one is below every number of the other.</summary>
    public bool IsBelow(Interval other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && (HighOpen || other.LowOpen)));

    public static Interval operator +(Interval left, Interval right) => new(
        Outward.Add(left.Low, right.Low), Outward.Add(left.High, right.High), left.LowOpen || right.LowOpen, left.HighOpen || right.HighOpen);

    public static Interval operator -(Interval value) => new(-value.High, -value.Low, value.HighOpen, value.LowOpen);

    public static Interval operator -(Interval left, Interval right) => left + -right;

    public Interval Plus(decimal value) => this + Exactly(value);

    public Interval Times(decimal factor) => factor < 0m
        ? new Interval(Outward.Multiply(High, factor), Outward.Multiply(Low, factor), HighOpen, LowOpen)
        : new Interval(Outward.Multiply(Low, factor), Outward.Multiply(High, factor), LowOpen, HighOpen);

    public Interval Times(Interval other)
    {
        if (IsNotNegative && other.IsNotNegative)
            return new Interval(Outward.Multiply(Low, other.Low), Outward.Multiply(High, other.High), LowOpen || other.LowOpen, HighOpen || other.HighOpen);
        if (High is <= 0m)
            return -((-this).Times(other));
        if (other.High is <= 0m)
            return -Times(-other);
        return IsBounded && other.IsBounded ? OfCorners(other) : default;
    }

    /// <summary>The quotient; everything where the divisor may be zero.</summary>
    public Interval Over(Interval divisor)
    {
        if (divisor.High is < 0m)
            return (-this).Over(-divisor);
        if (divisor.Low is not > 0m)
            return default;
        decimal? low = Low is not { } l ? null : Outward.Divide(l, l >= 0m ? divisor.High : divisor.Low);
        decimal? high = High is not { } h ? null : Outward.Divide(h, h >= 0m ? divisor.Low : divisor.High);
        return new Interval(low, high).Widened();
    }

    /// <summary>This to the power of n, where it is not negative.</summary>
    public Interval Power(int n)
    {
        Interval power = Exactly(1m);
        for (int i = 0; i < n; i++)
            power = power.Times(this);
        return power;
    }

    /// <summary>The n-th root of what is not negative.</summary>
    public Interval Root(int n) => n == 1 ? this : new Interval(RootOf(Low, n), RootOf(High, n)).Widened();

    private static decimal? RootOf(decimal? value, int n) => value is { } v and >= 0m ? RealMath.Growth(v, 1m, 1, n) + 1m : null;

    private Interval OfCorners(Interval other)
    {
        decimal?[] corners =
        [
            Outward.Multiply(Low, other.Low), Outward.Multiply(Low, other.High), Outward.Multiply(High, other.Low), Outward.Multiply(High, other.High),
        ];
        return corners.Contains(null) ? default : new Interval(corners.Min(), corners.Max());
    }

    private Interval Widened() => new(Low - (Math.Abs(Low ?? 0m) * Slack), High + (Math.Abs(High ?? 0m) * Slack));
}
