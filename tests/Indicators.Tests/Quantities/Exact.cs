using System.Numerics;

namespace Indicators.Tests.Quantities;

/// <summary>The oracle: quantities as exact fractions, and what a decimal can hold.</summary>
internal static class Exact
{
    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;

    /// <summary>The quantity in the unit its dimension is measured in.</summary>
    public static Rational Value(Quantity quantity) => Rational.FromDecimal(quantity.Amount) * quantity.Unit.Factor;

    public static Rational ValueIn(Quantity quantity, Unit unit) => Value(quantity) / unit.Factor;

    /// <summary>True where some n ≤ 2⁹⁶ − 1 and some k ≤ 28 give the number as n / 10^k.</summary>
    public static bool IsDecimal(Rational value)
    {
        for (int k = 0; k <= 28; k++)
        {
            BigInteger shifted = value.Numerator * BigInteger.Pow(10, k);
            if (shifted % value.Denominator == 0)
                return BigInteger.Abs(shifted / value.Denominator) <= MaxMantissa;
        }

        return false;
    }

    public static bool Throws<TException>(Action action)
        where TException : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }
}
