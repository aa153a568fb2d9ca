using System.Numerics;
using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>Exact conversion and comparison of amounts between two units of one dimension.</summary>
internal static class UnitConversion
{
    /// <summary>The amount in the other unit, where it can be written without losing a digit.</summary>
    public static bool TryConvert(decimal amount, Unit from, Unit to, out decimal result)
    {
        if (ReferenceEquals(from, to))
        {
            result = amount;
            return true;
        }

        ref readonly UnitFactor source = ref from.ExactFactor;
        ref readonly UnitFactor target = ref to.ExactFactor;
        if (source.DiffersByPowerOfTen(in target))
            return ExactDecimal.TryShift(amount, source.Exponent - target.Exponent, out result);
        return from.RatioTo(in target).TryConvert(amount, out bool isFinite, out result)
            ? isFinite
            : TryConvertByFraction(amount, source, target, out result);
    }

    /// <summary>
    /// The sum in the first unit, where the second differs from it by a scale only (亿元 and 万元), which is nearly always. False says
    /// nothing: what is larger, or of another dimension, is added with more care.
    /// </summary>
    public static bool TryAddScaled(decimal left, Unit unit, decimal right, Unit rightUnit, out decimal sum)
    {
        ref readonly UnitFactor of = ref unit.ExactFactor;
        ref readonly UnitFactor other = ref rightUnit.ExactFactor;
        if (ReferenceEquals(unit.Dimension, rightUnit.Dimension) && unit.IsAdditive && of.DiffersByPowerOfTen(in other))
            return ExactDecimal.TryAddShifted(left, right, other.Exponent - of.Exponent, out sum);
        sum = 0m;
        return false;
    }

    /// <summary>The amount in the other unit as an exact fraction.</summary>
    public static Rational ConvertToRational(decimal amount, Unit from, Unit to) =>
        Rational.FromDecimal(amount) * from.Factor / to.Factor;

    /// <summary>
    /// How two amounts compare whose numbers and factors are small, as nearly all are, by two products: each number by the factor of its
    /// unit and the denominator of the other's. False says nothing: what is larger, or perhaps of another dimension, is compared with more
    /// care.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCompareSmall(decimal left, Unit leftUnit, decimal right, Unit rightUnit, out int order)
    {
        ref readonly UnitFactor of = ref leftUnit.ExactFactor;
        ref readonly UnitFactor other = ref rightUnit.ExactFactor;
        if (ReferenceEquals(leftUnit.Dimension, rightUnit.Dimension)
            && (of.Numerator | of.Denominator | other.Numerator | other.Denominator) <= uint.MaxValue)
        {
            unchecked
            {
                return ExactDecimal.TryCompare(
                    left, of.Numerator * other.Denominator, right, other.Numerator * of.Denominator, other.Exponent - of.Exponent,
                        out order);
            }
        }

        order = 0;
        return false;
    }

    /// <summary>−1, 0 or 1: how two amounts of one dimension compare, exactly.</summary>
    public static int Compare(decimal left, Unit leftUnit, decimal right, Unit rightUnit)
    {
        if (ReferenceEquals(leftUnit, rightUnit))
            return left.CompareTo(right);
        if (TryCompareSmall(left, leftUnit, right, rightUnit, out int small))
            return small;
        if (TryConvert(left, leftUnit, rightUnit, out decimal converted))
            return converted.CompareTo(right);
        if (TryConvert(right, rightUnit, leftUnit, out converted))
            return left.CompareTo(converted);
        // Zero converts into every unit, so that neither is zero here.
        int signs = Math.Sign(left).CompareTo(Math.Sign(right));
        if (signs != 0)
            return signs;
        return TryCompareWide(left, leftUnit.ExactFactor, right, rightUnit.ExactFactor, out int order)
            ? order
            : (Rational.FromDecimal(left) * leftUnit.Factor).CompareTo(Rational.FromDecimal(right) * rightUnit.Factor);
    }

    private static bool TryConvertByFraction(decimal amount, UnitFactor source, UnitFactor target, out decimal result)
    {
        UInt128 numerator = (UInt128)source.Numerator * target.Denominator;
        UInt128 denominator = (UInt128)source.Denominator * target.Numerator;
        int exponent = source.Exponent - target.Exponent;
        DecimalParts parts = DecimalParts.Of(amount);
        UInt128 mantissa = parts.Mantissa;
        exponent -= parts.Scale;
        Cancel(ref mantissa, ref denominator);
        Cancel(ref numerator, ref denominator);
        if (!TryMakeDecimal(ref numerator, ref denominator, ref exponent))
            return WithoutLimit(amount, source, target, out result);
        if (denominator != 1)
        {
            result = 0m;
            return false;
        }

        return mantissa == 0 || numerator <= UInt128.MaxValue / mantissa
            ? DecimalParts.TryCompose(mantissa * numerator, exponent, parts.IsNegative, out result)
            : ExactDecimal.FromBig((BigInteger)mantissa * numerator * (parts.IsNegative ? -1 : 1), exponent, out result);
    }

    /// <summary>Turns the twos and fives of the denominator into decimals: 3/2 is 15 × 10⁻¹. False on overflow.</summary>
    private static bool TryMakeDecimal(ref UInt128 numerator, ref UInt128 denominator, ref int exponent)
    {
        while (denominator % 2 == 0 || denominator % 5 == 0)
        {
            uint from = denominator % 2 == 0 ? 2u : 5u;
            if (numerator > UInt128.MaxValue / 5)
                return false;
            denominator /= from;
            numerator *= 10 / from;
            exponent--;
        }

        return true;
    }

    private static bool WithoutLimit(decimal amount, UnitFactor source, UnitFactor target, out decimal result) =>
        (Rational.FromDecimal(amount) * source.ToRational() / target.ToRational()).TryToDecimal(out result);

    private static bool TryCompareWide(decimal left, UnitFactor leftFactor, decimal right, UnitFactor rightFactor, out int order)
    {
        order = 0;
        DecimalParts a = DecimalParts.Of(left);
        DecimalParts b = DecimalParts.Of(right);
        int shift = leftFactor.Exponent - a.Scale - (rightFactor.Exponent - b.Scale);
        if (!TryScale(a.Mantissa, (UInt128)leftFactor.Numerator * rightFactor.Denominator, Math.Max(shift, 0), out UInt128 x)
            || !TryScale(b.Mantissa, (UInt128)rightFactor.Numerator * leftFactor.Denominator, Math.Max(-shift, 0), out UInt128 y))
            return false;
        order = a.IsNegative ? y.CompareTo(x) : x.CompareTo(y);
        return true;
    }

    private static bool TryScale(UInt128 mantissa, UInt128 factor, int tens, out UInt128 result)
    {
        result = mantissa;
        if (factor > UInt128.MaxValue / mantissa)
            return false;
        result *= factor;
        for (; tens > 0; tens--)
        {
            if (result > UInt128.MaxValue / 10)
                return false;
            result *= 10;
        }

        return true;
    }

    private static void Cancel(ref UInt128 a, ref UInt128 b)
    {
        UInt128 x = a, y = b;
        while (y != 0)
            (x, y) = (y, x % y);
        if (x > 1)
        {
            a /= x;
            b /= x;
        }
    }
}
