using System.Globalization;

namespace Indicators.Fuzz.Generators;

/// <summary>Periods as catalogues and texts write them; now and then at the ends of the calendar.</summary>
internal static class Periods
{
    /// <summary>A period of a catalogue.</summary>
    public static string Canonical(Dice dice, int wild)
    {
        int year = dice.Chance(wild) ? dice.Pick(1, 2, 3, 9996, 9997, 9998, 9999, 1900, 2100, 0, 10000) : dice.From(2017, 2027);
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        return dice.Below(12) switch
        {
            0 => $"{y}-S{dice.From(1, 2)}",
            1 => $"{y}-Q{dice.From(1, 4)}",
            2 => $"{y}-{dice.From(1, 12):00}",
            3 => $"{y}-01-01/P{dice.From(1, 11)}M",
            4 => $"{y}-{dice.From(1, 12):00}-{dice.From(1, dice.Chance(wild) ? 31 : 28):00}",
            5 => $"{y}-01-01/P{(dice.Chance(wild) ? dice.Pick(1, 50, 100, 4262, 7976, 9998, 9999, 100000) : dice.From(1, 5))}Y",
            6 when dice.Chance(wild) => $"{y}-{dice.From(1, 12):00}-{dice.From(1, 28):00}/P{dice.From(0, 4000)}D",
            7 when dice.Chance(wild) => $"{y}-12-31",
            _ => y,
        };
    }

    /// <summary>A year, for due dates and baselines.</summary>
    public static string Year(Dice dice, int wild, int low, int high) =>
        dice.Chance(wild) ? Canonical(dice, 60) : dice.From(low, high).ToString(CultureInfo.InvariantCulture);

    /// <summary>A period in any wording.</summary>
    public static string Any(Dice dice)
    {
        if (dice.Chance(35))
            return Canonical(dice, 30);
        string text = "";
        for (int i = dice.From(1, 4); i > 0; i--)
        {
            text += dice.Pick(
                "2023年", "今年", "去年", "前三季度", "上半年", "下半年", "一季度", "第四季度", "1—9月", "1-2月", "十四五", "“十四五”时期", "截至", "年末", "月末", "底", "以来",
                "6月", "12月", "31日", "末", "初", "至", "—", "到", "同期", "全年", "当月", "2020", "9999年", "1年", "二〇二三年", "近5年", "H1", "FY2023", " ", "2023 Q1", "March 2024",
                "first half of 2023", "/P3M", "-", "，", "十三五末", "2月29日", "2021—2025年", "本月", "累计");
        }

        return text;
    }
}
