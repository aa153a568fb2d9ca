using Indicators.Derivation;
using Indicators.Json;
using Indicators.Progress;
using Indicators.Prose;
using Indicators.Validation;

namespace Indicators.Tool;

/// <summary>The wordings of the console program, beside those of the library.</summary>
internal static class ToolWordings
{
    public static WordingTable Table { get; } = new(
    [
        ("explain.indicator", "指标", "indicator"),
        ("explain.subject", "主体", "subject"),
        ("explain.direction", "期望方向", "direction"),
        ("explain.goal", "目标", "goal"),
        ("explain.target-from", "目标来源", "target from"),
        ("explain.superseded-by", "已取代", "superseded by"),
        ("explain.measured-by", "代用指标", "measured by"),
        ("explain.current-v", "现值", "current v"),
        ("explain.baseline-b", "基期值", "baseline b"),
        ("explain.threshold-t", "目标值", "threshold T"),
        ("explain.v-as-calculated-with", "计算用 v", "v as calculated with"),
        ("explain.b-as-calculated-with", "计算用 b", "b as calculated with"),
        ("explain.substituted", "替代", "substituted"),
        ("explain.clock-of-the-year", "年度时钟", "clock of the year"),
        ("explain.clock-of-the-plan", "规划时钟", "clock of the plan"),
        ("explain.time-share", "时间", "time share τ"),
        ("explain.way-through", "节点路径", "way through"),
        ("explain.planned-value-pv", "计划值 PV", "planned value PV"),
        ("explain.planned-share", "计划份额 (PV − b) / (T − b)", "planned share (PV − b) / (T − b)"),
        ("explain.lead", "相差 − τ", "lead − τ"),
        ("explain.index", "进度指数 / τ", "index / τ"),
        ("explain.growth-ratio-r", "增速比 R = g_o / |g_r|", "growth ratio R = g_o / |g_r|"),
        ("explain.required-a-year", "还需每年", "required a year"),
        ("explain.required-a-year-to-the-next-milestone", "到下一节点还需每年", "required a year to the next milestone"),
        ("explain.required-growth", "还需年均增速", "required growth"),
        ("explain.acceleration", "需加快倍数", "acceleration"),
        ("explain.projected-at-due", "按当前速度到期", "projected at due"),
        ("explain.projected-date", "按当前速度达到", "projected date"),
        ("explain.growth-gap", "增速差（百分点）", "growth gap (points)"),
        ("explain.years", "年度", "years"),
        ("explain.year-to-date-a", "本年累计 A", "year to date A"),
        ("explain.same-months-last-year-b", "上年同期 B", "same months last year B"),
        ("explain.last-year-y", "上年全年 Y", "last year Y"),
        ("explain.same-period-share-a-y-b", "按上年同期占比推算 A·Y/B", "same-period share A·Y/B"),
        ("explain.additive-a", "加上年其余月份 A + (Y − B)", "additive A + (Y − B)"),
        ("explain.share-of-last-year-b-y", "上年同期占比 B/Y", "share of last year B/Y"),
        ("explain.seasonal-lead-a-t-b-y", "季节性相差 A/T − B/Y", "seasonal lead A/T − B/Y"),
        ("explain.needed-growth-of-the-rest", "其余月份需增长 (T − A)/(Y − B) − 1", "needed growth of the rest (T − A)/(Y − B) − 1"),
        ("explain.met", "是否达到", "met"),
        ("explain.meets-the-threshold-to-date", "截至目前达到门槛", "meets the threshold to date"),
        ("explain.thresholds", "阈值", "thresholds"),
        ("explain.status", "评估", "status"),
        ("explain.possible-within-the-rounding", "舍入范围内可能", "possible within the rounding"),
        ("explain.officially", "官方评估", "officially"),
        ("explain.reason", "原因", "reason"),
        ("explain.run-rate", "按月均推算 {0}·A/k", "run-rate {0}·A/k"),
        ("answer.yes", "是", "yes"),
        ("answer.no", "否", "no"),
        ("answer.open", "数据不足以判断", "open"),
        ("explain.status-in-words", "{0} ({1})", "{1}"),
        ("explain.bands-of-year", "完成 ≥ k/12 达到序时进度，否则未达到", "completion ≥ k/12 is up with the months gone, else short of them"),
        ("explain.bands",
            "相差 > {0} 快于时序；−{0} 至 {0} 符合时序；< −{0} 滞后；p < 0 倒退（本库自定）",
            "lead > {0} ahead; −{0} to {0} on schedule; < −{0} behind; p < 0 regressed (ours)"),
        ("explain.share-of-time", "{0}/{1}{2}", "{0}/{1} {2}"),
        ("explain.stated-with-target", "，随目标公布", ", stated with the target"),
        ("explain.published-on", "公布于{0}", "published {0}"),
        ("explain.line", "{0}：{1}", "{0}: {1}"),
        ("terms.binding", "，约束性", ", binding"),
        ("terms.stretch", "，力争", ", stretch"),
        ("side.more-than", "大于", "more than"),
        ("side.less-than", "小于", "less than"),
        ("report.and", "、", ", "),
        ("report.series", "{0}：{1}个目标；下一个到期：{2}；最差：{3}。", "{0}: {1} targets; next due: {2}; worst: {3}."),
        ("report.conflict", "目标不一致，分别评估：{0}", "different goals, each assessed: {0}"),
        ("report.series-name", "{0}·{1}", "{1} of {0}"),
        ("explain.scheme.scheme", "方案", "scheme"),
        ("explain.scheme.cuts", "分级规则", "cuts"),
        ("explain.scheme.class", "等级", "class"),
        ("explain.scheme.no-value-to-classify", "没有可评估的数据", "no value to classify"),
        ("explain.scheme.scheme-value", "方案数值", "scheme value"),
        ("explain.scheme.score", "得分", "score"),
        ("explain.scheme.substituted", "替代", "substituted"),
        ("upgrade.canonical-already", "已是规范格式", "in canonical form already"),
        ("upgrade.would-be-rewritten", "将被改写", "would be rewritten"),
        ("upgrade.rewritten", "已改写", "rewritten"),
        ("convert.inexact", "{0}不能用{1}表示为有限小数；精确值为{2}{1}。", "{0} is not a finite number of {1}; exactly it is {2} {1}."),
        ("convert.mismatch",
            "{0}（{1}）与{2}（{3}）量纲不同，不能换算。",
            "{0} ({1}) and {2} ({3}) measure different things; nothing converts one into the other."),
        ("validate.accepted", "已接受：{0}", "Accepted: {0}"),
        ("validate.source", "（{0}）", " ({0})"),
        ("validate.summary", "{0}，{1}，{2}；已接受{3}个。", "{0}, {1}, {2}; {3} accepted."),
        ("validate.error.one", "错误{0}个", "{0} error"),
        ("validate.error.other", "错误{0}个", "{0} errors"),
        ("validate.warning.one", "警告{0}个", "{0} warning"),
        ("validate.warning.other", "警告{0}个", "{0} warnings"),
        ("validate.note.one", "提示{0}个", "{0} note"),
        ("validate.note.other", "提示{0}个", "{0} notes"),
        ("reconciled.held", "已核对{0}项：", "Reconciled, {0}:"),
        ("reconciled.left", "未核对{0}项：", "Not checked, {0}:"),
        ("reconciled.reason", "原因：{0}。", " Reason: {0}."),
        ("reconciled.open", "一侧无界，无从核定。", " One side has no end: nothing to hold it against."),
        ("reconciled.room", "余地：{0}。", " Room: {0}."),
    ]);

    /// <summary>Every table a sentence of the program may come from: what a language has to word.</summary>
    public static IReadOnlyList<WordingTable> All { get; } =
    [
        FoundationWordings.Table, QuantityWordings.Table, TimeWordings.Table, ModelWordings.Table, DerivationWordings.Table,
        ProgressWordings.Table, ValidationWordings.Table, JsonWordings.Table, ProseWordings.Table, Table,
    ];

    /// <summary>A row in a language, with its arguments.</summary>
    public static string Say(this Language language, string key, params ReadOnlySpan<object?> arguments) => Table.ToText(key, language, arguments);
}
