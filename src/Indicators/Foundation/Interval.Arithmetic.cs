namespace Indicators;

/// <content>Calculating outward: what is lost on the way makes a range wider, never narrower.</content>
public readonly partial record struct Interval
{
    /// <summary>Quotients and roots are rounded; this much, relative, covers it and is far below any published digit.</summary>
    private const decimal Slack = 1e-18m;

    /// <summary>True where both have a number in common.</summary>
    internal bool Meets(Interval other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>What both have in common; only where they meet.</summary>
    internal Interval With(Interval other)
    {
        bool mineLow = Low is { } low && (other.Low is not { } otherLow || low > otherLow || (low == otherLow && IsLowOpen));
        bool mineHigh = High is { } high && (other.High is not { } otherHigh || high < otherHigh || (high == otherHigh && IsHighOpen));
        return new Interval(
            mineLow ? Low : other.Low, mineHigh ? High : other.High, mineLow ? IsLowOpen : other.IsLowOpen, mineHigh ? IsHighOpen : other.IsHighOpen);
    }

    /// <summary>The smallest that holds both.</summary>
    internal Interval Hull(Interval other)
    {
        bool mineLow = Low is null || (other.Low is { } otherLow && (Low < otherLow || (Low == otherLow && !IsLowOpen)));
        bool mineHigh = High is null || (other.High is { } otherHigh && (High > otherHigh || (High == otherHigh && !IsHighOpen)));
        return new Interval(
            mineLow ? Low : other.Low, mineHigh ? High : other.High, mineLow ? IsLowOpen : other.IsLowOpen, mineHigh ? IsHighOpen : other.IsHighOpen);
    }

    /// <summary>True where every number of this one is below every number of the other.</summary>
    internal bool IsBelow(Interval other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && (IsHighOpen || other.IsLowOpen)));

    /// <summary>Every sum of a number of each; an end beyond what a decimal holds is none.</summary>
    public static Interval operator +(Interval left, Interval right) => new(
        CheckedDecimal.Plus(left.Low, right.Low), CheckedDecimal.Plus(left.High, right.High), left.IsLowOpen || right.IsLowOpen, left.IsHighOpen || right.IsHighOpen);

    /// <summary>The range on the other side of zero: from −high to −low.</summary>
    public static Interval operator -(Interval value) => new(-value.High, -value.Low, value.IsHighOpen, value.IsLowOpen);

    /// <summary>Every difference of a number of each; an end beyond what a decimal holds is none.</summary>
    public static Interval operator -(Interval left, Interval right) => left + -right;

    internal Interval Plus(decimal value) => this + Exactly(value);

    internal Interval Times(decimal factor) => factor < 0m
        ? new Interval(CheckedDecimal.Times(High, factor), CheckedDecimal.Times(Low, factor), IsHighOpen, IsLowOpen)
        : new Interval(CheckedDecimal.Times(Low, factor), CheckedDecimal.Times(High, factor), IsLowOpen, IsHighOpen);

    internal Interval Times(Interval other)
    {
        if (IsNotNegative && other.IsNotNegative)
            return new Interval(CheckedDecimal.Times(Low, other.Low), CheckedDecimal.Times(High, other.High), IsLowOpen || other.IsLowOpen, IsHighOpen || other.IsHighOpen);
        // Zero is not turned round: it would stay zero, and this would not end.
        if (High is <= 0m && !IsNotNegative)
            return -((-this).Times(other));
        if (other.High is <= 0m && !other.IsNotNegative)
            return -Times(-other);
        return IsBounded && other.IsBounded ? OfCorners(other) : default;
    }

    /// <summary>The quotient; everything where the divisor may be zero.</summary>
    internal Interval Over(Interval divisor)
    {
        if (divisor.High is < 0m)
            return (-this).Over(-divisor);
        if (divisor.Low is not > 0m)
            return default;
        decimal? low = Low is not { } l ? null : Quotient(l, l >= 0m ? divisor.High : divisor.Low);
        decimal? high = High is not { } h ? null : Quotient(h, h >= 0m ? divisor.Low : divisor.High);
        return new Interval(low, high).Widened();
    }

    /// <summary>This to the power of n, where it is not negative.</summary>
    internal Interval Power(int n)
    {
        Interval power = Exactly(1m);
        for (int i = 0; i < n; i++)
            power = power.Times(this);
        return power;
    }

    /// <summary>The n-th root of what is not negative.</summary>
    internal Interval Root(int n) => n == 1 ? this : new Interval(RootOf(Low, n), RootOf(High, n)).Widened();

    /// <summary>The quotient by a positive number; by one without an end, nothing is left but zero.</summary>
    private static decimal? Quotient(decimal value, decimal? divisor) => divisor is null ? 0m : CheckedDecimal.Over(value, divisor);

    private static decimal? RootOf(decimal? value, int n) => value is { } v and >= 0m ? RealMath.Growth(v, 1m, 1, n) + 1m : null;

    private Interval OfCorners(Interval other)
    {
        decimal?[] corners =
        [
            CheckedDecimal.Times(Low, other.Low), CheckedDecimal.Times(Low, other.High), CheckedDecimal.Times(High, other.Low), CheckedDecimal.Times(High, other.High),
        ];
        return corners.Contains(null) ? default : new Interval(corners.Min(), corners.Max());
    }

    private Interval Widened() => new(CheckedDecimal.Plus(Low, Math.Abs(Low ?? 0m) * -Slack), CheckedDecimal.Plus(High, Math.Abs(High ?? 0m) * Slack));
}
