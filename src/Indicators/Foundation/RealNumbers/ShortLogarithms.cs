using System.Runtime.Intrinsics;

namespace Indicators;

/// <summary>
/// Four of <see cref="ShortLogarithm"/> at a time, for hardly more than one alone: a logarithm is a long line of small steps, and a
/// processor does four such lines together. Each result has the bits it would have alone.
/// </summary>
internal static class ShortLogarithms
{
    /// <summary>ln(x/y) of positive whole numbers below <see cref="ShortLogarithm.Largest"/>.</summary>
    public static DoubleDoubles LnRatio(Vector256<double> x, Vector256<double> y)
    {
        if (!Vector256.IsHardwareAccelerated)
            return OneByOne(x, y);
        Vector256<double> ratio = x / y;
        Vector256<long> power = Vector256.ShiftRightLogical(ratio.AsInt64(), 52) - Vector256.Create(1023L);
        Vector256<double> rest = ratio * TwoTo(-power), isGreat = Vector256.GreaterThan(rest, Vector256.Create(1.41421356d));
        rest = Vector256.ConditionalSelect(isGreat, rest * 0.5d, rest);
        power -= isGreat.AsInt64();

        Vector256<double> of64 = Vector256.Round(rest * 64d);
        Vector256<double> near = y * (of64 / 64d) * TwoTo(power), difference = x - near, sum = x + near, back = sum - x;
        Vector256<double> restOfSum = x - (sum - back) + (near - back);
        Vector256<double> s = difference / sum;
        Vector256<double> restOfQuotient = (Vector256.FusedMultiplyAdd(-s, sum, difference) - (s * restOfSum)) / sum;
        Vector256<double> z = s * s;
        Vector256<double> series = Vector256.Create(1d / 7d) + (z * (Vector256.Create(1d / 9d) + (z / 11d)));
        Vector256<double> tail = s * z * (Vector256.Create(1d / 3d) + (z * (Vector256.Create(1d / 5d) + (z * series))));
        DoubleDoubles logarithm = DoubleDoubles.Sum(2d * s, 2d * (restOfQuotient + tail)), tabled = DoubleDoubles.Of(
            OfSixtyFourths(of64.GetElement(0)), OfSixtyFourths(of64.GetElement(1)), OfSixtyFourths(of64.GetElement(2)),
                OfSixtyFourths(of64.GetElement(3)));
        return logarithm + tabled + (DoubleDoubles.Of(PreciseLogarithm.LnTwo) * Vector256.ConvertToDouble(power));
    }

    /// <summary>eˣ − 1, for x within ±20.</summary>
    public static DoubleDoubles ExpMinusOne(DoubleDoubles x)
    {
        if (!Vector256.IsHardwareAccelerated)
            return OneByOne(x);
        Vector256<double> steps = Vector256.Round(x.High / PreciseLogarithm.LnTwo32nd.High);
        DoubleDoubles growth = NearZero(x - (DoubleDoubles.Of(PreciseLogarithm.LnTwo32nd) * steps));
        int first = Whole(steps.GetElement(0)), second = Whole(steps.GetElement(1)), third = Whole(steps.GetElement(2)),
            fourth = Whole(steps.GetElement(3));
        DoubleDoubles factor = DoubleDoubles.Of(PowerOf32nd(first), PowerOf32nd(second), PowerOf32nd(third), PowerOf32nd(fourth));
        Vector256<double> scale = TwoTo(Vector256.Create((long)(first >> 5), second >> 5, third >> 5, fourth >> 5)),
            isNear = Vector256.Equals(steps, Vector256<double>.Zero);
        DoubleDoubles far = factor + (factor * growth);
        far = new DoubleDoubles(far.High * scale, far.Low * scale) - DoubleDoubles.Of(1);
        return new DoubleDoubles(Vector256.ConditionalSelect(isNear, growth.High, far.High),
            Vector256.ConditionalSelect(isNear, growth.Low, far.Low));
    }

    private static DoubleDoubles NearZero(DoubleDoubles x)
    {
        Vector256<double> r = x.High, square = r * r, half = 0.5d * square, restOfHalf = 0.5d * Vector256.FusedMultiplyAdd(r, r, -square);
        Vector256<double> series = Vector256.Create(1d / 5040d) + (r * (Vector256.Create(1d / 40320d) + (r * (1d / 362880d))));
        series = Vector256.Create(1d / 24d) + (r * (Vector256.Create(1d / 120d) + (r * (Vector256.Create(1d / 720d) + (r * series)))));
        series = Vector256.Create(1d / 6d) + (r * series);
        DoubleDoubles first = DoubleDoubles.Sum(r, half);
        return DoubleDoubles.Sum(first.High, first.Low + (x.Low + restOfHalf + (r * x.Low) + (r * square * series)));
    }

    private static DoubleDoubles OneByOne(Vector256<double> x, Vector256<double> y) => DoubleDoubles.Of(
        ShortLogarithm.LnRatio(x.GetElement(0), y.GetElement(0)), ShortLogarithm.LnRatio(x.GetElement(1), y.GetElement(1)),
        ShortLogarithm.LnRatio(x.GetElement(2), y.GetElement(2)), ShortLogarithm.LnRatio(x.GetElement(3), y.GetElement(3)));

    private static DoubleDoubles OneByOne(DoubleDoubles x) => DoubleDoubles.Of(
        ShortLogarithm.ExpMinusOne(x.First), ShortLogarithm.ExpMinusOne(x.Second), ShortLogarithm.ExpMinusOne(x.Third),
            ShortLogarithm.ExpMinusOne(x.Fourth));

    private static Vector256<double> TwoTo(Vector256<long> power) => Vector256.ShiftLeft(power + Vector256.Create(1023L), 52).AsDouble();

    private static DoubleDouble OfSixtyFourths(double of64) => PreciseLogarithm.OfSixtyFourths(Whole(of64));

    private static DoubleDouble PowerOf32nd(int steps) => PreciseLogarithm.PowerOf32nd(steps & 31);

    private static int Whole(double number) => unchecked((int)number);
}
