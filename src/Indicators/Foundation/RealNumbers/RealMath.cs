namespace Indicators;

/// <summary>
/// Logarithms and powers of decimals, by <see cref="PreciseLogarithm"/>: the same digits on every machine, which the
/// platform's own functions do not promise.
/// </summary>
/// <remarks>
/// Growth next to zero keeps its digits: nothing is taken from 1 and added to it again. Results that are to be compared are
/// rounded with <see cref="Rounded"/>, so that a tenth comes out as a tenth.
/// </remarks>
internal static class RealMath
{
    /// <summary>Decimals that results of roots and logarithms are rounded to.</summary>
    public const int Decimals = 20;

    /// <summary>Decimals that logarithms and growth are handed on with, where they are not rounded yet.</summary>
    private const int MostDecimals = 28;

    /// <summary>The largest exponent e^x is taken of: e^60 is 1.1e26.</summary>
    private const double LargestExponent = 60d;

    /// <summary>Below e^−60 a power is zero to every decimal that is kept.</summary>
    private const double SmallestExponent = -60d;

    private const double LargestGrowth = 7.9e28;

    /// <summary>
    /// A root or logarithm to the stated decimals; zero without a sign. Numbers too large for so many decimals keep what they hold.
    /// </summary>
    public static decimal Rounded(decimal value)
    {
        decimal rounded = Math.Round(value, Decimals, MidpointRounding.ToEven);
        return rounded == 0m ? 0m : rounded;
    }

    /// <summary>ln x for positive x.</summary>
    public static decimal Ln(decimal x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        return PreciseLogarithm.LnRatio(DoubleDouble.From(x), 1).ToDecimal(MostDecimals)!.Value;
    }

    /// <summary>ln(x/y) for positive numbers, without losing the digits of a small quotient.</summary>
    public static decimal LnRatio(decimal x, decimal y) =>
        PreciseLogarithm.LnRatio(DoubleDouble.From(x), DoubleDouble.From(y)).ToDecimal(MostDecimals)!.Value;

    /// <summary>(x/y)^(p/q) − 1 for x ≥ 0 and y, q positive; null where it is beyond what a decimal holds.</summary>
    /// <param name="x">The value grown to.</param>
    /// <param name="y">The value grown from.</param>
    /// <param name="p">The numerator of the exponent.</param>
    /// <param name="q">The denominator of the exponent.</param>
    public static decimal? Growth(decimal x, decimal y, int p, int q)
    {
        if (p == q)
            return Difference(x, y);
        if (x == 0m)
            return p > 0 ? -1m : null;
        return TryGrowth(DoubleDouble.From(x), DoubleDouble.From(y), p, q, out DoubleDouble growth) ? growth.ToDecimal(MostDecimals) : null;
    }

    /// <summary>The same before it is a decimal; false where it is beyond what one holds.</summary>
    public static bool TryGrowth(DoubleDouble x, DoubleDouble y, int p, int q, out DoubleDouble growth)
    {
        growth = default;
        if (x.IsZero)
        {
            growth = -1;
            return p > 0;
        }

        if (p == q)
        {
            growth = (x - y) / y;
            return growth.High < LargestGrowth;
        }

        DoubleDouble exponent = PreciseLogarithm.LnRatio(x, y) * (double)p / (double)q;
        if (exponent.High > LargestExponent)
            return false;
        growth = exponent.High < SmallestExponent ? -1 : PreciseLogarithm.ExpMinusOne(exponent);
        return true;
    }

    /// <summary>The growth a root gives, rounded as what is compared; null where it is beyond what a decimal holds.</summary>
    public static decimal? RoundedGrowth(decimal x, decimal y, int p, int q) =>
        p == q && x != 0m ? Difference(x, y) is { } change ? Rounded(change) : null
        : TryGrowth(DoubleDouble.From(x), DoubleDouble.From(y), p, q, out DoubleDouble growth) ? growth.ToDecimal(Decimals) : null;

    /// <summary>
    /// ln(a/b)·p / (ln(c/d)·q) of positive numbers, rounded; null where the divisor is zero or the quotient beyond what a decimal holds.
    /// </summary>
    public static decimal? RatioOfLogarithms(decimal a, decimal b, int p, decimal c, decimal d, int q)
    {
        DoubleDouble divisor = PreciseLogarithm.LnRatio(DoubleDouble.From(c), DoubleDouble.From(d)) * (double)q;
        return divisor.IsZero
            ? null
            : (PreciseLogarithm.LnRatio(DoubleDouble.From(a), DoubleDouble.From(b)) * (double)p / divisor).ToDecimal(Decimals);
    }

    /// <summary>e^x − 1; null where it is beyond what a decimal holds.</summary>
    public static decimal? ExpMinusOne(decimal x)
    {
        DoubleDouble exponent = DoubleDouble.From(x);
        return exponent.High > LargestExponent ? null
            : exponent.High < SmallestExponent ? -1m
            : PreciseLogarithm.ExpMinusOne(exponent).ToDecimal(MostDecimals);
    }

    private static decimal? Difference(decimal x, decimal y)
    {
        // x/y − 1 passes a decimal's range only where x is enormous or y is nearly nothing.
        bool fits = y >= 1m || x <= decimal.MaxValue * y;
        return fits ? (x - y) / y : null;
    }
}
