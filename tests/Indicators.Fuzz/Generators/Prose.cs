namespace Indicators.Fuzz.Generators;

/// <summary>Sentences as reports have them, put together at random.</summary>
internal static class Prose
{
    private static readonly string[] Starts = ["2023年，", "今年前三季度，", "上半年，", "到2027年，", "“十四五”期间，", "截至去年底，", "", "一季度", "1—9月，", "2024年以来，"];
    private static readonly string[] Subjects = ["全市", "我省", "全国", "示例市", "开发区", "规模以上工业", "", "其中，"];
    private static readonly string[] Things = ["地区生产总值", "高新技术企业", "固定资产投资", "社会消费品零售总额", "常住人口", "工业增加值", "进出口总值", "民营经济占比", "粮食产量", "居民人均可支配收入", "城镇化率", "空气优良天数"];
    private static readonly string[] Verbs = ["达到", "为", "实现", "突破", "超过", "增长", "同比增长", "下降", "比上年增加", "提高", "占", "力争达到", "预计", "累计", "新增", "居全省第一", "排名全国第8位", "翻一番", "增加1倍", "过半", "占三分之一", "提高2.4个百分点"];
    private static readonly string[] Units = ["亿元", "万元", "家", "万人", "%", "个百分点", "辆", "吨", "万吨", "公顷", "亩", "天", "元/人", "倍", "成", "件/万人", "平方公里"];
    private static readonly string[] Joints = ["，", "、", "；", "。", "，分别", "和", "，其中", "（", "）", "，比", "，较", "\n", "  "];

    public static string Of(Dice dice)
    {
        string text = dice.Pick<string>(Starts);
        for (int i = dice.From(1, 8); i > 0; i--)
        {
            text += dice.Below(6) switch
            {
                0 => dice.Pick<string>(Subjects) + dice.Pick<string>(Things),
                1 => dice.Pick<string>(Verbs),
                2 => Figures.Of(dice, dice.Pick<string>(Units), 20),
                3 => dice.Pick<string>(Joints),
                4 => dice.Pick<string>(Things) + dice.Pick<string>(Verbs) + Figures.Of(dice, dice.Pick<string>(Units), 10),
                _ => dice.Chance(50) ? Periods.Any(dice) : Figures.Odd(dice, dice.Pick<string>(Units)),
            };
        }

        return text + dice.Pick("。", "", "", " ", "\n", "；");
    }
}
