namespace Indicators.Samples.Plans;

/// <summary>The words of the table beside those of the library, in Chinese and English; another language brings its own rows.</summary>
internal static class TableWords
{
    public static WordingTable Table { get; } = new(
    [
        ("colon", "：", ": "),
        ("goal.separator", "，", "; "),
        ("years.separator", "，", ", "),
        ("remark.signs", "〔〕内为五年累计数；*为基年前一年的数。", "〔〕 over the five years together; * of the year before the base year."),
        ("remark.recalled", "※ 凭记忆列入，未找到出处。", "※ recalled, no source found."),
        ("column.category", "类别", "Category"),
        ("column.indicator", "指标", "Indicator"),
        ("column.year", "{0}年", "{0}"),
        ("column.goal", "年均/累计", "Average or cumulative"),
        ("column.nature", "属性", "Nature"),
        ("total", "共{0}项，其中约束性{1}项、预期性{2}项。", "{0} indicators: {1} binding, {2} expected."),
        ("goal.stretch", "力争", "to strive for: "),
        ("relative.mean", "平均", " (mean)"),
        ("relative.above", "高于{0}", "above {0}"),
        ("relative.above-named", "{1}高于{0}", "{1} above {0}"),
        ("relative.in-step", "与{0}基本同步", "in step with {0}"),
        ("relative.below", "低于{0}", "below {0}"),
        ("relative.at-least", "不低于{0}", "at least {0}"),
        ("plan", "“{0}”时期", "the {1}"),
        ("suffix.growth", "增长", ", growth"),
        ("suffix.cut", "降低", ", cut"),
        ("suffix.separator", "", ", "),
        ("growth", "增长", "growth"),
        ("growth.of", "增长", " growth"),
    ]);
}
