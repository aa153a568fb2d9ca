namespace Indicators.Progress;

/// <summary>The reasons of schemes in words.</summary>
public static class SchemeReasons
{
    /// <summary>The reason as a clause in a language; empty for <see cref="SchemeReason.None"/>.</summary>
    public static string ToText(this SchemeReason reason, Language language)
    {
        (string zh, string en) = Texts(reason);
        return language == Language.English ? en : zh;
    }

    private static (string Zh, string En) Texts(SchemeReason reason) => reason switch
    {
        SchemeReason.None => ("", ""),
        SchemeReason.NoBaseline => ("没有基期值", "there is no baseline"),
        SchemeReason.NoTarget => ("该方法需要有数值和期限的目标", "the scheme needs a target with a number and a date"),
        SchemeReason.DirectionNotStated => ("没有期望方向", "no desired direction is stated"),
        SchemeReason.TooShort => ("基期到最新数据不足一年", "baseline and latest value are less than a year apart"),
        SchemeReason.TooFewPoints => ("年度数据太少", "there are too few yearly values"),
        SchemeReason.BaselineUnbounded => ("基期值只有一端界限", "the baseline is bounded on one side only"),
        SchemeReason.BaselineEqualsTarget => ("基期与目标相同，或在舍入范围内无法区分", "baseline and target are equal, or cannot be told apart within the rounding"),
        SchemeReason.ZeroBaseline => ("基期为零，无法计算增速", "the baseline is zero, from which nothing grows"),
        SchemeReason.ZeroTarget => ("目标为零，无法计算所需增速", "the target is zero, which no growth rate reaches"),
        SchemeReason.CrossesZero => ("数据跨越零点", "the figures are not all on one side of zero"),
        SchemeReason.GrowthRate => ("数据本身是增速", "the values are growth rates themselves"),
        SchemeReason.NoMembers => ("有得分的成员太少", "too few members have a score"),
        SchemeReason.TooLarge => ("数值或日期超出可计算的范围", "a number or a date is beyond what can be calculated with"),
        _ => (reason.ToString(), reason.ToString()),
    };
}
