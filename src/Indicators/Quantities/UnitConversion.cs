using System.Numerics;

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
        return TryConvertSmall(amount, in source, in target, out bool possible, out result)
            ? possible
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

    /// <summary>−1, 0 or 1: how two amounts of one dimension compare, exactly.</summary>
    public static int Compare(decimal left, Unit leftUnit, decimal right, Unit rightUnit)
    {
        if (ReferenceEquals(leftUnit, rightUnit))
            return left.CompareTo(right);
        ref readonly UnitFactor of = ref leftUnit.ExactFactor;
        ref readonly UnitFactor other = ref rightUnit.ExactFactor;
        if (of.DiffersByPowerOfTen(in other) && ExactDecimal.TryCompareShifted(left, right, other.Exponent - of.Exponent, out int shifted))
            return shifted;
        if (TryConvert(left, leftUnit, rightUnit, out decimal converted))
            return converted.CompareTo(right);
        if (TryConvert(right, rightUnit, leftUnit, out converted))
            return left.CompareTo(converted);
        // Zero converts into every unit, so that neither is zero here.
        int signs = Math.Sign(left).CompareTo(Math.Sign(right));
        if (signs != 0)
            return signs;
        return TryCompareSmall(left, leftUnit.ExactFactor, right, rightUnit.ExactFactor, out int order)
            ? order
            : (Rational.FromDecimal(left) * leftUnit.Factor).CompareTo(Rational.FromDecimal(right) * rightUnit.Factor);
    }

    /// <summary>
    /// 15亩 in 公顷: numbers of 64 bits and factors of 32. The result is a decimal exactly where what remains of the
    /// denominator without its twos and fives divides the product.
    /// </summary>
    /// <returns>False where the numbers are larger; <paramref name="possible"/> says nothing then.</returns>
    private static bool TryConvertSmall(decimal amount, in UnitFactor source, in UnitFactor target, out bool possible, out decimal result)
    {
        possible = false;
        result = 0m;
        DecimalBits.Read(amount, out DecimalBits bits);
        if (!bits.IsSmall || (source.Numerator | source.Denominator | target.Numerator | target.Denominator) > uint.MaxValue)
            return false;
        ulong numerator = source.Numerator * target.Denominator;
        ulong denominator = source.Denominator * target.Numerator;
        int exponent = source.Exponent - target.Exponent - bits.Scale;
        if (!TryMakeDecimal(ref numerator, ref denominator, ref exponent))
            return false;
        ulong high = Math.BigMul(bits.Low, numerator, out ulong product);
        if (high != 0)
            return false;
        ulong quotient = denominator == 1 ? product : product / denominator;
        possible = quotient * denominator == product && TryComposeSmall(quotient, exponent, bits.IsNegative, out result);
        return true;
    }

    private static bool TryComposeSmall(ulong mantissa, int exponent, bool isNegative, out decimal result)
    {
        if (exponent is > 0 or < -28)
            return DecimalParts.TryCompose(mantissa, exponent, isNegative, out result);
        result = unchecked(new decimal((int)mantissa, (int)(mantissa >> 32), 0, isNegative, (byte)-exponent));
        return true;
    }

    private static bool TryMakeDecimal(ref ulong numerator, ref ulong denominator, ref int exponent)
    {
        while (denominator != 1 && ((denominator & 1) == 0 || denominator % 5 == 0))
        {
            uint from = (denominator & 1) == 0 ? 2u : 5u;
            if (numerator > ulong.MaxValue / 5)
                return false;
            denominator /= from;
            numerator *= 10 / from;
            exponent--;
        }

        return true;
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

    private static bool TryCompareSmall(decimal left, UnitFactor leftFactor, decimal right, UnitFactor rightFactor, out int order)
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
