namespace Indicators.Reporting;

/// <summary>Every word of a report, by its key.</summary>
public static class ReportingWordings
{
    /// <summary>Keys are one space over all packages.</summary>
    private const string Prefix = "reporting.";

    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(Words.Concat(Charts).Select(row => (Prefix + row.Key, row.Zh, row.En)));

    private static (string Key, string Zh, string En)[] Words =>
    [
        ("title", "指标完成情况报告", "Report on targets"),
        ("day", "{1}年{2}月{3}日", "{0}"),
        ("day.year-end", "{0}年底", "the end of {0}"),
        ("as-of", "截至{0}", "As of {0}"),
        ("target.name", "{0}{1}", "{0}: {1}"),
        ("status.open", "尚有几种可能", "open between several"),
        ("list.separator", "、", ", "),
        ("paragraph", "截至{0}，{1}项指标中可评价{2}项：{3}；达到或快于序时进度{4}项，占可评价指标（{2}项）的{5}%。",
            "As of {0}, {2} of {1} targets can be judged: {3}; {4} are met or on course, {5}% of the {2} that can be judged."),
        ("paragraph.none", "截至{0}，{1}项指标均无法评价。", "As of {0}, none of the {1} targets can be judged."),
        ("paragraph.count", "{0}{1}项", "{1} {0}"),
        ("paragraph.rest", "另有{0}项暂不能评价：{1}。", " {0} cannot be judged yet: {1}."),
        ("summary", "汇总", "Summary"),
        ("summary.all", "全部", "All"),
        ("summary.assessed", "可评价", "Judged"),
        ("summary.total", "合计", "Total"),
        ("frameworks", "体系", "Frameworks"),
        ("framework.title", "{0}（{1}，{2}）", "{0} ({1}, {2})"),
        ("framework.tier", "{0}：已公布{1}/{2}", "{0}: {1} of {2} named"),
        ("framework.tier.open", "{0}：已公布{1}，总数未定", "{0}: {1} named, number open"),
        ("framework.unnamed", "未公布", "not named"),
        ("framework.unconfirmed", "{0}（{1}）", "{0} ({1})"),
        ("framework.unnamed-slots", "{0}个未公布", "{0} not named"),
        ("targets", "指标", "Targets"),
        ("column.number", "序号", "No."),
        ("column.indicator", "指标", "Target"),
        ("column.nature", "属性", "Nature"),
        ("column.baseline", "基期值", "Baseline"),
        ("column.value", "本期值", "Value"),
        ("column.goal", "目标值", "Goal"),
        ("column.due", "期限", "Due"),
        ("column.completion", "完成率", "Completion"),
        ("column.time", "序时进度", "Time gone"),
        ("column.lead", "超（欠）进度", "Lead"),
        ("column.verdict", "评价", "Verdict"),
        ("column.responsible", "责任单位", "Responsible"),
        ("column.status", "评价", "Status"),
        ("column.count", "项数", "Count"),
        ("explain", "公式、数据与来源", "Formula, figures and sources"),
        ("source", "来源", "Source"),
        ("findings", "检查发现", "Findings"),
        ("findings.none", "未发现问题。", "None."),
        ("method", "说明：期末早于或等于截止日的数据计入；占比的分母为可评价指标；条带、线与圆点仅作示意，数值以文字为准。",
            "Note: periods that ended by the cut-off day count; shares are of the targets that can be judged; bars, lines and dots illustrate, the words and figures decide."),
        ("none", "–", "–"),
    ];

    private static (string Key, string Zh, string En)[] Charts =>
    [
        ("chart.actual", "本期值", "value"),
        ("chart.planned", "序时目标", "plan to date"),
        ("chart.target", "目标", "target"),
        ("chart.baseline", "基期", "baseline"),
        ("chart.path", "目标路径", "path to the target"),
        ("chart.projection", "趋势外推", "projection"),
        ("chart.milestone", "阶段目标", "milestone"),
        ("chart.observed", "观测值", "observed"),
        ("chart.bullet", "{0}：完成情况（{1}）", "{0}: against its target ({1})"),
        ("chart.trend", "{0}：走势（{1}）", "{0}: over time ({1})"),
        ("chart.part", "{0} {1}", "{0} {1}"),
        ("chart.part.separator", "；", "; "),
        ("chart.at", "{0}：{1}", "{0}: {1}"),
        ("chart.key",
            "图例——条带：深色到序时目标，中色到目标，浅色为超出；横条或圆点为本期值，▲为序时目标，竖线为目标。走势：{0}。",
            "Key – bullet graphs: the dark band ends at the plan to date, the middle one at the target; bar or dot: value; ▲ plan to date; upright line: target. Trends: {0}."),
        ("chart.tree", "{0}：层级与成员", "{0}: tiers and members"),
    ];

    internal static string Say(this Language language, string key, params ReadOnlySpan<object?> arguments) =>
        Table.ToText(Prefix + key, language, arguments);
}
