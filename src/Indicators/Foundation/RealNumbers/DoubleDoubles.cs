using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Indicators;

/// <summary>
/// Four <see cref="DoubleDouble"/> side by side: the same operations in the same order, so that each has the bits it would have alone.
/// </summary>
internal readonly struct DoubleDoubles(Vector256<double> high, Vector256<double> low)
{
    public Vector256<double> High => high;

    public Vector256<double> Low => low;

    public DoubleDouble First => new(high.GetElement(0), low.GetElement(0));

    public DoubleDouble Second => new(high.GetElement(1), low.GetElement(1));

    public DoubleDouble Third => new(high.GetElement(2), low.GetElement(2));

    public DoubleDouble Fourth => new(high.GetElement(3), low.GetElement(3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubles Of(DoubleDouble first, DoubleDouble second, DoubleDouble third, DoubleDouble fourth) => new(
        Vector256.Create(first.High, second.High, third.High, fourth.High), Vector256.Create(first.Low, second.Low, third.Low, fourth.Low));

    /// <summary>Four times the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubles Of(DoubleDouble all) => new(Vector256.Create(all.High), Vector256.Create(all.Low));

    /// <summary>The sums of doubles, exactly; of the first the greater parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubles Sum(Vector256<double> great, Vector256<double> small)
    {
        Vector256<double> sum = great + small;
        return new DoubleDoubles(sum, small - (sum - great));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubles operator -(DoubleDoubles value) => new(-value.High, -value.Low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubles operator +(DoubleDoubles left, DoubleDoubles right)
    {
        Vector256<double> sum = left.High + right.High, back = sum - left.High;
        Vector256<double> rest = left.High - (sum - back) + (right.High - back);
        Vector256<double> lows = left.Low + right.Low, backOfLows = lows - left.Low;
        Vector256<double> restOfLows = left.Low - (lows - backOfLows) + (right.Low - backOfLows);
        DoubleDoubles first = Sum(sum, rest + lows);
        return Sum(first.High, first.Low + restOfLows);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubles operator -(DoubleDoubles left, DoubleDoubles right) => left + -right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubles operator *(DoubleDoubles left, DoubleDoubles right)
    {
        Vector256<double> product = left.High * right.High;
        Vector256<double> rest = Vector256.FusedMultiplyAdd(left.High, right.High, -product);
        return Sum(product, rest + Vector256.FusedMultiplyAdd(left.High, right.Low, left.Low * right.High));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubles operator *(DoubleDoubles left, Vector256<double> right)
    {
        Vector256<double> product = left.High * right;
        return Sum(product, Vector256.FusedMultiplyAdd(left.High, right, -product) + (left.Low * right));
    }

    /// <summary>The quotients to a few bits less than two doubles hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDoubles ShortlyOver(DoubleDoubles divisor)
    {
        Vector256<double> quotient = High / divisor.High;
        Vector256<double> rest = Vector256.FusedMultiplyAdd(-quotient, divisor.High, High) + (Low - (quotient * divisor.Low));
        return Sum(quotient, rest / divisor.High);
    }
}
