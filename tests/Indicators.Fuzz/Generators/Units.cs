namespace Indicators.Fuzz.Generators;

/// <summary>Symbols of units, plain, scaled and as quotients.</summary>
internal static class Units
{
    private static readonly string[] Plain =
    [
        "元", "美元", "家", "辆", "个", "人", "户", "项", "件", "台", "吨", "千克", "公斤", "克", "亩", "公顷", "平方公里", "平方米", "公里", "米", "立方米",
        "千瓦", "千瓦时", "千焦", "小时", "分钟", "秒", "天", "周", "月", "年", "GB", "GiB", "%", "‰", "个百分点", "点", "倍", "张", "所", "名", "标准煤",
    ];

    private static readonly string[] Ordinary = ["亿元", "万元", "元", "家", "万辆", "万人", "%", "万吨", "亩", "公顷", "平方公里", "千瓦时", "件", "点", "元/人", "件/万人", "吨/万元", "人/平方公里", "秒/辆", "亿美元"];

    public static bool HasScale(string unit) => unit.Length > 0 && "百千万亿".Contains(unit[0], StringComparison.Ordinal);

    /// <summary>One that indicators have.</summary>
    public static string OfIndicator(Dice dice, int wild) => dice.Chance(wild) ? Any(dice) : dice.Pick<string>(Ordinary);

    /// <summary>Any symbol, scale and quotient.</summary>
    public static string Any(Dice dice)
    {
        string unit = Scaled(dice);
        if (dice.Chance(25))
            unit += dice.Pick("/", "/", "每", "·", "／") + Scaled(dice);
        return dice.Chance(4) ? unit + "/" + Scaled(dice) : unit;
    }

    private static string Scaled(Dice dice) => (dice.Chance(35) ? dice.Pick("百", "千", "万", "亿", "万亿", "百万", "千万") : "") + dice.Pick<string>(Plain);
}
