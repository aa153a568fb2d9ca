namespace Indicators.Desk;

/// <content>Differences between two records.</content>
public static partial class RecordWordings
{
    private static (string Key, string Zh, string En)[] Comparison =>
    [
        ("diff.none", "没有差别。", "Nothing differs."),
        ("diff.summary", "数据{0}项、目标{1}个、结论{2}个有差别：", "{0} figures, {1} targets and {2} verdicts differ:"),
        ("diff.no-period", "时期未注明", "no period stated"),
        ("diff.figure-name", "{0} {1}", "{0} {1}"),
        ("diff.figure.added", "+ {0}：{1}", "+ {0}: {1}"),
        ("diff.figure.dropped", "− {0}：{1}", "− {0}: {1}"),
        ("diff.figure.changed", "~ {0}：{1} → {2}（{3}）", "~ {0}: {1} → {2} ({3})"),
        ("diff.target.added", "+ 目标 {0}［{1}］：{2}", "+ target {0} [{1}]: {2}"),
        ("diff.target.dropped", "− 目标 {0}［{1}］：{2}", "− target {0} [{1}]: {2}"),
        ("diff.target.changed", "~ 目标 {0}［{1}］重新解读（{2}）：{3}，{4} → {5}，{6}", "~ target {0} [{1}] read anew ({2}): {3}, {4} → {5}, {6}"),
        ("diff.verdict", "! 结论 {0}［{1}］：{2} → {3}（截至{4}）", "! verdict {0} [{1}]: {2} → {3} (as of {4})"),
        ("diff.aspect.goal", "目标值", "goal"),
        ("diff.aspect.due", "期限", "due date"),
        ("diff.aspect.baseline", "基期", "baseline"),
        ("diff.aspect.series", "序列", "series"),
        ("diff.aspect.nature", "性质", "nature"),
        ("diff.aspect.path", "路径", "path"),
        ("diff.aspect.reads", "评价方式", "reading"),
        ("diff.aspect.supersedes", "替代关系", "what it supersedes"),
        ("diff.aspect.other", "其他", "other"),
    ];
}
