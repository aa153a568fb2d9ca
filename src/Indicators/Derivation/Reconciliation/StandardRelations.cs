using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>The relations of the package, a row each, in the order in which they are looked for: one place to see them all.</summary>
/// <remarks>
/// A row: key, name, terms, the term that follows from the others; shape, finder, sentence with its places (<see cref="Places"/>),
/// the id of what one source says and cannot hold, that of what several say, and of cases between.
/// </remarks>
internal static partial class StandardRelations
{
    private static readonly Sentence Sum = new(
        "equation.sum", "{0:name}：{1}各部分{2}合计为{3}[；公布数为{4}]。", "{0:name}: in {1} the parts {2} add up to {3}[; published: {4}].",
            "whole.name when written implied whole.text");

    private static readonly Sentence Limit = new(
        "equation.limit",
        "{0:name}：{1}的部分{2}（{5:called}）合计{3}，不应大于总数[；公布的总数为{4}]。",
        "{0:name}: in {1} the parts {2} ({5:called}) make {3} and cannot be more than the whole[; published: {4}].",
        "whole.name when parts.sum implied whole.text parts.names");

    private static readonly Sentence SumOfShares = new(
        "equation.shares", "{0:name}：{1}各部分占比{2}合计为{3}，应为{4}。", "{0:name}: in {1} the shares {2} add up to {3} and should make {4}.",
        "whole.name when written implied whole.text");

    private static readonly Sentence LimitOfShares = new(
        "equation.shares-within",
        "{0:name}：{1}的部分占比{2}（{5:called}）合计{3}，不应大于{4}。",
        "{0:name}: in {1} the shares {2} ({5:called}) make {3} and cannot be more than {4}.",
        "whole.name when parts.sum implied whole.text parts.names");

    private static readonly Sentence Difference = new(
        "equation.difference",
        "{0:name}：{1}为{2}，与{4}相比{3}，则{4}应为{5}[；{4}公布数为{6}]。",
        "{0:name}: {2} in {1}, {3} on {4}, implies {5} for {4}[; published for {4}: {6}].",
        "value.name value.when value.text change.signed base.when-or-name implied base.text");

    private static readonly Sentence Quotient = new(
        "equation.ratio",
        "{0:name}：{1}的{2}（{3:called}）比{4}（{5:called}），应为{6}[；公布数为{7}]。",
        "{0:name}: in {1}, {2} ({3:called}) over {4} ({5:called}) implies {6}[; published: {7}].",
        "ratio.name ratio.when numerator.text numerator.name denominators.mean denominators.last-name implied ratio.text");

    public static Relation Same { get; } = new("same", "同一数据", "the same value", "says…", "says")
    {
        Shape = SameShape.Plain,
        Sentence = new(
            "equation.same", "{0:name}：{1}既为{2}，又为{3}。", "{0:name}: for {1} both {2} and {3} are given.",
                "says.name says.when note0 note1"),
        Traits = RelationTraits.OfDifferences,
        Reports =
        [
            new(ReportCase.Certain, "IND3001", "ConflictWithinSource", DiagnosticSeverity.Error,
                "{0}同一来源给出两个不同的数。", "{0} One source gives two figures for one thing.", AddsToSentence: true),
            new(ReportCase.OneDay, "IND3002", "ConflictOfOneDay", DiagnosticSeverity.Warning,
                "{0}两个同日发布的来源不一致，其间不可能有修订。", "{0} Two sources of the same day differ; no revision lies between them.",
                    AddsToSentence: true),
            new(ReportCase.Uncertain, "IND3003", "ConflictBetweenSources", DiagnosticSeverity.Information,
                "{0}两个来源不一致；可能是修订或口径不同。", "{0} Two sources differ; a revision or another scope may lie between them.",
                    AddsToSentence: true),
        ],
    };

    public static Relation Growth { get; } = new("growth", "水平与增速", "level and growth", "value base growth", "base")
    {
        Shape = GrowthShape.Once,
        Finder = new GrowthFinder(),
        Sentence = new(
            "equation.growth",
            "{0:name}：{1}为{2}、增速{3}，则{4}应为{5}[；{4}公布数为{6}]。",
            "{0:name}: {2} in {1} with {3} implies {5} in {4}[; published {4}: {6}].",
            "value.name value.when value.text growth.rate base.when implied base.text"),
        MeasuredFrom = [1],
        MisreadAs = () => Points!,
        Traits = RelationTraits.LimitsZeros | RelationTraits.ImpliesBase | RelationTraits.HangsOnPrices,
        Reports =
        [
            RelationReport.Certain("IND3004", "GrowthContradictsLevels"),
            RelationReport.Uncertain("IND3005", "GrowthNotReconciled"),
            new(ReportCase.OtherRelease, "IND3036", "GrowthOnOtherRelease", DiagnosticSeverity.Information,
                "{0:series}：{1}为{2}、增速{3}，隐含的{4}基数为{7}（取整范围{5}）；另一次发布的{4}为{6}。基数可能已修订或按可比口径调整，不视为矛盾。",
                "{0:series}: {2} in {1} with {3} implies a base of {7} for {4} (rounding leaves {5}); another release gave {6}. A base is "
                    + "revised, or taken on a comparable scope, as a rule: no contradiction."),
        ],
    };

    public static Relation Increment { get; } = new("increment", "水平与增量", "level and increment", "value base change", "base")
    {
        Shape = SumShape.Plain,
        Finder = new DifferenceFinder(ofPoints: false),
        Sentence = Difference,
        MeasuredFrom = [1],
        Traits = RelationTraits.LimitsZeros | RelationTraits.OfDifferences | RelationTraits.ImpliesBase,
        Reports =
        [
            RelationReport.Certain("IND3006", "IncrementContradictsLevels"),
            RelationReport.Uncertain("IND3007", "IncrementNotReconciled"),
            new(ReportCase.OtherRelease, "IND3037", "IncrementOnOtherRelease", DiagnosticSeverity.Information,
                "{0:series}：{1}为{2}，与{4}相比{3}，隐含的{4}基数为{7}（取整范围{5}）；另一次发布的{4}为{6}。基数可能已修订或按可比口径调整，不视为矛盾。",
                "{0:series}: {2} in {1}, {3} on {4}, implies a base of {7} for {4} (rounding leaves {5}); another release gave {6}. A "
                + "base is "
                    + "revised, or taken on a comparable scope, as a rule: no contradiction."),
        ],
    };

    public static Relation Points { get; } = new("points", "比率与百分点", "rates and points", "value base change", "base")
    {
        Shape = SumShape.Plain,
        Finder = new DifferenceFinder(ofPoints: true),
        Sentence = Difference,
        MisreadAs = () => Growth,
        Traits = RelationTraits.OfDifferences,
        Reports = [RelationReport.Certain("IND3010", "PointsContradictRates"), RelationReport.Uncertain("IND3011", "PointsNotReconciled")],
    };

    public static Relation IncrementGrowth { get; } =
        new("increment-growth", "增量与增速", "increment and growth", "increment base growth", "base")
        {
            Shape = ProductShape.OfPercent,
            Finder = new IncrementGrowthFinder(),
            Sentence = new(
            "equation.increment-growth",
            "{0:name}：至{1}新增{2}、增速{3}，所需基数为{4}[；以公布的基数计为{5}]。",
            "{0:name}: {2} with {3} by {1} needs a base of {4}[; on what is published it is {5}].",
            "base.name increment.when increment.text growth.signed implied base.bases"),
            Reports =
        [
            RelationReport.Certain("IND3008", "IncrementContradictsGrowth"),
            new(ReportCase.Uncertain, "IND3009", "IncrementFitsNoBase", DiagnosticSeverity.Warning,
                "{0:series}：至{1}新增{2}、增速{3}，与公布的净基数都对不上（{5}；所需基数为{4}）。是否为毛新增（新认定）？净增还是毛增未说明。",
                "{0:series}: {2} with {3} by {1} fits no net base ({5}; it needs {4}). A gross count? Net or gross is not declared."),
        ],
        };

    public static Relation GrowthChain { get; } = new("growth-chain", "逐年增速", "growth year by year", "whole years…", "whole")
    {
        Shape = ChainShape.OfSpan,
        Finder = new GrowthChainFinder(),
        Sentence = new(
            "equation.growth-chain",
            "{0:name}：逐年增长{2}，则{1}应为{3}[；公布数为{4}]。",
            "{0:name}: growth of {2} year by year implies {3} by {1}[; published: {4}].",
            "whole.name whole.when years.list implied whole.text"),
        Reports = [RelationReport.Certain("IND3012", "GrowthChainContradicts"),
            RelationReport.Uncertain("IND3013", "GrowthChainNotReconciled")],
    };

    public static Relation Share { get; } = new("share", "占比", "share", "numerator denominators… ratio", "ratio")
    {
        Shape = ProductShape.Plain,
        Finder = new ShareFinder(),
        Sentence = Quotient,
        Reports = [RelationReport.Certain("IND3014", "ShareContradictsLevels"), RelationReport.Uncertain("IND3015", "ShareNotReconciled")],
    };

    public static Relation Ratio { get; } = new("ratio", "比率", "ratio", "numerator denominators… ratio", "ratio")
    {
        Shape = ProductShape.Plain,
        Finder = new RatioFinder(),
        Weaker = () => PerHead!,
        Sentence = Quotient,
        Reports = [RelationReport.Certain("IND3016", "RatioContradictsLevels"), RelationReport.Uncertain("IND3017", "RatioNotReconciled")],
    };

    /// <summary>What is left of a ratio where it is not said over which of its days the denominator was taken.</summary>
    public static Relation PerHead { get; } = new("per-head", "人均", "per head", "ratio numerator ends…", "ratio")
    {
        Shape = new RatioBetweenShape(1m),
        Sentence = new(
            "equation.per-head",
            "{0:name}：{1}的{2}（{3:called}）除以{4}（{5:called}），应为{6}（含分母的{8}）[；公布数为{7}]。",
            "{0:name}: in {1}, {2} ({3:called}) over {4} ({5:called}) implies {6}, with {8} for the denominator[; published: {7}].",
            "ratio.name ratio.when numerator.text numerator.name ends.dated ends.name implied ratio.text ends.room"),
        Reports =
        [
            .. Always("IND3041", "PerHeadNotReconciled", DiagnosticSeverity.Information,
                "{0:series}：{1}的{2}（{3:called}）除以{4}（{5:called}），应为{6}（含分母的{8}）；公布数为{7}。分母取哪一时点未说明，"
                    + "请在指标中写明denominatorAt（year-end或mean-of-year-ends）。",
                "{0:series}: in {1}, {2} ({3:called}) over {4} ({5:called}) implies {6}, with {8} for the denominator; published: {7}. "
                + "Which "
                    + "value of the denominator counts is not declared: write denominatorAt (year-end or mean-of-year-ends) at the "
                    + "indicator."),
            new(ReportCase.FarOff, "IND3017", "RatioNotReconciled", DiagnosticSeverity.Warning),
        ],
    };

    public static Relation Contribution { get; } = new("contribution", "贡献", "contribution", "contribution rest…", "contribution")
    {
        Shape = ProductShape.OfPercent,
        Finder = new ContributionFinder(),
        Sentence = new(
            "equation.contribution", "{0:name}：由{2}推得{1}应为{3}[；公布数为{4}]。", "{0:name}: {2} imply {3} in {1}[; published: {4}].",
            "contribution.name contribution.when rest.list implied contribution.text"),
        MeasuredFrom = [2, 4],
        Reports =
        [
            RelationReport.Certain("IND3024", "ContributionContradicts"),
            RelationReport.Uncertain("IND3025", "ContributionNotReconciled"),
            new(ReportCase.OtherRelease, "IND3038", "ContributionOnOtherRelease", DiagnosticSeverity.Information,
                "{0:series}：由{2}推得{1}应为{3}；公布数为{4}。基期数据见于另一次发布，可能已修订或按可比口径调整，不视为矛盾。",
                "{0:series}: {2} imply {3} in {1}; published: {4}. The levels before stand in another release; a base is revised, or "
                + "taken on "
                    + "a comparable scope, as a rule: no contradiction."),
        ],
    };

    public static Relation Index { get; } = new("index", "指数与增速", "index and growth", "index growth", "growth")
    {
        Shape = new SumShape(null, Interval.Exactly(100m)),
        Finder = new IndexFinder(),
        Sentence = new(
            "equation.index", "{0:name}：{1}指数为{2}，则增长应为{3}[；公布数为{4}]。",
            "{0:name}: an index of {2} in {1} implies growth of {3}[; published: {4}].",
            "index.name index.when index.text implied growth.text"),
        Reports = [RelationReport.Certain("IND3026", "IndexContradictsGrowth"), RelationReport.Uncertain("IND3027", "IndexNotReconciled")],
    };

    public static Relation Accumulation { get; } = new("accumulation", "分期累计", "sum of the periods", "whole parts…", "whole")
    {
        Shape = SumShape.Plain,
        Finder = new AccumulationFinder(),
        Sentence = Sum,
        Traits = RelationTraits.LimitsZeros | RelationTraits.HasWhole,
        Reports = [RelationReport.Certain("IND3028", "PeriodsDoNotAddUp"), RelationReport.Uncertain("IND3029", "PeriodsNotReconciled")],
    };

    public static Relation Parts { get; } = new("parts", "各部分合计", "sum of the parts", "whole parts…", "whole")
    {
        Shape = SumShape.Plain,
        Finder = new PartsFinder(),
        Weaker = () => PartWithin!,
        Sentence = Sum,
        Traits = RelationTraits.LimitsZeros | RelationTraits.HasWhole,
        Reports = [RelationReport.Certain("IND3020", "PartsDoNotAddUp"), RelationReport.Uncertain("IND3021", "PartsNotReconciled")],
    };

    /// <summary>What is left of a sum where parts are missing, are not all there are, or overlap.</summary>
    public static Relation PartWithin { get; } = new("part-within", "部分不大于总数", "parts within the whole", "whole parts…", "whole")
    {
        Shape = LimitShape.Plain,
        Sentence = Limit,
        Traits = RelationTraits.LimitsZeros | RelationTraits.HasWhole,
        Reports = [RelationReport.Certain("IND3022", "PartsExceedWhole"), RelationReport.Uncertain("IND3023", "PartsBeyondWhole")],
    };

    public static Relation Shares { get; } = new("shares", "各部分占比", "shares of the parts", "whole parts…", "whole")
    {
        Shape = SumShape.Plain,
        Finder = new SharesFinder(),
        Sentence = SumOfShares,
        SentenceOfLimit = LimitOfShares,
        Traits = RelationTraits.HasWhole,
        Reports = [RelationReport.Certain("IND3018", "SharesDoNotMakeWhole"), RelationReport.Uncertain("IND3019", "SharesNotReconciled")],
    };

    public static Relation Wording { get; } =
        new("wording", "目标的两种表述", "two wordings of a target", "threshold baseline change", "threshold")
        {
            Shape = ProductShape.Plain,
            Finder = new WordingFinder(),
            Sentence = new(
            "equation.wording",
            "目标“{0:target}”（{1}）：基数{2}、{3}，则目标应为{4}[；写明的目标为{5}]。",
            "Target '{0:target}' ({1}): {3} on a baseline of {2} implies {4}[; stated: {5}].",
            "threshold.name threshold.when baseline.text change.change implied threshold.text"),
            Traits = RelationTraits.LimitsZeros | RelationTraits.OfDifferences,
            Reports = [RelationReport.Certain("IND3030", "TargetWordingsContradict"),
            RelationReport.Uncertain("IND3031", "TargetWordingsNotReconciled")],
        };

    public static Relation GrowthOfParts { get; } = new("growth-of-parts", "总体与各部分增速", "growth of whole and parts", "whole parts…", "whole")
    {
        Shape = BetweenShape.Plain,
        Finder = new GrowthOfPartsFinder(),
        Sentence = new(
            "equation.growth-of-parts",
            "{0:name}：{1}各部分增速为{2}，总体增速应在{3}之间[；公布数为{4}]。",
            "{0:name}: in {1} the parts grew by {2}, so the whole by {3}[; published: {4}].",
            "whole.name whole.when parts.list implied whole.text"),
        Reports =
        [
            new(ReportCase.Certain, "IND3042", "GrowthOutsideParts", DiagnosticSeverity.Warning,
                "{0:series}：{1}各部分增速为{2}，总体增速应在{3}之间；公布数为{4}。可加总的总体，增速不会高于或低于所有部分，请核对。",
                "{0:series}: in {1} the parts grew by {2}, so the whole by {3}; published: {4}. A sum does not grow faster, or slower, "
                + "than "
                    + "all of its parts; check them."),
            new(ReportCase.Uncertain, "IND3043", "GrowthOutsidePartsOfOthers", DiagnosticSeverity.Information,
                "{0:series}：{1}各部分增速为{2}，总体增速应在{3}之间；公布数为{4}。来源不同或价格口径未说明，请核对是否同一口径。",
                "{0:series}: in {1} the parts grew by {2}, so the whole by {3}; published: {4}. Several sources say it, or prices are not "
                    + "declared; check whether all are on one basis."),
        ],
    };

    public static Relation PreviousChain { get; } = new("previous-chain", "逐期环比", "growth period by period", "whole steps…", "whole")
    {
        Shape = ChainShape.OfSpan,
        Finder = new PreviousChainFinder(),
        Sentence = new(
            "equation.previous-chain",
            "{0:name}：截至{1}的{2}个环比连乘为{3}（取整允许±{4}个百分点）[；公布的同比为{5}]。",
            "{0:name}: {2} rates on the previous period up to {1} make {3} (their rounding allows ±{4} points)[; published on a year "
            + "earlier: {5}].",
            "whole.name whole.when steps.count implied steps.rounding whole.text"),
        Traits = RelationTraits.IsRounded,
        Reports =
        [
            new(ReportCase.Certain, "IND3044", "PreviousGrowthDoesNotChain", DiagnosticSeverity.Warning,
                "{0:series}：截至{1}的{2}个环比连乘为{3}（取整允许±{4}个百分点）；公布的同比为{5}。请核对各期环比。",
                "{0:series}: {2} rates on the previous period up to {1} make {3} (their rounding allows ±{4} points); published on a year "
                    + "earlier: {5}. Check the rates."),
            new(ReportCase.Uncertain, "IND3045", "PreviousGrowthChainsApart", DiagnosticSeverity.Information,
                "{0:series}：截至{1}的{2}个环比连乘为{3}（取整允许±{4}个百分点）；公布的同比为{5}。环比出自多次发布或经季节调整，可能已修订。",
                "{0:series}: {2} rates on the previous period up to {1} make {3} (their rounding allows ±{4} points); published on a year "
                    + "earlier: {5}. They are of several releases or adjusted for the season, and may have been revised."),
        ],
    };

    public static Relation Completion { get; } =
        new("completion", "完成年度目标", "completion of the year's goal", "value goal completion", "completion")
        {
            Shape = ProductShape.Plain,
            Finder = new CompletionFinder(),
            Sentence = new(
            "equation.completion",
            "{0:name}：{1}的{2}比年度目标{4}（{3:called}），完成率应为{5}[；公布数为{6}]。",
            "{0:name}: {2} in {1} over the goal of {4} ({3:called}) implies a completion of {5}[; published: {6}].",
            "completion.name completion.when value.text goal.name note0 implied completion.text"),
            Reports = Always("IND3046", "CompletionNotReconciled", DiagnosticSeverity.Warning,
            "{0:series}：{1}的{2}比年度目标{4}（{3:called}），完成率应为{5}；公布数为{6}。请核对数值、目标与完成率。",
            "{0:series}: {2} in {1} over the goal of {4} ({3:called}) implies a completion of {5}; published: {6}. Check value, goal and "
                + "completion."),
        };

    public static Relation Lead { get; } = new("lead", "超序时进度", "lead over the schedule", "lead completion", "lead")
    {
        Shape = SumShape.Plain,
        Finder = new LeadFinder(),
        Sentence = new(
            "equation.lead",
            "{0:name}：{1}完成{2}，时序进度为{3}（{4}个月），应超{5}[；公布数为{6}]。",
            "{0:name}: {2} done in {1}, against {3} of the year ({4} months), implies a lead of {5}[; published: {6}].",
            "lead.name lead.when completion.text note0 note1 implied lead.text"),
        Reports = Always("IND3047", "LeadNotReconciled", DiagnosticSeverity.Warning,
            "{0:series}：{1}完成{2}，时序进度为{3}（{4}个月），应超{5}；公布数为{6}。请核对完成率与超序时进度。",
            "{0:series}: {2} done in {1}, against {3} of the year ({4} months), implies a lead of {5}; published: {6}. Check completion "
                + "and lead."),
    };

    /// <summary>Two ways of several steps to one unpublished value: what is derived from the other relations must meet.</summary>
    public static Relation Chain { get; } = new("chain", "多步推算", "several steps", "value", "value")
    {
        Shape = SameShape.Plain,
        Sentence = new(
            "equation.chain", "{0:name}：由{2}推得{1}为{3}，由{4}推得为{5}。", "{0:name}: {2} imply {3} in {1}, and {4} imply {5}.",
            "value.name value.when note0 note1 note2 note3"),
        Reports =
        [
            RelationReport.Certain("IND3034", "StatementsContradict"),
            RelationReport.Uncertain("IND3035", "StatementsNotReconciled"),
            new(ReportCase.OtherRelease, "IND3039", "StatementsOfOtherReleases", DiagnosticSeverity.Information,
                "{0:series}：由{2}推得{1}为{3}，由{4}推得为{5}。数据出自多次发布，基数可能已修订或按可比口径调整，不视为矛盾。",
                "{0:series}: {2} imply {3} in {1}, and {4} imply {5}. Several releases say it; a base is revised, or taken on a comparable "
                    + "scope, as a rule: no contradiction."),
        ],
    };

    /// <summary>A figure said several times alike: it confirms, and cannot fail.</summary>
    public static Relation Repetition { get; } = new("same", "同一数据", "the same value", "says…", "says")
    {
        Shape = SameShape.Plain,
        Sentence = new(
            "equation.repetition", "{0:name}：{1}的数据{2}出现{3}次，均一致。", "{0:name}: {2} for {1} is given {3} times, alike.",
                "says.name says.when says.text note0"),
    };

    /// <summary>
    /// A number of things in a structure, and those that are listed by name: the rules on frameworks say where it is wrong.
    /// </summary>
    public static Relation Members { get; } = new("members", "成员数", "number of members", "counted named", "named")
    {
        Shape = LimitShape.Plain,
        Sentence = new(
            "equation.members", "体系“{0:framework}”的“{1}”：{2}项中列出名称的有{3}项。", "Framework '{0:framework}', {1}: {3} of {2} are named.",
            "named.name note0 counted.number named.number"),
    };

    /// <summary>All rows.</summary>
    public static ImmutableArray<Relation> All { get; } =
    [
        Same, Growth, Increment, Points, IncrementGrowth, GrowthChain, Share, Ratio, PerHead, Contribution, Index, Accumulation, Parts,
        PartWithin, Shares,
        Wording, GrowthOfParts, PreviousChain, Completion, Lead, Chain, Repetition, Members,
    ];
}
