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
