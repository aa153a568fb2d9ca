namespace Indicators.Tool;

/// <content>What is worked out of the record: plans, revisions, differences.</content>
internal static partial class ToolWordings
{
    private static IEnumerable<(string Key, string Zh, string En)> Record =>
    [
        ("plan.title", "倒排测算（截至{0}）", "Working backwards (as of {0})"),
        ("plan.as-of", "评估日：{0}（指标库中最新一期的末日）", "As of {0}, the end of the newest period of the catalogue"),
        ("plan.which", "请写 --target <id>（可重复），或 --all，二者之一。", "Name targets with --target <id>, or ask for --all; one of the two."),
        ("plan.no-target", "指标库中没有目标“{0}”。", "The catalogue has no target '{0}'."),
        ("plan.bad-pattern", "--pattern {0}：应为 even、seasonal、seasonal:年数（1—20）或 milestones。", "--pattern {0}: write even, seasonal, seasonal:n (1 to 20 years) or milestones."),
        ("plan.bad-decimals", "--decimals {0}：应为 0 至 20。", "--decimals {0}: write 0 to 20."),
        ("plan.bad-what-if", "--what-if {0}：请写作 2024-10=2300亿元、2024-11=5% 或 goal=270万辆。", "--what-if {0}: write 2024-10=2300亿元, 2024-11=5% or goal=270万辆."),
        ("plan.bad-step", "--round-to {0}：不是大于零的数量；请连同单位写出，如 1家、0.01亿元。", "--round-to {0}: no quantity above zero; write it with its unit, as 1家 or 0.01亿元."),
        ("plan.bad-limit", "--growth-limit {0}：不是比率；请写作 20%。", "--growth-limit {0}: no rate; write it as 20%."),
        ("plan.bad-weight", "--split {0}：请写作 名称=权重，如 central=7110。", "--split {0}: write name=weight, as central=7110."),
        ("plan.bad-part-limit", "{0}：没有这一部分或不是数量；请写作 名称=数量，如 central=100家。", "{0}: no such part, or no quantity; write name=quantity, as central=100家."),
        ("plan.split-inexact", "目标“{0}”的数值不是有限小数，不能分解；请用 --what-if goal=… 设定。", "The number of target '{0}' is no finite decimal and cannot be split; state it with --what-if goal=…"),
        ("plan.limits-without-split", "--floor 和 --ceiling 须与 --split 同用。", "--floor and --ceiling go with --split."),
        ("help.plan", "倒排测算：目标还需每月（季、年）完成多少、同比增长多少。不可行或所指目标不能测算时返回 1。",
            "Works backwards from targets: what each month, quarter or year left must bring, by what growth. Ends with 1 where that is infeasible, or a target named has no plan."),
        ("help.plan.catalog", "指标库文件或目录，- 为标准输入。", "A catalogue file or folder, or - for standard input."),
        ("help.plan.target", "目标的 id，可重复。", "The id of a target; may be repeated."),
        ("help.plan.all", "全部目标；不能测算的注明原因。", "Every target; those without a plan say why."),
        ("help.plan.as-of", "截至该日（yyyy-MM-dd）已结束的时期；未写时为最新一期的期末。", "Periods that ended by this day (yyyy-MM-dd) are done; the end of the newest period where it is not named."),
        ("help.plan.known-by", "只用该日之前已公布的数据。", "Know only what had been published by this day."),
        ("help.plan.by", "步长：month、quarter 或 year。", "The step: month, quarter or year."),
        ("help.plan.pattern", "分配方式：even（均等）、seasonal[:年数]（按往年同期占比，默认三年）、milestones（经阶段目标）。",
            "How the rest is spread: even, seasonal[:years] (as the same months of the last years, three by default), milestones."),
        ("help.plan.what-if", "设定值，可重复：2024-10=2300亿元、2024-11=5%（同比）、goal=270万辆。", "A stated value, may be repeated: 2024-10=2300亿元, 2024-11=5% (on a year earlier), goal=270万辆."),
        ("help.plan.round-to", "各期取整的步长，合计不变：1家、0.01亿元；也是 --split 的步长。", "Whole steps amounts are rounded to without changing their sum: 1家, 0.01亿元; also the step of --split."),
        ("help.plan.growth-limit", "认为可能的最高同比增速，如 20%；不够时说明差多少。", "The growth on a year earlier that is possible at the most, as 20%; where it does not suffice, by how much."),
        ("help.plan.decimals", "显示的小数位数（四舍五入）。", "Decimals shown, half away from zero."),
        ("help.plan.split", "把目标分解到各部分：children（下级主体，按最近一期）、a,b,c（按最近一期）或 a=3,b=2（按权重）。",
            "Splits the goal over parts: children (by their latest values), a,b,c (likewise), or a=3,b=2 (by weights)."),
        ("help.plan.floor", "某部分的下限，可重复：a=100家。", "The least of a part, may be repeated: a=100家."),
        ("help.plan.ceiling", "某部分的上限，可重复：a=500家。", "The most of a part, may be repeated: a=500家."),
        ("help.plan.format", "text、json、md 或 html。", "text, json, md or html."),
        ("help.report.plan", "附上全部目标的倒排测算（表和图），步长为 month、quarter 或 year。", "Adds the backward plans of all targets, tables and charts, by month, quarter or year."),
    ];
}
