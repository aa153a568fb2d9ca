using System.Numerics;

namespace Indicators;

/// <summary>Decimal arithmetic that says whether a digit was lost. <c>decimal</c> itself rounds without a word.</summary>
internal static class ExactDecimal
{
    private static readonly decimal[] Powers = MakePowers();

    /// <summary>The powers of ten that fit 64 bits.</summary>
    private static readonly ulong[] SmallPowers =
    [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    /// <summary>10 to a power from −28 to 28.</summary>
    public static decimal PowerOfTen(int exponent) =>
        exponent >= 0 ? Powers[exponent] : new decimal(1, 0, 0, false, (byte)-exponent);

    /// <summary>value × 10^places: moves the decimal point.</summary>
    public static bool TryShift(decimal value, int places, out decimal result)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        int exponent = places - ((bits[3] >> 16) & 0xFF);
        if (exponent is <= 0 and >= -28)
        {
            result = new decimal(bits[0], bits[1], bits[2], bits[3] < 0, (byte)-exponent);
            return true;
        }

        return TryShiftSmall(bits, exponent, out result) || TryShiftAny(value, places, out result);
    }

    /// <summary>A mantissa of 64 bits that stays within 96; most amounts are.</summary>
    private static bool TryShiftSmall(ReadOnlySpan<int> bits, int exponent, out decimal result)
    {
        result = 0m;
        if (bits[2] != 0 || exponent <= 0 || exponent >= SmallPowers.Length)
            return false;
        unchecked
        {
            ulong mantissa = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
            ulong high = Math.BigMul(mantissa, SmallPowers[exponent], out ulong low);
            if (high > uint.MaxValue)
                return false;
            result = new decimal((int)low, (int)(low >> 32), (int)high, bits[3] < 0, 0);
            return true;
        }
    }

    private static bool TryShiftAny(decimal value, int places, out decimal result)
    {
        DecimalParts parts = DecimalParts.Of(value);
        return DecimalParts.TryCompose(parts.Mantissa, places - parts.Scale, parts.IsNegative, out result);
    }

    public static bool TryAdd(decimal left, decimal right, out decimal result)
    {
        try
        {
            result = left + right;
        }
        catch (OverflowException)
        {
            // The only way decimal says so; asking beforehand would cost more than the addition itself.
            result = 0m;
            return false;
        }

        // A sum that had to be rounded has fewer decimals than its parts.
        return result.Scale == Math.Max(left.Scale, right.Scale) || FromBig(Big(left, 28) + Big(right, 28), -28, out result);
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
