namespace Indicators.Desk;

/// <content>Backward plans.</content>
public static partial class RecordWordings
{
    private static (string Key, string Zh, string En)[] Plans =>
    [
        ("plan.page", "倒排测算", "Working backwards"),
        ("plan.title", "{0}：目标{1}［{2}］", "{0}: goal {1} [{2}]"),
        ("plan.none", "不能测算：{0}", "No plan: {0}"),
        ("plan.list", "、", ", "),
        ("plan.nothing-yet", "尚无", "nothing yet"),
        ("plan.stated", "（设定）", " (stated)"),
        ("plan.formula.amount", "还需 = 目标 − 已完成：{0} − {1}（{3}）= {2}", "left = goal − done: {0} − {1} ({3}) = {2}"),
        ("plan.formula.years", "各年总量由最近完整年度到目标{0}逐年安排；当年已完成{1}（{3}）；各期合计{2}",
            "the years' totals lead from the last whole year to the goal {0}; done of this year {1} ({3}); all steps together {2}"),
        ("plan.formula.level", "还需 = 目标 − 现值：{0} − {1}（{3}）= {2}", "left = goal − level: {0} − {1} ({3}) = {2}"),
        ("plan.formula.growth", "其余时期增速 x：(1+目标{0})·全年 = (1+{1})·已过 + (1+x)·其余（各以上年同期量为权；{3}）→ x = {2}",
            "growth x of the rest: (1+goal {0})·year = (1+{1})·past + (1+x)·rest, weighted with last year's amounts ({3}) → x = {2}"),
        ("plan.formula.growth-whole", "全期须增长{0}", "all of the time must grow by {0}"),
        ("plan.formula.growth-over", "目标{0}，实际{1}（{3}）", "goal {0}, actual {1} ({3})"),
        ("plan.formula.factor", "其余各年同一增速：[(1+目标{0})/(1+累计{1})]^(1/m) − 1（{3}；其余合计{2}）",
            "one rate for the years left: [(1+goal {0})/(1+so far {1})]^(1/m) − 1 ({3}; the rest together {2})"),
        ("plan.left-growth", "其余时期上年同期{0}，须增长{1}", "the same time of last year brought {0}: growth of {1} is needed"),
        ("plan.rounding", "显示到小数点后{0}位（{1}），≈ 表示已舍入；括号内为数据舍入所允许的范围",
            "shown to {0} decimals ({1}); ≈ is rounded; in brackets the range that the rounding of the figures leaves"),
        ("plan.column.period", "时期", "period"),
        ("plan.column.amount", "须完成", "to bring"),
        ("plan.column.added", "须增加", "to add"),
        ("plan.column.growth-needed", "须增长", "to grow"),
        ("plan.column.rounded", "取整", "rounded"),
        ("plan.column.to-date", "累计", "to date"),
        ("plan.column.level", "期末水平", "level"),
        ("plan.column.growth-to-date", "累计增速", "growth to date"),
        ("plan.column.last-year", "上年同期", "a year earlier"),
        ("plan.column.growth", "同比", "on a year earlier"),
        .. PlanObstacles,
        .. PlanVerdicts,
        .. PlanAssumptions,
    ];

    private static (string Key, string Zh, string En)[] PlanObstacles =>
    [
        ("plan-obstacle.None", "可以测算", "there is one"),
        ("plan-obstacle.NoNumber", "目标没有可分解的数值（完成与否、位次、逐年确定或待下达）。请补充数值，或用 --what-if goal=… 设定。",
            "the target has no number that can be spread (done or not, a place, set yearly, not yet assigned). Add one, or state it with "
                + "--what-if goal=…"),
        ("plan-obstacle.DependsOnOtherSeries", "目标取决于另一序列或上年数。请用 --what-if goal=… 设定数值。",
            "the goal depends on another series, or on the year before. State a number with --what-if goal=…"),
        ("plan-obstacle.IncreaseNotNet", "“新增”未说明为净增，不能加在基期上。请在目标中注明 net。",
            "the increase is not said to be net, so it cannot be added to a baseline. Say net in the target."),
        ("plan-obstacle.DirectionNotStated", "目标与指标均未说明方向。请在目标中写明 reads 或界定词。",
            "neither goal nor indicator says which way is wanted. State reads or a bound word."),
        ("plan-obstacle.NoBaseline", "目标以基期表述，但未给出基期。请补充 baseline。",
            "the goal is stated on a baseline, and the target has none. Add a baseline."),
        ("plan-obstacle.NoBaseYear", "库中没有起算年度的数据（基期值或上年同期）。请补充该年数据。",
            "the catalogue lacks the year it starts from (the baseline's value, or last year's). Add it."),
        ("plan-obstacle.NoMonthsPublished", "期内已过的月份没有一项公布数据，已完成数未知。请补充累计数。",
            "months have passed and none of them is published, so what is done is not known. Add a total to date."),
        ("plan-obstacle.NoValue", "截至该日没有已公布的数值。", "no value is published by the day."),
        ("plan-obstacle.NoSeason", "所取年份没有逐期数据，或合计不为正，无法得出季节规律。请改用 --pattern even，或补充往年数据。",
            "none of the years is published step by step, or they add up to nothing above zero. Use --pattern even, or add earlier years."),
        ("plan-obstacle.NoMilestones", "目标没有尚在前方的阶段目标。请改用 --pattern even，或在 path 中补充。",
            "the target states no milestone that lies ahead. Use --pattern even, or add some to its path."),
        ("plan-obstacle.UnitMismatch", "数值与序列量纲不同。请核对单位。", "a number is of another dimension than the series. Check the units."),
        ("plan-obstacle.StepTooLong", "步长与目标或数据不合：年度数据请用 --by year，季度目标请用 --by month。",
            "the step does not fit the target or its figures: use --by year for yearly figures, --by month for a target of a quarter."),
        ("plan-obstacle.CrossesZero", "数值不全为正，不能按增速分解。请在 path 中写 linear。",
            "the values are not all above zero, so that rates mean nothing. Write the path linear."),
        ("plan-obstacle.WhatIfOutsidePlan", "设定值的时期不是测算中的一期。请写测算表中的时期。",
            "a stated value is for a period that is no step of the plan. Name a step of the plan."),
    ];

    private static (string Key, string Zh, string En)[] PlanVerdicts =>
    [
        ("plan-feasibility.Feasible", "可行", "feasible"),
        ("plan-feasibility.AlreadyMet", "目标已达到，余{0}", "the goal is met already, with {0} to spare"),
        ("plan-feasibility.Exceeded", "不可行：上限已超出{0}", "infeasible: the ceiling is exceeded by {0}"),
        ("plan-feasibility.NoTimeLeft", "不可行：期限已到，尚差{0}", "infeasible: no time is left, {0} is missing"),
        ("plan-feasibility.BeyondGrowthLimit", "不可行：按所允许的最高增速仍差{0}", "infeasible: at the highest growth allowed {0} is missing"),
        ("plan-feasibility.MilestoneBeyondGoal", "阶段目标超出最终目标{0}", "a milestone lies {0} beyond the goal"),
        ("plan-feasibility.StatedValuesMissGoal", "设定值与目标不合：差额{0}（负数为超出）",
            "the stated values do not fit the goal: {0} is left (negative: too much)"),
    ];

    private static (string Key, string Zh, string En)[] PlanAssumptions =>
    [
        ("plan-assumption.EvenMonths", "假定各月均等", "assumed: every month brings the same"),
        ("plan-assumption.SeasonOfYears", "假定各期占比同{0}年同期", "assumed: the steps share as in {0}"),
        ("plan-assumption.YearLeftOut", "{0}年未逐期公布，不计入季节规律", "{0} is left out of the season: not published step by step"),
        ("plan-assumption.ThroughMilestones", "经阶段目标{0}，其间均等", "through the milestone {0}, evenly between"),
        ("plan-assumption.MilestonePassed", "阶段目标{0}已过或不在本期，不计入", "the milestone {0} is passed or not on this way, and left out"),
        ("plan-assumption.EqualAmounts", "假定逐年等量变化", "assumed: the same amount from year to year"),
        ("plan-assumption.EqualRates", "假定等速变化", "assumed: the same rate throughout"),
        ("plan-assumption.GrowthOnLevels", "增速按{0}公布的总量折算（现价，未声明不变价）",
            "growth taken on the published level of {0} (no constant prices declared)"),
        ("plan-assumption.WeightsOfLastYear", "以{0}的量为权（现价权重近似不变价权重）",
            "weighted with the amounts of {0} (weights at current prices stand for those at constant ones)"),
        ("plan-assumption.StrictThreshold", "目标{0}不含本数，达到后还须略多", "the goal {0} excludes its number: a little more is needed"),
        ("plan-assumption.AboutNumber", "目标{0}按其数值测算", "the goal {0} is planned at its number"),
        ("plan-assumption.NearerEnd", "区间目标{0}按较近一端测算", "of the range {0} the nearer end is planned"),
        ("plan-assumption.FloorOnly", "按底线目标测算，力争目标另行测算", "the floor is planned, not the stretch"),
        ("plan-assumption.UnpublishedCountAsLeft", "{0}已过而未公布，计入其余时期", "{0} has passed without a figure, and counts as still to come"),
        ("plan-assumption.JanuaryAndFebruaryTogether", "1、2月合并公布，作为一期", "January and February are published together, and are one step"),
        ("plan-assumption.StatedValue", "设定：{0}", "stated: {0}"),
        ("plan-assumption.StatedGoal", "设定目标：{0}", "stated goal: {0}"),
        ("plan-assumption.LargestRemainders", "按{0}取整，最大余数法凑足总数；余数相同者份额大的在先，再同者时期早的在先",
            "rounded to {0} by largest remainders so that the whole is exact; of equal remainders the larger share, then the earlier step"),
        ("plan-assumption.LimitNotChecked", "上年同期未公布，无法核对增速上限", "the limit of growth is not checked: last year's months are not published"),
        ("plan-assumption.ChainOfYears", "已过各年增速连乘：{0}", "the changes of {0} are multiplied"),
    ];
}
