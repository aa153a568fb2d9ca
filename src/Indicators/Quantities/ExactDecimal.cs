using System.Numerics;

namespace Indicators;

/// <summary>Decimal arithmetic that says whether a digit was lost. <c>decimal</c> itself rounds without a word.</summary>
internal static class ExactDecimal
{
    private static readonly decimal[] Powers = MakePowers();

    /// <summary>10 to a power from −28 to 28.</summary>
    public static decimal PowerOfTen(int exponent) =>
        exponent >= 0 ? Powers[exponent] : new decimal(1, 0, 0, false, (byte)-exponent);

    /// <summary>value × 10^places: moves the decimal point.</summary>
    public static bool TryShift(decimal value, int places, out decimal result)
    {
        if (places >= 0 && places <= 28 && value.Scale == 0)
            return TryMultiplyWhole(value, places, out result);
        DecimalParts parts = DecimalParts.Of(value);
        return DecimalParts.TryCompose(parts.Mantissa, places - parts.Scale, parts.IsNegative, out result);
    }

    public static bool TryAdd(decimal left, decimal right, out decimal result)
    {
        if (!TryAddRounded(left, right, out result))
            return false;
        if (result.Scale == Math.Max(left.Scale, right.Scale))
            return true;
        return FromBig(Big(left, 28) + Big(right, 28), -28, out result);
    }

    public static bool TryMultiply(decimal left, decimal right, out decimal result)
    {
        DecimalParts a = DecimalParts.Of(left);
        DecimalParts b = DecimalParts.Of(right);
        int exponent = -a.Scale - b.Scale;
        bool negative = a.IsNegative != b.IsNegative;
        if (a.Mantissa <= ulong.MaxValue && b.Mantissa <= ulong.MaxValue)
            return DecimalParts.TryCompose(a.Mantissa * b.Mantissa, exponent, negative, out result);
        BigInteger product = (BigInteger)a.Mantissa * b.Mantissa;
        return FromBig(negative ? -product : product, exponent, out result);
    }

    /// <summary>The quotient where it has a finite decimal form that fits.</summary>
    public static bool TryDivide(decimal left, decimal right, out decimal result) =>
        (Rational.FromDecimal(left) / Rational.FromDecimal(right)).TryToDecimal(out result);

    /// <summary>An integer × 10^exponent as a decimal, where no digit is lost.</summary>
    public static bool FromBig(BigInteger mantissa, int exponent, out decimal result)
    {
        result = 0m;
        BigInteger magnitude = BigInteger.Abs(mantissa);
        while (magnitude > (BigInteger)DecimalParts.MaxMantissa || exponent < -28)
        {
            BigInteger shorter = BigInteger.DivRem(magnitude, 10, out BigInteger digit);
            if (!digit.IsZero || magnitude.IsZero)
                return magnitude.IsZero;
            magnitude = shorter;
            exponent++;
        }

        return DecimalParts.TryCompose((UInt128)magnitude, exponent, mantissa.Sign < 0, out result);
    }

    private static bool TryMultiplyWhole(decimal value, int places, out decimal result)
    {
        decimal power = Powers[places];
        decimal limit = decimal.MaxValue / power;
        bool fits = value <= limit && value >= -limit;
        result = fits ? value * power : 0m;
        return fits;
    }

    private static bool TryAddRounded(decimal left, decimal right, out decimal result)
    {
        // decimal addition overflows only where both have one sign and the sum passes the largest value.
        if (left > 0 && right > 0 ? left > decimal.MaxValue - right : left < 0 && right < 0 && left < decimal.MinValue - right)
        {
            result = 0m;
            return false;
        }

        result = left + right;
        return true;
    }

    private static BigInteger Big(decimal value, int scale)
    {
        DecimalParts parts = DecimalParts.Of(value);
        BigInteger mantissa = (BigInteger)parts.Mantissa * BigInteger.Pow(10, scale - parts.Scale);
        return parts.IsNegative ? -mantissa : mantissa;
    }

    private static decimal[] MakePowers()
    {
        var powers = new decimal[29];
        powers[0] = 1m;
        for (int i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10m;
        return powers;
    }
}
