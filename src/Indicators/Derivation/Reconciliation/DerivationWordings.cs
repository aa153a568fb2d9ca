namespace Indicators.Derivation;

/// <summary>The wordings of derivation: how statements hang together, the sentence of each equation, and guesses at slips.</summary>
public static class DerivationWordings
{
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
            "季节调整数每次发布都重新调整，只有同一次发布的环比可以连乘", "every release adjusts for the season anew; only rates of one release chain"),
        (NotCheckedReason.UnitsApart, "units-apart", "单位不能相互换算", "their units do not make one another"));

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
        .. StandardRelations.Wordings,
        .. NotCheckedReasons.Wordings,
        .. Verdicts.Wordings,
        .. Bases.Wordings,
        .. Sides.Wordings,
        ("step.range-used", "{0:name}：{1}的{2}末尾为零，按{3}计。", "{0:name}: {2} in {1} ends on zeros and is taken as {3}."),
        ("base.revised",
            "推算的基数，取整范围{0}：由{1}的水平与{2}推得；原公布{3}。",
            "A base that is implied, {0} with rounding, by the level of {1} and {2}; published before: {3}."),
        ("base.comparable",
            "按可比口径推算的基数，取整范围{0}：由{1}的水平与{2}推得；原公布{3}。",
            "A base on a comparable scope that is implied, {0} with rounding, by the level of {1} and {2}; published: {3}."),
        .. HintText.Wordings,
    ]);

    /// <summary>The not checked reason in words.</summary>
    public static string ToText(this NotCheckedReason value, Language language) => NotCheckedReasons.NameOf(value, language);

    /// <summary>The reconciliation verdict in words.</summary>
    public static string ToText(this ReconciliationVerdict value, Language language) => Verdicts.NameOf(value, language);

    /// <summary>The goal side in words.</summary>
    public static string ToText(this GoalSide value, Language language) => Sides.NameOf(value, language);
}
