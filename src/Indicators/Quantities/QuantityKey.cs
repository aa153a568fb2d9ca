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
        if (amount == 0m)
            return Zero;
        if (factor.Denominator != 1)
            return null;
        Span<char> digits = stackalloc char[40];
        if (Digits(amount, factor.Numerator, digits) is not { } count)
            return null;
        int whole = count + factor.Exponent - amount.Scale;
        int decimals = amount.Scale - factor.Exponent;
        ReadOnlySpan<char> kept = digits[..count].TrimEnd('0');
        int zeros = Math.Max(-whole, 0);
        if (decimals - (count - kept.Length) > Decimals)
            return null;
        bool isNegative = amount < 0m;
        Span<char> key = stackalloc char[4 + zeros + kept.Length + 1];
        key[0] = isNegative ? Negative : Positive;
        Math.Max(whole, 0).TryFormat(key[1..], out _, "000", CultureInfo.InvariantCulture);
        key.Slice(4, zeros).Fill('0');
        kept.CopyTo(key[(4 + zeros)..]);
        if (!isNegative)
            return new string(key[..^1]);
        foreach (ref char digit in key[1..^1])
            digit = (char)('0' + '9' - digit);
        key[^1] = Last;
        return new string(key);
    }

    /// <summary>The digits of the amount without its point, times a factor; null where they do not fit.</summary>
    private static int? Digits(decimal amount, ulong factor, Span<char> digits)
    {
        DecimalBits bits = DecimalBits.Of(amount);
        ulong low = bits.Low;
        int count;
        if (bits.IsSmall && Math.BigMul(low, factor, out ulong product) == 0)
        {
            product.TryFormat(digits, out count, provider: CultureInfo.InvariantCulture);
            return count;
        }

        var magnitude = new UInt128(bits.High, low);
        if (magnitude > UInt128.MaxValue / factor)
            return null;
        (magnitude * factor).TryFormat(digits, out count, provider: CultureInfo.InvariantCulture);
        return count;
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

    /// <summary>
    /// The terms of rest/denominator = 1/(a + 1/(b + …)): the first falls as the value grows, the second grows with it, and so on.
    /// </summary>
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
