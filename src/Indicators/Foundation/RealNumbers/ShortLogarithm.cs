namespace Indicators;

/// <summary>
/// Logarithms and powers where nineteen digits are enough: by the tables of <see cref="PreciseLogarithm"/>, with the small terms of
/// their series in doubles, for a fifth of the cost. Only +, −, ×, ÷ and fused multiplication: every machine gives the same digits.
/// </summary>
/// <remarks>
/// Both err by less than 2⁻⁶⁵ of the result. The terms in doubles start at s³ and r³: at most 2⁻¹⁶·⁵ and 2⁻¹⁵·⁶ of the whole, so that
/// eight roundings of 2⁻⁵³ each make 2⁻⁶⁵·⁶; the series are cut off where what follows is below 2⁻⁷⁸; the rest is kept in pairs.
/// </remarks>
internal static class ShortLogarithm
{
    /// <summary>Numbers below this times a 64th are doubles still.</summary>
    public const long Largest = 1L << 46;

    /// <summary>ln(x/y) of positive whole numbers below <see cref="Largest"/>.</summary>
    public static DoubleDouble LnRatio(double x, double y)
    {
        double ratio = x / y;
        int power = unchecked((int)(BitConverter.DoubleToInt64Bits(ratio) >> 52)) - 1023;
        double rest = ratio * DoubleDouble.TwoTo(-power);
        if (rest > 1.41421356d)
        {
            rest *= 0.5d;
            power++;
        }

        int of64 = unchecked((int)Math.Round(rest * 64d));
        // y times a few bits is exact, and so is the difference of numbers so near each other; of the sum the rest is kept.
        double near = y * (of64 / 64d) * DoubleDouble.TwoTo(power), difference = x - near, sum = x + near, back = sum - x;
        double restOfSum = x - (sum - back) + (near - back);
        double s = difference / sum;
        double restOfQuotient = (Math.FusedMultiplyAdd(-s, sum, difference) - (s * restOfSum)) / sum;
        double z = s * s;
        double tail = s * z * ((1d / 3d) + (z * ((1d / 5d) + (z * ((1d / 7d) + (z * ((1d / 9d) + (z / 11d))))))));
        DoubleDouble logarithm = DoubleDouble.Sum(2d * s, 2d * (restOfQuotient + tail));
        if (of64 != 64)
            logarithm += PreciseLogarithm.OfSixtyFourths(of64);
        return power == 0 ? logarithm : logarithm + (PreciseLogarithm.LnTwo * (double)power);
    }

    /// <summary>eˣ − 1, for x within ±20.</summary>
    public static DoubleDouble ExpMinusOne(DoubleDouble x)
    {
        int steps = unchecked((int)Math.Round(x.High / PreciseLogarithm.LnTwo32nd.High));
        if (steps == 0)
            return NearZero(x);
        DoubleDouble growth = NearZero(x - (PreciseLogarithm.LnTwo32nd * (double)steps)), factor = PreciseLogarithm.PowerOf32nd(steps & 31);
        return (factor + (factor * growth)).Scaled(steps >> 5) - 1;
    }

    private static DoubleDouble NearZero(DoubleDouble x)
    {
        double r = x.High, square = r * r, half = 0.5d * square, restOfHalf = 0.5d * Math.FusedMultiplyAdd(r, r, -square);
        double series = (1d / 5040d) + (r * ((1d / 40320d) + (r * (1d / 362880d))));
        series = (1d / 6d) + (r * ((1d / 24d) + (r * ((1d / 120d) + (r * ((1d / 720d) + (r * series)))))));
        DoubleDouble first = DoubleDouble.Sum(r, half);
        return DoubleDouble.Sum(first.High, first.Low + (x.Low + restOfHalf + (r * x.Low) + (r * square * series)));
    }
}
