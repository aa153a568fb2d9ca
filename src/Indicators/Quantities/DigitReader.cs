namespace Indicators;

/// <summary>Reads numbers in digits: ASCII or full-width, with thousands marks and decimals. Exact or refused.</summary>
internal static class DigitReader
{
    private const int MaxDigits = 29;
    private const int MaxDecimals = 28;

    /// <summary>Reads the number at the start of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The number.</param>
    /// <param name="overlong">How many characters a number takes that has too many digits.</param>
    /// <param name="allowWideComma">Whether ， between ASCII digits may be a thousands mark; in prose it separates.</param>
    /// <returns>How many characters it takes; 0 where there is no digit; −1 where it has too many digits, with their count in
    /// <paramref name="overlong"/>.</returns>
    public static int Read(ReadOnlySpan<char> text, ref NumberToken token, out int overlong, bool allowWideComma = false)
    {
        overlong = 0;
        token.IsCanonical = true;
        int end = IntegerEnd(text, allowWideComma, ref token.IsCanonical);
        if (end == 0)
            return 0;
        int decimals = DecimalsAt(text, end);
        int whole = end + (decimals > 0 ? decimals + 1 : 0);
        if (decimals > 0)
            token.IsCanonical &= text[end] == '.';
        if (TryCompose(text[..whole], decimals, ref token))
            return whole;
        overlong = whole;
        return -1;
    }

    /// <summary>The end of the integer part. A thousands mark counts only before exactly three digits.</summary>
    private static int IntegerEnd(ReadOnlySpan<char> text, bool allowWideComma, ref bool canonical)
    {
        int i = DigitRun(text);
        if (i is 0 or > 3)
            return i;
        int end = i;
        while (end < text.Length && IsThousandsMark(text, end, allowWideComma) && DigitRun(text[(end + 1)..]) == 3)
        {
            end += 4;
            canonical = false;
        }

        return end;
    }

    private static int DigitRun(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && IsDigit(text[i]))
            i++;
        return i;
    }

    private static bool IsThousandsMark(ReadOnlySpan<char> text, int at, bool allowWideComma) => text[at] switch
    {
        ',' or '\u2009' or '\u202F' or '\u00A0' => true,
        '，' => allowWideComma || text[at - 1] >= '０',
        _ => false,
    };

    private static int DecimalsAt(ReadOnlySpan<char> text, int point) =>
        point < text.Length && text[point] is '.' or '．' ? DigitRun(text[(point + 1)..]) : 0;

    private static bool TryCompose(ReadOnlySpan<char> text, int decimals, ref NumberToken token)
    {
        UInt128 mantissa = 0;
        int significant = 0;
        int digits = 0;
        ulong small = 0;
        foreach (char c in text)
        {
            if (!IsDigit(c))
                continue;
            token.IsCanonical &= c <= '9';
            digits++;
            uint digit = (uint)(c <= '9' ? c - '0' : c - '０');
            if (significant == 0 && digit == 0)
                continue;
            significant++;
            if (significant <= 18)
                small = (small * 10) + digit;
            else
                mantissa = ((significant == 19 ? small : mantissa) * 10) + digit;
            if (significant > MaxDigits)
                return false;
        }

        token.IsCanonical &= !HasLeadingZero(text, decimals, digits);
        if (significant <= 18 && decimals <= MaxDecimals)
        {
            token.Amount = DecimalParts.Compose(small, decimals, isNegative: false);
            return true;
        }

        // Trailing zeros after the point are part of the statement: they may not be dropped to make a number fit.
        return DecimalParts.TryCompose(mantissa, -decimals, false, out token.Amount) && token.Amount.Scale == decimals;
    }

    private static bool HasLeadingZero(ReadOnlySpan<char> text, int decimals, int digits) =>
        digits - decimals > 1 && text[0] is '0' or '０';

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');
}
