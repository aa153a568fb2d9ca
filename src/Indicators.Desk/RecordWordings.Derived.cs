namespace Indicators.Desk;

/// <content>Figures derived by name: a row for each part of each formula.</content>
public static partial class RecordWordings
{
    private static (string Key, string Zh, string En)[] Derived =>
    [
        ("derived.line", "{0}：{1}（{2}）", "{0}: {1} ({2})"),
        ("derived.none", "{0}：不能推算，{1}", "{0}: cannot be derived, {1}"),
        ("derived.note", "推算：{0}，{1}；所用数据：{2}；{3}", "derived: {0}, {1}; from {2}; {3}"),
        ("derived-obstacle.None", "可以推算", "it can"),
        ("derived-obstacle.InputMissing", "缺少数据：{0}", "a figure is missing: {0}"),
        ("derived-obstacle.BasisDiffers", "口径不合：{0}", "the basis does not fit: {0}"),
        ("derived-obstacle.BreakBetween", "其间序列中断：{0}", "the series breaks in between: {0}"),
        ("derived-obstacle.NotPositive", "除数或被开方数不为正：{0}", "a divisor, or what a root is taken of, is not above zero: {0}"),
        ("derived-obstacle.UnitMismatch", "量纲不合：{0}", "the dimensions do not fit: {0}"),
        ("derived-obstacle.WrongKind", "指标或时期不适用：{0}", "the formula is not for this indicator or period: {0}"),
        .. DerivedGrowth,
        .. DerivedLevels,
    ];

    private static (string Key, string Zh, string En)[] DerivedGrowth =>
    [
        ("derived.two-year-average.name", "两年平均增速", "two-year average growth"),
        ("derived.two-year-average.formula", "√((1+g₁)(1+g₂)) − 1", "√((1+g₁)(1+g₂)) − 1"),
        ("derived.two-year-average.inputs", "相连两年同期的同比增速，口径相同", "growth on a year earlier of the same period of two years running, on one basis"),
        ("derived.two-year-average.rounding", "两端取两个增速上下界的乘积再开方", "the roots of the products of the two lower and the two upper ends"),
        ("derived.two-year-average.not", "两年口径不同、其间序列中断，或增速低于−100%时不用；不能代替公布的年均增速", "not on two bases, across a break, or below −100 %; it takes the place of no published average"),
        ("derived.contribution-points.name", "拉动百分点", "contribution in points"),
        ("derived.contribution-points.formula", "(p₁ − p₀)/w₀ × 100", "(p₁ − p₀)/w₀ × 100"),
        ("derived.contribution-points.inputs", "部分的本期与上年同期量，总体的上年同期量，同一价格", "the part now and a year earlier, the whole a year earlier, at one set of prices"),
        ("derived.contribution-points.rounding", "三个数的舍入独立相加", "the three roundings add up, taken for independent"),
        ("derived.contribution-points.not", "总体增速按不变价而量为现价时不用", "not from levels at current prices where the growth of the whole is real"),
        ("derived.contribution-by-share.name", "拉动百分点（按贡献率）", "contribution in points, by its share"),
        ("derived.contribution-by-share.formula", "贡献率 × 总体增速 × 100", "share of the growth × growth of the whole × 100"),
        ("derived.contribution-by-share.inputs", "公布的贡献率和总体同比增速", "the published share of the growth and the growth of the whole"),
        ("derived.contribution-by-share.rounding", "两个数上下界的乘积", "the products of the ends of the two"),
        ("derived.contribution-by-share.not", "总体增速接近零或为负时贡献率失去意义，不用", "not where the whole hardly grows or falls: its shares mean nothing then"),
        ("derived.implied-deflator.name", "隐含平减指数增速", "change of the implied deflator"),
        ("derived.implied-deflator.formula", "(l₁/l₀)/(1+g) − 1", "(l₁/l₀)/(1+g) − 1"),
        ("derived.implied-deflator.inputs", "现价总量本期与上年同期，不变价同比增速", "the level at current prices now and a year earlier, real growth on a year earlier"),
        ("derived.implied-deflator.rounding", "三个数的上下界；上年数修订后须用修订数", "the ends of the three; of a revised year its revised figure"),
        ("derived.implied-deflator.not", "增速不是不变价，或上年总量尚未按普查修订时不用", "not where the growth is not real, or last year's level is of another vintage than the growth"),
        ("derived.carry-over.name", "翘尾因素", "carry-over"),
        ("derived.carry-over.formula", "上年该月之后至12月各月 (1+环比) 连乘 − 1", "∏(1+change on the month before) of last year from the month after to December, − 1"),
        ("derived.carry-over.inputs", "上年该月之后各月的环比", "the monthly changes of last year after the month"),
        ("derived.carry-over.rounding", "各月环比上下界的连乘，月份越多越宽", "the products of the ends; the more months, the wider"),
        ("derived.carry-over.not", "环比缺月，或上年12月基期轮换时不用", "not with a month missing, or across a rotation of the base"),
        ("derived.new-price.name", "新涨价因素", "new price change"),
        ("derived.new-price.formula", "同比增速 − 翘尾因素", "growth on a year earlier − carry-over"),
        ("derived.new-price.inputs", "该月同比和上年其后各月环比", "the month's growth on a year earlier and last year's monthly changes after it"),
        ("derived.new-price.rounding", "同比与翘尾的舍入相加", "the roundings of both add up"),
        ("derived.new-price.not", "翘尾不能推算时不用；与发布者按未舍入指数所算可差0.1个百分点", "not where the carry-over cannot be derived; a publisher's own, from unrounded indexes, may be 0.1 point apart"),
    ];

    private static (string Key, string Zh, string En)[] DerivedLevels =>
    [
        ("derived.per-head.name", "人均", "per head"),
        ("derived.per-head.formula", "总量/人口（期末，或期初期末平均）", "level / people, at the end or the mean of both ends"),
        ("derived.per-head.inputs", "总量和人口", "the level and the population"),
        ("derived.per-head.rounding", "两个数的上下界", "the ends of the two"),
        ("derived.per-head.not", "人口与总量地域范围不同（户籍、常住）时不用；人均收入是调查所得，不由此推算", "not where people and level are of different scopes; income per head is surveyed and not derived so"),
        ("derived.share.name", "比重", "share"),
        ("derived.share.formula", "部分/总体 × 100", "part / whole × 100"),
        ("derived.share.inputs", "同期同口径的部分与总体", "part and whole of one period and scope"),
        ("derived.share.rounding", "两个数的上下界", "the ends of the two"),
        ("derived.share.not", "部分不是总体的一部分（如地区交叉）时不用", "not where the part is not wholly in the whole"),
        ("derived.ratio.name", "比值", "ratio"),
        ("derived.ratio.formula", "a/b", "a/b"),
        ("derived.ratio.inputs", "两个同量纲的数", "two amounts of one dimension"),
        ("derived.ratio.rounding", "两个数的上下界", "the ends of the two"),
        ("derived.ratio.not", "分母可能为零，或两数价格、范围不同时不用", "not where the divisor may be zero, or prices or scopes differ"),
        ("derived.rebased-index.name", "换基指数", "index on another base"),
        ("derived.rebased-index.formula", "Iₜ/I_b × 100", "Iₜ/I_b × 100"),
        ("derived.rebased-index.inputs", "定基指数的本期与新基期值", "the index on a fixed base at the period and at the new base"),
        ("derived.rebased-index.rounding", "两个数的上下界；换基不增加信息", "the ends of the two; rebasing adds no information"),
        ("derived.rebased-index.not", "同比、环比指数（基期逐期移动）和跨基期轮换时不用", "not for an index whose base moves with the period, nor across a rotation of the base"),
        ("derived.month-from-to-date.name", "当月数（由累计数）", "month from totals to date"),
        ("derived.month-from-to-date.formula", "本月累计 − 上月累计", "total to date − total to the month before"),
        ("derived.month-from-to-date.inputs", "同一来源的累计数", "totals to date of one vintage"),
        ("derived.month-from-to-date.rounding", "各累计数的舍入相加", "the roundings of the totals add up"),
        ("derived.month-from-to-date.not", "上月累计其后修订过而未公布修订数时不用；1、2月合并公布时不能分开", "not where the earlier total was revised unseen; January and February published together stay together"),
        ("derived.to-date-from-months.name", "累计数（由当月数）", "total to date from months"),
        ("derived.to-date-from-months.formula", "各月之和", "the sum of the months"),
        ("derived.to-date-from-months.inputs", "相连的各月或各季", "months or quarters that follow one another"),
        ("derived.to-date-from-months.rounding", "各月的舍入相加", "the roundings of the months add up"),
        ("derived.to-date-from-months.not", "缺月，或发布者累计时修订前月而未公布时不用", "not with a month missing, or where the publisher revises months in its total unseen"),
    ];
}
