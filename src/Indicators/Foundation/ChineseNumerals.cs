namespace Indicators;

/// <summary>The values of the characters Chinese numbers are written with. No grammar of figures, only of integers.</summary>
internal static class ChineseNumerals
{
    /// <summary>
    /// The value of one digit character: ASCII, full-width, plain or formal Chinese (〇零一…九, 两, 壹…玖); −1 for anything else.
    /// </summary>
    public static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => ChineseDigitOf(c),
    };

    /// <summary>The value of one Chinese digit character; −1 for anything else, ASCII digits included.</summary>
    public static int ChineseDigitOf(char c) => c switch
    {
        '〇' or '零' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '兩' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>The power of ten of a place inside a group of four (十 百 千); 0 for anything else.</summary>
    public static int PlaceOf(char c) => c switch
    {
        '十' or '拾' => 1,
        '百' or '佰' => 2,
        '千' or '仟' => 3,
        _ => 0,
    };

    /// <summary>The power of ten of a group (万 亿); 0 for anything else.</summary>
    public static int GroupOf(char c) => c switch
    {
        '万' or '萬' => 4,
        '亿' or '億' => 8,
        _ => 0,
    };

    /// <summary>True for every character that can be part of a Chinese integer.</summary>
    public static bool IsNumeral(char c) => ChineseDigitOf(c) >= 0 || PlaceOf(c) > 0 || GroupOf(c) > 0;

    /// <summary>
    /// Reads the coefficient of one group: up to four places, such as 三千二百一十四, 十五, 二百零五, 一百二 (120 is
    /// refused: ambiguous). The text must be used up.
    /// </summary>
    public static bool TryParseBelowTenThousand(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int lastPlace = 4;
        bool zero = false;
        int i = 0;
        while (i < text.Length)
        {
            int digit = ChineseDigitOf(text[i]);
            if (digit == 0)
            {
                // One 零 stands for skipped places; it may neither end the numeral nor repeat.
                if (zero || i + 1 == text.Length || value == 0)
                    return false;
                zero = true;
                i++;
                continue;
            }

            int place = i + (digit > 0 ? 1 : 0) < text.Length ? PlaceOf(text[i + (digit > 0 ? 1 : 0)]) : 0;
            // 三百十六: older texts leave the 一 of 一十 out behind a hundred too.
            bool bareTen = digit < 0 && place == 1 && (value > 0 || !zero);
            if (digit < 0 && !bareTen)
                return false;
            // 零 stands for a place that was skipped: 一千零五百 has skipped none.
            if (place >= lastPlace || (zero && place == lastPlace - 1))
                return false;
            if (place == 0 && !zero && lastPlace < 4 && lastPlace > 1)
                return false;
            value += (bareTen ? 1 : digit) * PowerOfTen(place);
            lastPlace = place;
            zero = false;
            i += bareTen ? 1 : place > 0 ? 2 : 1;
            if (place == 0 && i < text.Length)
                return false;
        }

        return text.Length > 0;
    }

    /// <summary>Reads digits written one after another without places: 二〇二四 is 2024. The text must be used up.</summary>
    public static bool TryParseDigitString(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > 9)
            return false;
        foreach (char c in text)
        {
            int digit = DigitOf(c);
            if (digit < 0)
                return false;
            value = (value * 10) + digit;
        }

        return true;
    }

    private static int PowerOfTen(int exponent) => exponent switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };
}
