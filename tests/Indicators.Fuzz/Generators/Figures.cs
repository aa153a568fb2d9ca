using System.Globalization;

namespace Indicators.Fuzz.Generators;

/// <summary>Literals of figures as texts and catalogues have them; now and then of a size or shape nobody writes.</summary>
internal static class Figures
{
    private static readonly string[] Before = ["约", "超", "超过", "近", "突破", "不低于", "不超过", "至少", "至多", "逾", "达", "低于", "不足", "大于"];
    private static readonly string[] After = ["以上", "左右", "以内", "以下", "多", "余", "强", "上下"];
    private static readonly string[] Scales = ["百", "千", "万", "亿", "万亿", "百万", "千万", "十万"];
    private static readonly string[] Chinese = ["一", "二", "三", "两", "十", "百", "千", "万", "亿", "零", "〇", "点", "半", "多", "余", "几", "廿"];

    /// <summary>A figure of a unit.</summary>
    public static string Of(Dice dice, string unit, int wild)
    {
        string text = Signed(dice, wild) + (dice.Chance(45) && !Units.HasScale(unit) ? dice.Pick<string>(Scales.AsSpan(2, 2).ToArray()) : "") + unit;
        if (dice.Chance(12))
            text = dice.Pick<string>(Before) + text;
        if (dice.Chance(8))
            text += dice.Pick<string>(After);
        if (dice.Chance(5))
            text = Number(dice, wild) + dice.Pick("—", "-", "~", "至", "–", "～") + text;
        return dice.Chance(wild / 2) ? Odd(dice, unit) : text;
    }

    /// <summary>A number without a unit.</summary>
    public static string Number(Dice dice, int wild)
    {
        if (dice.Chance(wild / 2))
            return Extreme(dice);
        string whole = dice.From(0, dice.Pick(9, 99, 999, 9999, 99999)).ToString(CultureInfo.InvariantCulture);
        return dice.Chance(45) ? whole + "." + dice.From(0, dice.Pick(9, 99, 999)).ToString(CultureInfo.InvariantCulture) : whole;
    }

    /// <summary>A figure in any shape: number words, several scales, bounds where none belong.</summary>
    public static string Odd(Dice dice, string unit)
    {
        string text = "";
        for (int i = dice.From(1, 5); i > 0; i--)
        {
            text += dice.Below(6) switch
            {
                0 => dice.Pick<string>(Scales),
                1 => dice.Pick<string>(Chinese) + dice.Pick<string>(Chinese),
                2 => dice.Pick<string>(After),
                3 => dice.Pick<string>(Before),
                4 => dice.Pick(".", ",", "，", "/", "%", "‰", "—", "-", "+", "分之", "成", "倍", "番", "个", " "),
                _ => Number(dice, 20),
            };
        }

        return dice.Chance(80) ? text + unit : text;
    }

    private static string Signed(Dice dice, int wild) => (dice.Chance(8) ? "-" : "") + Number(dice, wild);

    private static string Extreme(Dice dice) => dice.Pick(
        "0", "0.0", "0.0000000001", "79228162514264337593543950335", "7922816251426433759354395033.5", "9999999999999999999999999999",
        "0.0000000000000000000000000001", "1000000000000", "99999999999999999999", "-79228162514264337593543950335", "100000000000000000000000000000",
        "1.0000000000000000000000000001", "12345678901234567.89", "1e5", "１２３", "00012", "1,234,567.8", "-0");
}
