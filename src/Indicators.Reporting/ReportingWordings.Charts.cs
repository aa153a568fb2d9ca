namespace Indicators.Reporting;

/// <content>The drawings.</content>
public static partial class ReportingWordings
{
    private static (string Key, string Zh, string En)[] Charts =>
    [
        ("chart.actual", "本期值", "value"),
        ("chart.planned", "序时目标", "plan to date"),
        ("chart.target", "目标", "target"),
        ("chart.baseline", "基期", "baseline"),
        ("chart.path", "目标路径", "path to the target"),
        ("chart.projection", "趋势外推", "projection"),
        ("chart.done", "已完成", "done"),
        ("chart.planned-column", "计划", "planned"),
        ("chart.beside", "上年同期", "same period last year"),
        ("chart.milestone", "阶段目标", "milestone"),
        ("chart.observed", "观测值", "observed"),
        ("chart.bullet", "{0}：完成情况（{1}）", "{0}: against its target ({1})"),
        ("chart.bullet.in-page", "完成情况（{0}）", "Against its target ({0})"),
        ("chart.trend", "{0}：走势（{1}）", "{0}: over time ({1})"),
        ("chart.trend.in-page", "走势（{0}）", "Over time ({0})"),
        ("chart.part", "{0} {1}", "{0} {1}"),
        ("chart.part.separator", "；", "; "),
        ("chart.at", "{0}：{1}", "{0}: {1}"),
        ("chart.key",
            "图例——条带：深色到序时目标，中色到目标，浅色为超出；横条或圆点为本期值，▲为序时目标，竖线为目标。走势：{0}。",
            "Key – bullet graphs: the dark band ends at the plan to date, the middle one at the target; bar or dot: value; ▲ plan to date; "
            + "upright line: target. Trends: {0}."),
        ("chart.tree", "{0}：层级与成员", "{0}: tiers and members"),
    ];
}
