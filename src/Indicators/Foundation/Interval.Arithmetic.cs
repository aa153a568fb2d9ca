namespace Indicators;

/// <content>Calculating outward: what is lost on the way makes a range wider, never narrower.</content>
public readonly partial record struct Interval
{
    private IntervalEnd LowEnd => new(Low, _lowWidth);

    private IntervalEnd HighEnd => new(High, _highWidth);

    /// <summary>True where both have a number in common.</summary>
    internal bool Meets(Interval other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>What both have in common; only where they meet.</summary>
    internal Interval With(Interval other)
    {
        bool mineLow = Low is { } low && (other.Low is not { } otherLow || low > otherLow || (low == otherLow && IsLowOpen));
        bool mineHigh = High is { } high && (other.High is not { } otherHigh || high < otherHigh || (high == otherHigh && IsHighOpen));
        return Of(mineLow ? this : other, mineHigh ? this : other);
    }

    /// <summary>The smallest that holds both.</summary>
    internal Interval Hull(Interval other)
    {
        bool mineLow = Low is null || (other.Low is { } otherLow && (Low < otherLow || (Low == otherLow && !IsLowOpen)));
        bool mineHigh = High is null || (other.High is { } otherHigh && (High > otherHigh || (High == otherHigh && !IsHighOpen)));
        return Of(mineLow ? this : other, mineHigh ? this : other);
    }

    /// <summary>True where every number of this one is below every number of the other.</summary>
    internal bool IsBelow(Interval other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && (IsHighOpen || other.IsLowOpen)));

    /// <summary>
    /// True where an end of one and an end of the other are so near each other that what was lost decides whether they meet.
    /// </summary>
    internal bool IsUndecidedBeside(Interval other) => IsNear(HighEnd, other.LowEnd) || IsNear(LowEnd, other.HighEnd);

    /// <summary>Every sum of a number of each; an end beyond what a decimal holds is none.</summary>
    public static Interval operator +(Interval left, Interval right) => new(
        left.LowEnd.Plus(right.LowEnd, -1), left.HighEnd.Plus(right.HighEnd, 1), left.IsLowOpen || right.IsLowOpen,
            left.IsHighOpen || right.IsHighOpen);

    /// <summary>The range on the other side of zero: from −high to −low.</summary>
    public static Interval operator -(Interval value) =>
        new(value.HighEnd.Negated(), value.LowEnd.Negated(), value.IsHighOpen, value.IsLowOpen);

    /// <summary>Every difference of a number of each; an end beyond what a decimal holds is none.</summary>
    public static Interval operator -(Interval left, Interval right) => left + -right;

    internal Interval Plus(decimal value) => this + Exactly(value);

    internal Interval Times(decimal factor)
    {
        var by = new IntervalEnd(factor);
        return factor < 0m
            ? new Interval(HighEnd.Times(by, -1), LowEnd.Times(by, 1), IsHighOpen, IsLowOpen)
            : new Interval(LowEnd.Times(by, -1), HighEnd.Times(by, 1), IsLowOpen, IsHighOpen);
    }

    internal Interval Times(Interval other)
    {
        if (IsNotNegative && other.IsNotNegative)
            return new Interval(LowEnd.Times(other.LowEnd, -1), HighEnd.Times(other.HighEnd, 1), IsLowOpen || other.IsLowOpen,
                IsHighOpen || other.IsHighOpen);
        // Zero is not turned round: it would stay zero, and this would not end.
        if (High is <= 0m && !IsNotNegative)
            return -((-this).Times(other));
        if (other.High is <= 0m && !other.IsNotNegative)
            return -Times(-other);
        return IsBounded && other.IsBounded ? OfCorners(other) : default;
    }

    /// <summary>The quotient, its ends closed; everything where the divisor may be zero.</summary>
    internal Interval Over(Interval divisor)
    {
        if (divisor.High is < 0m)
            return (-this).Over(-divisor);
        if (divisor.Low is not > 0m)
            return default;
        return new Interval(
            LowEnd.Over(Low >= 0m ? divisor.HighEnd : divisor.LowEnd, -1), HighEnd.Over(High >= 0m ? divisor.LowEnd : divisor.HighEnd, 1));
    }

    /// <summary>This to the power of n, where it is not negative.</summary>
    internal Interval Power(int n)
    {
        Interval power = n == 0 ? Exactly(1m) : this;
        for (int i = 1; i < n; i++)
            power = power.Times(this);
        return power;
    }

    /// <summary>The n-th root of what is not negative, its ends closed.</summary>
    internal Interval Root(int n) => n == 1 ? this : new Interval(LowEnd.Root(n, -1), HighEnd.Root(n, 1));

    private static Interval Of(Interval low, Interval high) => new(low.LowEnd, high.HighEnd, low.IsLowOpen, high.IsHighOpen);

    private static bool IsNear(IntervalEnd end, IntervalEnd other) =>
        end.Width.And(other.Width) is { IsNone: false } width && CheckedDecimal.Minus(end.Value, other.Value) is { } apart
        && Math.Abs(apart) <= width.Value;

    private Interval OfCorners(Interval other)
    {
        Interval[] corners = [Product(LowEnd, other.LowEnd), Product(LowEnd, other.HighEnd), Product(HighEnd, other.LowEnd),
            Product(HighEnd, other.HighEnd)];
        return Array.TrueForAll(corners, corner => corner.IsBounded) ? corners.Aggregate((left, right) => left.Hull(right)) : default;
    }

    private static Interval Product(IntervalEnd left, IntervalEnd right) => new(left.Times(right, -1), left.Times(right, 1));
}
