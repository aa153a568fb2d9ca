using System.Globalization;
using System.Numerics;
using System.Text;

namespace Indicators;

/// <summary>
/// An exact fraction as ASCII text that sorts byte by byte as the number does. Sign, length of the integer part, the decimal digits;
/// what does not end after <see cref="Decimals"/> of them goes on as a continued fraction, which ends for every fraction.
/// </summary>
internal static class QuantityKey
{
    /// <summary>Where most values have ended; what has not is told apart exactly by its tail.</summary>
    private const int Decimals = 30;

    /// <summary>Sorts after every digit: the end of a negative key, and infinity among the terms of a tail.</summary>
    private const char Last = '~';

    /// <summary>Sorts before every digit.</summary>
    private const char First = '!';

    private const char Negative = '0';
    private const string Zero = "1";
    private const char Positive = '2';

    public static string Of(Rational value)
    {
        if (value.Sign == 0)
            return Zero;
        var key = new StringBuilder();
        AppendMagnitude(key, value.Sign < 0 ? -value.Numerator : value.Numerator, value.Denominator);
        if (value.Sign > 0)
            return key.Insert(0, Positive).ToString();
        Complement(key, 0);
        return key.Insert(0, Negative).Append(Last).ToString();
    }

    /// <summary>The key of an amount in a unit; by its digits alone where these end, which is nearly always.</summary>
    public static string Of(decimal amount, in UnitFactor factor) =>
        OfDigits(amount, factor) ?? Of(Rational.FromDecimal(amount) * factor.ToRational());

    /// <summary>Null where the value does not end as a decimal, or its digits are more than an integer of 128 bits holds.</summary>
    private static string? OfDigits(decimal amount, in UnitFactor factor)
    {
        Int128 mantissa = MantissaOf(amount);
        if (mantissa == 0)
            return Zero;
        UInt128 magnitude = (UInt128)Int128.Abs(mantissa);
        if (factor.Denominator != 1 || magnitude > UInt128.MaxValue / factor.Numerator)
            return null;
        Span<char> digits = stackalloc char[40];
        (magnitude * factor.Numerator).TryFormat(digits, out int count, provider: CultureInfo.InvariantCulture);
        int whole = count + factor.Exponent - amount.Scale;
        int decimals = amount.Scale - factor.Exponent;
        ReadOnlySpan<char> kept = digits[..count].TrimEnd('0');
        if (decimals - (count - kept.Length) > Decimals)
            return null;
        var key = new StringBuilder(kept.Length + 40);
        key.Append(mantissa > 0 ? Positive : Negative).Append(Math.Max(whole, 0).ToString("000", CultureInfo.InvariantCulture));
        key.Append('0', Math.Max(-whole, 0)).Append(kept);
        if (mantissa > 0)
            return key.ToString();
        Complement(key, 1);
        return key.Append(Last).ToString();
    }

    private static Int128 MantissaOf(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        Int128 mantissa = unchecked(new Int128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        return bits[3] < 0 ? -mantissa : mantissa;
    }

    private static void AppendMagnitude(StringBuilder key, BigInteger numerator, BigInteger denominator)
    {
        BigInteger whole = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        AppendCounted(key, whole);
        BigInteger decimals = BigInteger.DivRem(rest * BigInteger.Pow(10, Decimals), denominator, out rest);
        key.Append(decimals.ToString(CultureInfo.InvariantCulture).PadLeft(Decimals, '0'));
        if (rest.IsZero)
            TrimZeros(key);
        else
            AppendTail(key, rest, denominator);
    }

    /// <summary>The digits after their number, so that the longer is the larger. Zero has none.</summary>
    private static void AppendCounted(StringBuilder key, BigInteger number)
    {
        string digits = number.IsZero ? "" : number.ToString(CultureInfo.InvariantCulture);
        key.Append(digits.Length.ToString("000", CultureInfo.InvariantCulture)).Append(digits);
    }

    /// <summary>A shorter key sorts before one that goes on, and more zeros say nothing; the three digits of the length stay.</summary>
    private static void TrimZeros(StringBuilder key)
    {
        int length = key.Length;
        while (length > 3 && key[length - 1] == '0')
            length--;
        key.Length = length;
    }

    /// <summary>The terms of rest/denominator = 1/(a + 1/(b + …)): the first falls as the value grows, the second grows with it, and so on.</summary>
    private static void AppendTail(StringBuilder key, BigInteger rest, BigInteger denominator)
    {
        bool falls = true;
        for (; !rest.IsZero; falls = !falls)
        {
            BigInteger term = BigInteger.DivRem(denominator, rest, out BigInteger next);
            int start = key.Length;
            AppendCounted(key, term);
            if (falls)
                Complement(key, start);
            (denominator, rest) = (rest, next);
        }

        // No further term is an infinite one.
        key.Append(falls ? First : Last);
    }

    private static void Complement(StringBuilder key, int start)
    {
        for (int i = start; i < key.Length; i++)
            key[i] = key[i] switch
            {
                First => Last,
                Last => First,
                char digit => (char)('0' + '9' - digit),
            };
    }
}
