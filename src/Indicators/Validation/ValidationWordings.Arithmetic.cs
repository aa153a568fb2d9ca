namespace Indicators.Validation;

public static partial class ValidationWordings
{
    private static IEnumerable<(string Key, string Zh, string En)> Arithmetic =>
    [
        ("IND3051",
            "{0:series}：{1}累计“{2}”，低于同一起点、更短时期{3}的“{4}”。累计数不会减少，请核对两处。",
            "{0:series}: '{2}' for {1} is below '{4}' for {3}, a shorter period with the same start. A cumulative amount does not fall; "
                + "check both."),
        ("IND3052",
            "{0:series}：{1}的“{2}”大于包含它的{3}的“{4}”。部分不会大于整体，请核对两处。",
            "{0:series}: '{2}' for {1} is above '{4}' for {3}, which contains it. A part is not larger than the whole; check both."),
        ("IND3053",
            "{0:series}：自{1}至{2}连续{3}期均为“{4}”。疑为旧值照抄，请核对原文。",
            "{0:series}: from {1} to {2}, {3} periods running have '{4}'. An old value may have been copied on; check the texts."),
        ("IND3054",
            "{0:series}：“{1}”小于0，而该指标不可能为负。请更正数值；若为净额，请在指标中写明 \"sign\": \"any\"。",
            "{0:series}: '{1}' is below 0, which this indicator cannot be. Correct the value; if it is a net amount, write "
                + "\"sign\": \"any\" at the indicator."),
        ("IND3055",
            "{0:series}：占比“{1}”不在0%与100%之间。请核对数值与分母。",
            "{0:series}: a share of '{1}' does not lie between 0% and 100%. Check the value and what it is a share of."),
        ("IND3056", "{0:series}：位次“{1}”不是1以上的整数。请更正。", "{0:series}: the rank '{1}' is no whole number from 1 up. Correct it."),
        ("IND3057",
            "{0}与{1:series}在{2}同列“{3}”。若非并列，请核对位次与范围。",
            "{0} and {1:series} both hold '{3}' for {2}. Unless they tie, check the rank and what is ranked."),
        ("IND3058",
            "{0:series}：增速“{1}”低于−100%，而该指标不可能为负。请更正数值。",
            "{0:series}: growth of '{1}' is below −100%, but this indicator cannot be negative. Correct the value."),
        ("IND3059",
            "{0:series}：{1}的“{2}”大于上级“{3:subject}”的“{4}”。下级不会大于上级，请核对数值、单位与隶属关系。",
            "{0:series}: '{2}' for {1} is above '{4}' of its parent '{3:subject}'. A part is not larger than the whole; check value, unit "
                + "and parent."),
        ("IND3060",
            "{0:series}：{1}为“{2}”，但作为基数的{3:series}（{4}）为“{5}”，不能计算比率。请更正其一。",
            "{0:series}: '{2}' in {1}, but what it is measured on, {3:series} in {4}, is '{5}': there is no rate on nothing. Correct one "
                + "of them."),
    ];
}
