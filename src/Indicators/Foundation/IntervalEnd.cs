namespace Indicators;

/// <summary>
/// One end of an interval while it is calculated: a number that is the end itself, or lies outside of it by no more than a
/// width that is known. An end beyond what a decimal holds is absent.
/// </summary>
/// <param name="Value">The number; null where there is no end.</param>
/// <param name="Width">How far outside of the true end it may lie, a power of ten; the default where it is the end itself.</param>
internal readonly record struct IntervalEnd(decimal? Value, EndWidth Width = default)
{
    /// <summary>
    /// The number stands for a root to so many digits: far below any published one, far above what the series of a root err by.
    /// </summary>
    private const decimal SlackOfRoots = 1e-18m;

    private const int DigitsOfRoots = 17;

    /// <summary>The sum of two ends; a digit that is lost moves it outward.</summary>
    /// <param name="other">The other.</param>
    /// <param name="outward">−1 for lower ends, 1 for upper ones.</param>
    public IntervalEnd Plus(IntervalEnd other, int outward)
    {
        if (Value is not { } a || other.Value is not { } b || CheckedDecimal.Plus(a, b) is not { } sum)
            return default;
        EndWidth width = Width.And(other.Width);
        return sum.Scale >= Math.Max(a.Scale, b.Scale) ? new IntervalEnd(sum, width) : Moved(sum, outward, width);
    }

    /// <summary>The product of two ends.</summary>
    /// <param name="other">The other.</param>
    /// <param name="outward">−1 where it is a lower end, 1 where it is an upper one.</param>
    public IntervalEnd Times(IntervalEnd other, int outward)
    {
        if (Value is not { } a || other.Value is not { } b || CheckedDecimal.Times(a, b) is not { } product)
            return default;
        EndWidth width = Width.Times(b).And(other.Width.Times(a)).And(Width.Times(other.Width));
        return IsExactProduct(a, b, product) ? new IntervalEnd(product, width) : Moved(product, outward, width);
    }

    /// <summary>The quotient by a positive end; by one that is absent, nothing is left but zero.</summary>
    /// <param name="divisor">The divisor.</param>
    /// <param name="outward">−1 where it is a lower end, 1 where it is an upper one.</param>
    public IntervalEnd Over(IntervalEnd divisor, int outward)
    {
        if (Value is not { } a)
            return default;
        if (divisor.Value is not { } d)
            return new IntervalEnd(0m);
        if (CheckedDecimal.Over(a, d) is not { } quotient)
            return default;
        EndWidth width = Width.And(divisor.Width.Times(quotient)).Over(d);
        bool isExact = CheckedDecimal.Times(quotient, d) is { } back && back == a && IsExactProduct(quotient, d, back);
        return isExact ? new IntervalEnd(quotient, width) : Moved(quotient, outward, width);
    }

    /// <summary>The n-th root of an end that is not negative.</summary>
    /// <param name="n">Which root.</param>
    /// <param name="outward">−1 for a lower end, 1 for an upper one.</param>
    public IntervalEnd Root(int n, int outward)
    {
        if (Value is not { } v || v < 0m || RealMath.Growth(v, 1m, 1, n) + 1m is not { } root)
            return default;
        return new IntervalEnd(root + (root * SlackOfRoots * outward), EndWidth.Of(root, DigitsOfRoots).And(Width.Root(n)));
    }

    public IntervalEnd Negated() => this with { Value = -Value };

    private static bool IsExactProduct(decimal a, decimal b, decimal product) => a == 0m || b == 0m || product.Scale == a.Scale + b.Scale;

    /// <summary>A number that was rounded in its last place, moved past the true one.</summary>
    private static IntervalEnd Moved(decimal rounded, int outward, EndWidth width)
    {
        var unit = new decimal(1, 0, 0, isNegative: outward < 0, rounded.Scale);
        return new IntervalEnd(CheckedDecimal.Plus(rounded, unit), width.And(EndWidth.OfLastPlace(rounded.Scale)));
    }
}
