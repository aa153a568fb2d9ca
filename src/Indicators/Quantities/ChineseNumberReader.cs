namespace Indicators;

/// <summary>
/// Reads numbers in Chinese numerals: 三万亿, 一点二七万, 五十三亿八千万, 百亿. The text is one whole candidate; where it
/// ends is for the caller to try, for 千 may begin a unit (三十一万四千|千瓦).
/// </summary>
internal static class ChineseNumberReader
{
    /// <summary>Reads a candidate; false where it is not one well-formed number.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref NumberToken token)
    {
        token.IsCanonical = false;
        int point = text.IndexOf('点');
        if (point >= 0)
            return TryReadDecimal(text[..point], text[(point + 1)..], ref token);
        return TryReadBareScale(text, ref token) || TryReadInteger(text, ref token);
    }

    /// <summary>How far a numeral can reach at most.</summary>
    public static int Extent(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && (ChineseNumerals.IsNumeral(text[i]) || IsPoint(text, i)))
            i++;
        return i;
    }

    private static bool IsPoint(ReadOnlySpan<char> text, int i) =>
        text[i] == '点' && i > 0 && i + 1 < text.Length && ChineseNumerals.ChineseDigitOf(text[i + 1]) >= 0
        && text[..i].IndexOf('点') < 0;

    /// <summary>百亿, 千万, 万亿, 亿: a scale without a number is one of it. 十 alone is the number ten.</summary>
    private static bool TryReadBareScale(ReadOnlySpan<char> text, ref NumberToken token)
    {
        int length = UnitScales.Match(text, out UnitScale scale);
        if (length == 0 || length != text.Length || ChineseNumerals.PlaceOf(text[0]) == 1)
            return false;
        token.Amount = 1m;
        token.Scale = scale;
        return true;
    }

    private static bool TryReadDecimal(ReadOnlySpan<char> integer, ReadOnlySpan<char> rest, ref NumberToken token)
    {
        int decimals = 0;
        while (decimals < rest.Length && ChineseNumerals.ChineseDigitOf(rest[decimals]) >= 0)
            decimals++;
        UnitScale scale = UnitScale.One;
        if (decimals is 0 or > 15 || (decimals < rest.Length && UnitScales.Match(rest[decimals..], out scale) != rest.Length - decimals))
            return false;
        if (!TryReadWhole(integer, out long whole, out _, out _) || whole >= 1_000_000_000_000)
            return false;
        decimal mantissa = whole;
        foreach (char c in rest[..decimals])
            mantissa = (mantissa * 10m) + ChineseNumerals.ChineseDigitOf(c);
        token.Amount = mantissa * ExactDecimal.PowerOfTen(-decimals);
        token.Scale = scale;
        return true;
    }

    private static bool TryReadInteger(ReadOnlySpan<char> text, ref NumberToken token)
    {
        if (!TryReadWhole(text, out long value, out int largest, out int smallest))
            return false;
        token.Scale = (UnitScale)largest;
        ExactDecimal.TryShift(value, -largest, out decimal amount);
        token.Amount = decimal.IsInteger(amount) ? decimal.Truncate(amount) : WithoutTrailingZeros(amount);
        token.HasResolution = largest > smallest;
        token.HardExponent = smallest - largest;
        token.FirmExponent = TrailingZeros(value) - largest;
        return true;
    }

    /// <summary>Reads sections from 万亿 down to units; each below 10000, in falling order.</summary>
    private static bool TryReadWhole(ReadOnlySpan<char> text, out long value, out int largest, out int smallest)
    {
        value = 0;
        largest = 0;
        smallest = 0;
        int previous = 16;
        while (!text.IsEmpty)
        {
            int end = SectionEnd(text, out int exponent, out int groupLength);
            if (exponent >= previous || !TryReadSection(text[..end], isFirst: previous == 16, exponent, out int section))
                return false;
            value += section * (long)ExactDecimal.PowerOfTen(exponent);
            largest = Math.Max(largest, exponent);
            smallest = exponent;
            previous = exponent;
            text = text[(end + groupLength)..];
            if (exponent == 0 && !text.IsEmpty)
                return false;
        }

        return previous < 16;
    }

    private static int SectionEnd(ReadOnlySpan<char> text, out int exponent, out int groupLength)
    {
        exponent = 0;
        groupLength = 0;
        for (int i = 0; i < text.Length; i++)
        {
            exponent = ChineseNumerals.GroupOf(text[i]);
            if (exponent == 0)
                continue;
            groupLength = 1;
            if (exponent == 4 && i + 1 < text.Length && ChineseNumerals.GroupOf(text[i + 1]) == 8)
            {
                exponent = 12;
                groupLength = 2;
            }

            return i;
        }

        return text.Length;
    }

    /// <summary>A later section may start with 零; without it, 一万二 would be ambiguous and is refused.</summary>
    private static bool TryReadSection(ReadOnlySpan<char> text, bool isFirst, int exponent, out int section)
    {
        section = 0;
        if (text.IsEmpty)
            return false;
        bool zero = !isFirst && ChineseNumerals.ChineseDigitOf(text[0]) == 0;
        if (zero)
            text = text[1..];
        if (isFirst && exponent > 0 && text.Length == 1 && ChineseNumerals.PlaceOf(text[0]) > 1)
        {
            section = ChineseNumerals.PlaceOf(text[0]) == 2 ? 100 : 1000;
            return true;
        }

        if (!isFirst && !zero && exponent == 0 && text.Length == 1)
            return false;
        if (isFirst && text.Length == 1 && ChineseNumerals.ChineseDigitOf(text[0]) == 0)
            return exponent == 0;
        return ChineseNumerals.TryParseBelowTenThousand(text, out section);
    }

    private static int TrailingZeros(long value)
    {
        int zeros = 0;
        for (; value != 0 && value % 10 == 0; value /= 10)
            zeros++;
        return zeros;
    }

    private static decimal WithoutTrailingZeros(decimal value)
    {
        DecimalParts parts = DecimalParts.Of(value);
        UInt128 mantissa = parts.Mantissa;
        int stripped = DecimalParts.StripZeros(ref mantissa);
        DecimalParts.TryCompose(mantissa, stripped - parts.Scale, parts.IsNegative, out decimal result);
        return result;
    }
}
