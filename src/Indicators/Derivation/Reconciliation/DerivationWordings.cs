namespace Indicators.Derivation;

/// <summary>The wordings of derivation: how statements hang together, the sentence of each equation, and guesses at slips.</summary>
public static class DerivationWordings
{
    internal static CodeTable<EquationKind> EquationKinds { get; } = new(
        "equation-kind",
        (EquationKind.Same, "same", "同一数据", "the same value"),
        (EquationKind.Growth, "growth", "水平与增速", "level and growth"),
        (EquationKind.Increment, "increment", "水平与增量", "level and increment"),
        (EquationKind.IncrementGrowth, "increment-growth", "增量与增速", "increment and growth"),
        (EquationKind.Points, "points", "比率与百分点", "rates and points"),
        (EquationKind.GrowthChain, "growth-chain", "逐年增速", "growth year by year"),
        (EquationKind.Share, "share", "占比", "share"),
        (EquationKind.Ratio, "ratio", "比率", "ratio"),
        (EquationKind.Shares, "shares", "各部分占比", "shares of the parts"),
        (EquationKind.Parts, "parts", "各部分合计", "sum of the parts"),
        (EquationKind.PartWithin, "part-within", "部分不大于总数", "parts within the whole"),
        (EquationKind.Contribution, "contribution", "贡献", "contribution"),
        (EquationKind.Index, "index", "指数与增速", "index and growth"),
        (EquationKind.Accumulation, "accumulation", "分期累计", "sum of the periods"),
        (EquationKind.Wording, "wording", "目标的两种表述", "two wordings of a target"),
        (EquationKind.Members, "members", "成员数", "number of members"),
        (EquationKind.Chain, "chain", "多步推算", "several steps"),
        (EquationKind.PerHead, "per-head", "人均", "per head"),
        (EquationKind.GrowthOfParts, "growth-of-parts", "总体与各部分增速", "growth of whole and parts"),
        (EquationKind.PreviousChain, "previous-chain", "逐期环比", "growth period by period"),
        (EquationKind.Completion, "completion", "完成年度目标", "completion of the year's goal"),
        (EquationKind.Lead, "lead", "超序时进度", "lead over the schedule"));

    internal static CodeTable<NotCheckedReason> NotCheckedReasons { get; } = new(
        "not-checked-reason",
        (NotCheckedReason.None, "none", "已核对", "it was checked"),
        (NotCheckedReason.ConstantPrices, "constant-prices", "增速按不变价计算", "growth is at constant prices"),
        (NotCheckedReason.ComparableScope, "comparable-scope", "增速按可比口径计算", "growth is on a comparable scope"),
        (NotCheckedReason.Break, "break", "其间口径有变", "a break of the series lies between"),
        (NotCheckedReason.AverageOfPeriod, "average-of-period",
            "分母为期内平均数，公布的是时点数", "the denominator is an average of the period; what is published is one day's"),
        (NotCheckedReason.GrossOrNet, "gross-or-net", "未说明新增数是否为净增", "whether the increment is net is not stated"),
        (NotCheckedReason.Revised, "revised", "其中有修订数；与修订前的数相符", "a figure was revised since; it holds with the figure before"),
        (NotCheckedReason.SeveralReleases, "several-releases",
            "季节调整数每次发布都重新调整，只有同一次发布的环比可以连乘", "every release adjusts for the season anew; only rates of one release chain"));

    internal static CodeTable<ReconciliationVerdict> Verdicts { get; } = new(
        "reconciliation-verdict",
        (ReconciliationVerdict.NotChecked, "not-checked", "未核对", "not checked"),
        (ReconciliationVerdict.Agrees, "agrees", "相符", "agrees"),
        (ReconciliationVerdict.Open, "open", "无从核定", "open"),
        (ReconciliationVerdict.Contradicts, "contradicts", "矛盾", "contradicts"));

    internal static CodeTable<AgreementBasis> Bases { get; } = new(
        "agreement-basis",
        (AgreementBasis.Undeclared, "undeclared", "未说明口径", "nothing declared"),
        (AgreementBasis.OneDay, "one-day", "同日发布", "published on one day"),
        (AgreementBasis.Declared, "declared", "已说明口径", "basis declared"),
        (AgreementBasis.OneSource, "one-source", "同一来源", "one source"),
        (AgreementBasis.OtherRelease, "other-release", "基数见于另一次发布", "a base of another release"));

    internal static CodeTable<GoalSide> Sides { get; } = new(
        "goal-side",
        (GoalSide.AtLeast, "at-least", "不低于", "at least"),
        (GoalSide.AtMost, "at-most", "不高于", "at most"),
        (GoalSide.Within, "within", "之间", "within"));

    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(
    [
        .. EquationKinds.Wordings,
        .. NotCheckedReasons.Wordings,
        .. Verdicts.Wordings,
        .. Bases.Wordings,
        .. Sides.Wordings,
        ("equation.contribution", "{0:name}：由{2}推得{1}应为{3}；公布数为{4}。", "{0:name}: {2} imply {3} in {1}; published: {4}."),
        ("equation.difference",
            "{0:name}：{1}为{2}，与{4}相比{3}，则{4}应为{5}；{4}公布数为{6}。",
            "{0:name}: {2} in {1}, {3} on {4}, implies {5} for {4}; published for {4}: {6}."),
        ("equation.growth-chain",
            "{0:name}：逐年增长{2}，则{1}应为{3}；公布数为{4}。",
            "{0:name}: growth of {2} year by year implies {3} by {1}; published: {4}."),
        ("equation.growth",
            "{0:name}：{1}为{2}、增速{3}，则{4}应为{5}；{4}公布数为{6}。",
            "{0:name}: {2} in {1} with {3} implies {5} in {4}; published {4}: {6}."),
        ("equation.increment-growth",
            "{0:name}：至{1}新增{2}、增速{3}，所需基数为{4}；以公布的基数计为{5}。",
            "{0:name}: {2} with {3} by {1} needs a base of {4}; on what is published it is {5}."),
        ("equation.index",
            "{0:name}：{1}指数为{2}，则增长应为{3}；公布数为{4}。",
            "{0:name}: an index of {2} in {1} implies growth of {3}; published: {4}."),
        ("equation.limit",
            "{0:name}：{1}的部分{2}（{5:called}）合计{3}，不应大于总数；公布的总数为{4}。",
            "{0:name}: in {1} the parts {2} ({5:called}) make {3} and cannot be more than the whole; published: {4}."),
        ("equation.members", "体系“{0:framework}”的“{1}”：{2}项中列出名称的有{3}项。", "Framework '{0:framework}', {1}: {3} of {2} are named."),
        ("equation.ratio",
            "{0:name}：{1}的{2}（{3:called}）比{4}（{5:called}），应为{6}；公布数为{7}。",
            "{0:name}: in {1}, {2} ({3:called}) over {4} ({5:called}) implies {6}; published: {7}."),
        ("equation.repetition", "{0:name}：{1}的数据{2}出现{3}次，均一致。", "{0:name}: {2} for {1} is given {3} times, alike."),
        ("equation.sum", "{0:name}：{1}各部分{2}合计为{3}；公布数为{4}。", "{0:name}: in {1} the parts {2} add up to {3}; published: {4}."),
        ("equation.wording",
            "目标“{0:target}”（{1}）：基数{2}、{3}，则目标应为{4}；写明的目标为{5}。",
            "Target '{0:target}' ({1}): {3} on a baseline of {2} implies {4}; stated: {5}."),
        ("equation.same", "{0:name}：{1}既为{2}，又为{3}。", "{0:name}: for {1} both {2} and {3} are given."),
        ("equation.chain", "{0:name}：由{2}推得{1}为{3}，由{4}推得为{5}。", "{0:name}: {2} imply {3} in {1}, and {4} imply {5}."),
        ("equation.per-head",
            "{0:name}：{1}的{2}（{3:called}）除以{4}（{5:called}），应为{6}（含分母的{8}）；公布数为{7}。",
            "{0:name}: in {1}, {2} ({3:called}) over {4} ({5:called}) implies {6}, with {8} for the denominator; published: {7}."),
        ("equation.growth-of-parts",
            "{0:name}：{1}各部分增速为{2}，总体增速应在{3}之间；公布数为{4}。",
            "{0:name}: in {1} the parts grew by {2}, so the whole by {3}; published: {4}."),
        ("equation.previous-chain",
            "{0:name}：截至{1}的{2}个环比连乘为{3}（取整允许±{4}个百分点）；公布的同比为{5}。",
            "{0:name}: {2} rates on the previous period up to {1} make {3} (their rounding allows ±{4} points); published on a year "
                + "earlier: {5}."),
        ("equation.completion",
            "{0:name}：{1}的{2}比年度目标{3}（{4}），完成率应为{5}；公布数为{6}。",
            "{0:name}: {2} in {1} over the goal of {3} ({4}) implies a completion of {5}; published: {6}."),
        ("equation.lead",
            "{0:name}：{1}完成{2}，时序进度为{3}（{4}个月），应超{5}；公布数为{6}。",
            "{0:name}: {2} done in {1}, against {3} of the year ({4} months), implies a lead of {5}; published: {6}."),
        ("equation.contribution.derived", "{0:name}：由{2}推得{1}应为{3}。", "{0:name}: {2} imply {3} in {1}."),
        ("equation.difference.derived", "{0:name}：{1}为{2}，与{4}相比{3}，则{4}应为{5}。", "{0:name}: {2} in {1}, {3} on {4}, implies {5} for {4}."),
        ("equation.growth-chain.derived", "{0:name}：逐年增长{2}，则{1}应为{3}。", "{0:name}: growth of {2} year by year implies {3} by {1}."),
        ("equation.growth.derived", "{0:name}：{1}为{2}、增速{3}，则{4}应为{5}。", "{0:name}: {2} in {1} with {3} implies {5} in {4}."),
        ("equation.increment-growth.derived", "{0:name}：至{1}新增{2}、增速{3}，所需基数为{4}。", "{0:name}: {2} with {3} by {1} needs a base of {4}."),
        ("equation.index.derived", "{0:name}：{1}指数为{2}，则增长应为{3}。", "{0:name}: an index of {2} in {1} implies growth of {3}."),
        ("equation.limit.derived",
            "{0:name}：{1}的部分{2}（{5:called}）合计{3}，不应大于总数。",
            "{0:name}: in {1} the parts {2} ({5:called}) make {3} and cannot be more than the whole."),
        ("equation.members.derived", "体系“{0:framework}”的“{1}”：{2}项中列出名称的有{3}项。", "Framework '{0:framework}', {1}: {3} of {2} are named."),
        ("equation.ratio.derived",
            "{0:name}：{1}的{2}（{3:called}）比{4}（{5:called}），应为{6}。",
            "{0:name}: in {1}, {2} ({3:called}) over {4} ({5:called}) implies {6}."),
        ("equation.repetition.derived", "{0:name}：{1}的数据{2}出现{3}次，均一致。", "{0:name}: {2} for {1} is given {3} times, alike."),
        ("equation.sum.derived", "{0:name}：{1}各部分{2}合计为{3}。", "{0:name}: in {1} the parts {2} add up to {3}."),
        ("equation.wording.derived",
            "目标“{0:target}”（{1}）：基数{2}、{3}，则目标应为{4}。",
            "Target '{0:target}' ({1}): {3} on a baseline of {2} implies {4}."),
        ("equation.per-head.derived",
            "{0:name}：{1}的{2}（{3:called}）除以{4}（{5:called}），应为{6}（含分母的{8}）。",
            "{0:name}: in {1}, {2} ({3:called}) over {4} ({5:called}) implies {6}, with {8} for the denominator."),
        ("equation.growth-of-parts.derived",
            "{0:name}：{1}各部分增速为{2}，总体增速应在{3}之间。",
            "{0:name}: in {1} the parts grew by {2}, so the whole by {3}."),
        ("equation.previous-chain.derived",
            "{0:name}：截至{1}的{2}个环比连乘为{3}（取整允许±{4}个百分点）。",
            "{0:name}: {2} rates on the previous period up to {1} make {3} (their rounding allows ±{4} points)."),
        ("equation.completion.derived",
            "{0:name}：{1}的{2}比年度目标{3}（{4}），完成率应为{5}。",
            "{0:name}: {2} in {1} over the goal of {3} ({4}) implies a completion of {5}."),
        ("equation.lead.derived",
            "{0:name}：{1}完成{2}，时序进度为{3}（{4}个月），应超{5}。",
            "{0:name}: {2} done in {1}, against {3} of the year ({4} months), implies a lead of {5}."),
        ("step.range-used", "{0:name}：{1}的{2}末尾为零，按{3}计。", "{0:name}: {2} in {1} ends on zeros and is taken as {3}."),
        ("base.revised",
            "推算的基数，取整范围{0}：由{1}的水平与{2}推得；原公布{3}。",
            "A base that is implied, {0} with rounding, by the level of {1} and {2}; published before: {3}."),
        ("base.comparable",
            "按可比口径推算的基数，取整范围{0}：由{1}的水平与{2}推得；原公布{3}。",
            "A base on a comparable scope that is implied, {0} with rounding, by the level of {1} and {2}; published: {3}."),
        ("hint.swap",
            "可能（推测）：{0}与{1}互换了位置（{2:called}与{3:called}，{4}）。",
            "Perhaps (a guess) {0} and {1} are swapped between {2:called} and {3:called} in {4}."),
        ("hint.swap-periods",
            "可能（推测）：{2:called}在{3}与{4}的{0}和{1}互换了位置。",
            "Perhaps (a guess) {0} and {1} of {2:called} are swapped between {3} and {4}."),
        ("hint.range", "可能（推测）：{0}应为{1}（{2:called}）。", "Perhaps (a guess) {0} should be {1} ({2:called})."),
        ("hint.digit", "可能（推测）：{0}有数字误写，应为{1}（{2:called}）。", "Perhaps (a guess) a slip of the digits: {0} for {1} ({2:called})."),
        ("hint.scale",
            "可能（推测）：{0}的单位或小数点错位，应乘以{1}（{2:called}）。",
            "Perhaps (a guess) a slip of unit or decimal point: {0} should be × {1} ({2:called})."),
        ("hint.sign", "可能（推测）：{0}的正负号写反（{1:called}）。", "Perhaps (a guess) the sign of {0} is reversed ({1:called})."),
        ("hint.points",
            "可能（推测）：{0}混淆了百分比与百分点（{1:called}）。",
            "Perhaps (a guess) {0} takes percent for percentage points, or the other way round ({1:called})."),
        ("hint.shifted", "可能（推测）：{0}是{1}的数据（{2:called}）。", "Perhaps (a guess) {0} is the figure of {1} ({2:called})."),
    ]);

    /// <summary>The equation kind in words.</summary>
    public static string ToText(this EquationKind value, Language language) => EquationKinds.NameOf(value, language);

    /// <summary>The not checked reason in words.</summary>
    public static string ToText(this NotCheckedReason value, Language language) => NotCheckedReasons.NameOf(value, language);

    /// <summary>The reconciliation verdict in words.</summary>
    public static string ToText(this ReconciliationVerdict value, Language language) => Verdicts.NameOf(value, language);

    /// <summary>The basis in words.</summary>
    public static string ToText(this AgreementBasis value, Language language) => Bases.NameOf(value, language);

    /// <summary>The goal side in words.</summary>
    public static string ToText(this GoalSide value, Language language) => Sides.NameOf(value, language);
}
