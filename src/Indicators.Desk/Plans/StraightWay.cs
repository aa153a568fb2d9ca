namespace Indicators.Desk;

/// <summary>Places on the way from one number to another.</summary>
internal static class StraightWay
{
    /// <summary>By equal amounts: a + (b − a)·s, as a weighted mean, so that the range is that of the ends.</summary>
    public static RationalRange At(RationalRange from, RationalRange to, Rational share) =>
        (from * RationalRange.Exactly(Rational.One - share)) + (to * RationalRange.Exactly(share));

    /// <summary>By equal rates: the n-th root of a^(n−k)·b^k, both above zero.</summary>
    public static RationalRange AtRate(RationalRange from, RationalRange to, int k, int n)
    {
        int divisor = (int)System.Numerics.BigInteger.GreatestCommonDivisor(k, n);
        (k, n) = (k / divisor, n / divisor);
        Rational? Product(Rational? a, Rational? b) => a is { } x && b is { } y ? Roots.Power(x, n - k) * Roots.Power(y, k) : null;
        return Roots.Of(new RationalRange(Product(from.Value, to.Value), Product(from.Low, to.Low), Product(from.High, to.High)), n);
    }
}
