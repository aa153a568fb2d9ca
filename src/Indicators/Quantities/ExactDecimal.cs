using System.Numerics;
using System.Runtime.CompilerServices;

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

    /// <summary>The largest power of ten that fits 32 bits.</summary>
    private const int ShortPowers = 9;

    /// <summary>10 to a power from −28 to 28.</summary>
    public static decimal PowerOfTen(int exponent) =>
        exponent >= 0 ? Powers[exponent] : new decimal(1, 0, 0, false, (byte)-exponent);

    /// <summary>value × 10^places: moves the decimal point.</summary>
    public static bool TryShift(decimal value, int places, out decimal result)
    {
        DecimalBits bits = DecimalBits.Of(value);
        int exponent = places - bits.Scale;
        if (exponent is <= 0 and >= -28)
        {
            result = unchecked(new decimal((int)bits.Low, (int)(bits.Low >> 32), (int)bits.High, bits.IsNegative, (byte)-exponent));
            return true;
        }

        return TryShiftSmall(in bits, exponent, out result) || TryShiftAny(value, places, out result);
    }

    /// <summary>left + right × 10^places, where the digits of both and of the sum are few; false says nothing of others.</summary>
    public static bool TryAddShifted(decimal left, decimal right, int places, out decimal sum)
    {
        DecimalBits a = DecimalBits.Of(left);
        DecimalBits b = DecimalBits.Of(right);
        // As many decimals as the longer of the two has, as a sum of decimals keeps them.
        int scale = Math.Max(a.Scale, b.Scale - places);
        int leftTens = scale - a.Scale;
        int rightTens = scale - b.Scale + places;
        sum = 0m;
        if (!a.IsSmall || !b.IsSmall || scale > 28 || leftTens >= SmallPowers.Length || rightTens >= SmallPowers.Length
            || Math.BigMul(a.Low, SmallPowers[leftTens], out ulong x) != 0 || Math.BigMul(b.Low, SmallPowers[rightTens], out ulong y) != 0)
            return false;
        sum = Add(x, a.IsNegative, y, b.IsNegative, (byte)scale);
        return true;
    }

    private static decimal Add(ulong x, bool isXNegative, ulong y, bool isYNegative, byte scale)
    {
        unchecked
        {
            ulong low = x + y;
            int carry = low < x ? 1 : 0;
            bool isNegative = isXNegative;
            if (isXNegative != isYNegative)
            {
                carry = 0;
                isNegative = (x >= y ? isXNegative : isYNegative) && x != y;
                low = x >= y ? x - y : y - x;
            }

            return new decimal((int)low, (int)(low >> 32), carry, isNegative, scale);
        }
    }

    /// <summary>How left × x compares with right × y × 10^places, where the digits of all are few; false says nothing of others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCompare(decimal left, ulong x, decimal right, ulong y, int places, out int order)
    {
        DecimalBits a = DecimalBits.Of(left);
        DecimalBits b = DecimalBits.Of(right);
        unchecked
        {
            int tens = places + a.Scale - b.Scale;
            int most = tens < 0 ? -tens : tens;
            order = 0;
            // A factor of 32 bits by a power of ten of 32 bits stays within 64.
            if ((a.High | b.High) != 0 || most > ShortPowers || ((x | y) >> 32) != 0)
                return false;
            x *= tens < 0 ? SmallPowers[most] : 1;
            y *= tens > 0 ? SmallPowers[most] : 1;
            int magnitudes = ((a.Low | b.Low | x | y) >> 32) == 0
                ? Order(a.Low * x, b.Low * y)
                : OrderOfProducts(a.Low, x, b.Low, y);
            if (a.IsNegative == b.IsNegative)
                order = a.IsNegative ? -magnitudes : magnitudes;
            else
                order = (a.Low | b.Low) == 0 ? 0 : a.IsNegative ? -1 : 1;
            return true;
        }
    }

    private static int Order(ulong left, ulong right) => left < right ? -1 : left > right ? 1 : 0;

    private static int OrderOfProducts(ulong a, ulong x, ulong b, ulong y)
    {
        ulong left = Math.BigMul(a, x, out ulong leftLow), right = Math.BigMul(b, y, out ulong rightLow);
        return left != right ? Order(left, right) : Order(leftLow, rightLow);
    }

    /// <summary>A mantissa of 64 bits that stays within 96; most amounts are.</summary>
    private static bool TryShiftSmall(in DecimalBits bits, int exponent, out decimal result)
    {
        result = 0m;
        if (!bits.IsSmall || exponent <= 0 || exponent >= SmallPowers.Length)
            return false;
        unchecked
        {
            ulong high = Math.BigMul(bits.Low, SmallPowers[exponent], out ulong low);
            if (high > uint.MaxValue)
                return false;
            result = new decimal((int)low, (int)(low >> 32), (int)high, bits.IsNegative, 0);
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
