namespace Indicators;

/// <summary>How scales are written, and how a scale is found at the start of a text.</summary>
internal static class UnitScales
{
    private const int Highest = (int)UnitScale.Trillion;

    /// <summary>The Chinese word of a scale; empty for <see cref="UnitScale.One"/>.</summary>
    public static string Symbol(this UnitScale scale) => scale switch
    {
        UnitScale.One => "",
        UnitScale.Hundred => "百",
        UnitScale.Thousand => "千",
        UnitScale.TenThousand => "万",
        UnitScale.HundredThousand => "十万",
        UnitScale.Million => "百万",
        UnitScale.TenMillion => "千万",
        UnitScale.HundredMillion => "亿",
        UnitScale.Billion => "十亿",
        UnitScale.TenBillion => "百亿",
        UnitScale.HundredBillion => "千亿",
        UnitScale.Trillion => "万亿",
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "Not a scale; use one of the named members of UnitScale."),
    };

    /// <summary>The English word of a scale that has one (thousand, million, billion, trillion); null for the others.</summary>
    public static string? EnglishWord(this UnitScale scale) => scale switch
    {
        UnitScale.Thousand => "thousand",
        UnitScale.Million => "million",
        UnitScale.Billion => "billion",
        UnitScale.Trillion => "trillion",
        _ => null,
    };

    public static bool IsDefined(UnitScale scale) => (int)scale is 0 or (>= 2 and <= Highest);

    /// <summary>The scale word at the start of a text, the longest that fits; its length, or 0.</summary>
    public static int Match(ReadOnlySpan<char> text, out UnitScale scale)
    {
        scale = UnitScale.One;
        if (text.IsEmpty)
            return 0;
        int group = ChineseNumerals.GroupOf(text[0]);
        if (group == 4 && text.Length > 1 && ChineseNumerals.GroupOf(text[1]) == 8)
        {
            scale = UnitScale.Trillion;
            return 2;
        }

        if (group > 0)
        {
            scale = (UnitScale)group;
            return 1;
        }

        int place = ChineseNumerals.PlaceOf(text[0]);
        if (place == 0)
            return 0;
        int next = text.Length > 1 ? ChineseNumerals.GroupOf(text[1]) : 0;
        if (next > 0)
        {
            scale = (UnitScale)(place + next);
            return 2;
        }

        if (place == 1)
            return 0;
        scale = (UnitScale)place;
        return 1;
    }
}
