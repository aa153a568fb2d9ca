namespace Indicators.Progress;

public static partial class ProgressWordings
{
    private static IEnumerable<(string Key, string Zh, string En)> Explanations =>
    [
        ("explain.answer.yes", "是", "yes"),
        ("explain.answer.no", "否", "no"),
        ("explain.answer.open", "数据不足以判断", "open"),
        ("explain.status-in-words", "{0} ({1})", "{0} ({1})"),
        ("explain.bands-of-year", "完成 ≥ k/12 达到序时进度，否则未达到", "completion ≥ k/12 is up with the months gone, else short of them"),
        ("explain.bands-of-ceiling-of-year", "已使用 ≤ k/12 达到序时进度，否则未达到", "used up ≤ k/12 is up with the months gone, else short of them"),
        ("explain.bands-of-range", "在到区间两端的两条直线之间达到序时进度，否则未达到",
            "between the lines to both ends of the range is up with the months gone, else short of them"),
        ("explain.bands-of-use", "相差 > {0} 快于时序；−{0} 至 {0} 符合时序；< −{0} 滞后（本库自定）",
            "lead > {0} ahead; −{0} to {0} on schedule; < −{0} behind (ours)"),
        ("explain.bands",
            "相差 > {0} 快于时序；−{0} 至 {0} 符合时序；< −{0} 滞后；p < 0 倒退（本库自定）",
            "lead > {0} ahead; −{0} to {0} on schedule; < −{0} behind; p < 0 regressed (ours)"),
        ("explain.share-of-time", "{0}/{1}{2}", "{0}/{1} {2}"),
        ("explain.stated-with-target", "随目标公布", "stated with the target"),
        ("explain.published-on", "公布于{0}", "published {0}"),
        ("explain.step", "{0}：{1}", "{0}: {1}"),
        ("explain.binding", "，约束性", ", binding"),
        ("explain.stretch", "，力争", ", stretch"),
        ("explain.more-than", "大于", "more than"),
        ("explain.less-than", "小于", "less than"),
        ("explain.yearly-target", "{0} {1}：{2}", "{0}, {1}: {2}"),
        ("explain.because", "{0}（{1}）", "{0} ({1})"),
        ("explain.beyond-edge", "{0}，越过区间的远端", "{0}, beyond the far edge of the range"),
        ("explain.name", "{0}·{1}", "{1} of {0}"),
    ];

    /// <summary>What a step of an explanation is about, in words.</summary>
    public static string ToText(this ExplanationKind value, Language language) => ExplanationKinds.Table.NameOf(value, language);
}
