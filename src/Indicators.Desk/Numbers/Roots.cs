using System.Numerics;

namespace Indicators.Desk;

/// <summary>Roots of fractions, which seldom are fractions themselves: enclosed between two decimals that follow one another.</summary>
internal static class Roots
{
    /// <summary>Decimals that a root is worked out to: far beyond any published digit.</summary>
    public const int Decimals = 24;

    private static readonly BigInteger Scale = BigInteger.Pow(10, Decimals);

    /// <summary>
    /// The n-th root of a fraction that is not negative: exact where it is one, else the decimal below and the one above it.
    /// </summary>
    public static (Rational Low, Rational High) Of(Rational value, int n)
    {
        if (value.Sign < 0)
            throw new ArgumentOutOfRangeException(nameof(value), value, "There is no root of a negative number here.");
        if (ExactOf(value, n) is { } exact)
            return (exact, exact);
        BigInteger scaled = value.Numerator * BigInteger.Pow(Scale, n) / value.Denominator;
        BigInteger root = WholeRoot(scaled, n);
        return (Rational.Create(root, Scale), Rational.Create(root + 1, Scale));
    }

    /// <summary>The n-th root of a range that is not negative; the number is the decimal below its root.</summary>
    public static RationalRange Of(RationalRange value, int n)
    {
        Rational? Side(Rational? end, bool upper) => end is { Sign: >= 0 } known ? (upper ? Of(known, n).High : Of(known, n).Low) : null;
        return new RationalRange(Side(value.Value, upper: false), Side(value.Low, upper: false), Side(value.High, upper: true));
    }

    public static Rational Power(Rational value, int n) =>
        Rational.Create(BigInteger.Pow(value.Numerator, n), BigInteger.Pow(value.Denominator, n));

    private static Rational? ExactOf(Rational value, int n)
    {
        BigInteger above = WholeRoot(value.Numerator, n), below = WholeRoot(value.Denominator, n);
        return BigInteger.Pow(above, n) == value.Numerator && BigInteger.Pow(below, n) == value.Denominator
            ? Rational.Create(above, below)
            : null;
    }

    /// <summary>A number a little above the root, for Newton's steps to come down from; by logarithms where a double holds it.</summary>
    private static BigInteger AboveRoot(BigInteger value, int n)
    {
        double logarithm = BigInteger.Log(value) / n;
        return logarithm < 700 ? new BigInteger(Math.Exp(logarithm) * (1 + 1e-9)) + 2
            : BigInteger.One << (int)((value.GetBitLength() / n) + 1);
    }

    /// <summary>The greatest whole number whose n-th power is not more, by Newton's steps from above.</summary>
    private static BigInteger WholeRoot(BigInteger value, int n)
    {
        if (value < 2 || n == 1)
            return value;
        BigInteger root = AboveRoot(value, n);
        while (true)
        {
            BigInteger next = (((n - 1) * root) + (value / BigInteger.Pow(root, n - 1))) / n;
            if (next >= root)
                return root;
            root = next;
        }
    }
}
