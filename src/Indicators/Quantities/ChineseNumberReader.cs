namespace Indicators;

/// <summary>
/// Reads numbers in Chinese numerals: 三万亿, 一点二七万, 五十三亿八千万, 三万五千亿, 百亿. The text is one whole candidate;
/// where it ends is for the caller to try, for 千 may begin a unit (三十一万四千|千瓦).
/// </summary>
internal static class ChineseNumberReader
{
    /// <summary>Beyond every exponent a section can have.</summary>
    private const int Start = 16;

    private const int TenThousand = 4;
    private const int HundredMillion = 8;
    private const int Trillion = 12;

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

    /// <summary>
    /// Reads sections in falling order: 万亿, 亿, 万, units. Each is below 10000; only the section of 亿 may have a 万 of
    /// its own (三万五千亿), where no 万亿 stands before it.
    /// </summary>
    private static bool TryReadWhole(ReadOnlySpan<char> text, out long value, out int largest, out int smallest)
    {
        value = 0;
        largest = 0;
        smallest = Start;
        while (!text.IsEmpty)
        {
            int end = SectionEnd(text, out int exponent, out int groupLength);
            if (exponent >= smallest || !TryReadSection(text[..end], smallest, exponent, out long section))
                return false;
            value += section * PowerOfTen(exponent);
            largest = Math.Max(largest, exponent);
            smallest = exponent;
            text = text[(end + groupLength)..];
            if (exponent == 0 && !text.IsEmpty)
                return false;
        }

        return smallest < Start;
    }

    /// <summary>Where the section ends that a group character closes: 亿 before a 万 that stands inside it, else the first group.</summary>
    private static int SectionEnd(ReadOnlySpan<char> text, out int exponent, out int groupLength)
    {
        int i = text.IndexOfAny("万萬亿億");
        exponent = i < 0 ? 0 : ChineseNumerals.GroupOf(text[i]);
        groupLength = i < 0 ? 0 : 1;
        if (i < 0)
            return text.Length;
        if (exponent == HundredMillion)
            return i;
        int next = text[(i + 1)..].IndexOfAny("亿億");
        if (next == 0)
        {
            (exponent, groupLength) = (Trillion, 2);
            return i;
        }

        if (next < 0)
            return i;
        exponent = HundredMillion;
        return i + 1 + next;
    }

    private static bool TryReadSection(ReadOnlySpan<char> text, int previous, int exponent, out long section)
    {
        bool isFirst = previous == Start;
        int inner = exponent == HundredMillion ? text.IndexOfAny("万萬") : -1;
        if (inner < 0)
            return TryReadPlain(text, isFirst, exponent, out section);
        section = 0;
        if (!isFirst || !TryReadPlain(text[..inner], isFirst: true, TenThousand, out long high)
            || !TryReadPlain(text[(inner + 1)..], isFirst: false, exponent: 0, out long low))
            return false;
        section = (high * 10_000) + low;
        return true;
    }

    /// <summary>A section below 10000. A later one may start with 零; without it, 一万二 would be ambiguous and is refused.</summary>
    private static bool TryReadPlain(ReadOnlySpan<char> text, bool isFirst, int exponent, out long section)
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
        bool read = ChineseNumerals.TryParseBelowTenThousand(text, out int below);
        section = below;
        return read;
    }

    private static long PowerOfTen(int exponent) => exponent switch
    {
        TenThousand => 10_000,
        HundredMillion => 100_000_000,
        Trillion => 1_000_000_000_000,
        _ => 1,
    };

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
