namespace Indicators;

/// <summary>The words of the model's enumerations: the codes of the catalogue file and the names in both languages.</summary>
internal static class Vocabulary
{
    public static CodeTable<IndicatorKind> IndicatorKinds { get; } = new(
        "indicator-kind",
        (IndicatorKind.Stock, "stock", "期末数", "stock"),
        (IndicatorKind.Flow, "flow", "当期数", "flow"),
        (IndicatorKind.Ratio, "ratio", "比率", "ratio"),
        (IndicatorKind.Rate, "rate", "速率", "rate"),
        (IndicatorKind.Index, "index", "指数", "index"),
        (IndicatorKind.Capacity, "capacity", "能力", "capacity"),
        (IndicatorKind.Count, "count", "个数", "count"));

    public static CodeTable<Direction> Directions { get; } = new(
        "direction",
        (Direction.Increase, "increase", "越高越好", "more is better"),
        (Direction.Decrease, "decrease", "越低越好", "less is better"),
        (Direction.Neutral, "neutral", "中性", "neutral"));

    public static CodeTable<PriceBasis> PriceBases { get; } = new(
        "price-basis",
        (PriceBasis.Current, "current", "现价", "current prices"),
        (PriceBasis.Constant, "constant", "不变价", "constant prices"));

    public static CodeTable<ScopeBasis> ScopeBases { get; } = new(
        "scope-basis",
        (ScopeBasis.Published, "published", "公布口径", "scope as published"),
        (ScopeBasis.Comparable, "comparable", "可比口径", "comparable scope"));

    public static CodeTable<SubjectKind> SubjectKinds { get; } = new(
        "subject-kind",
        (SubjectKind.Region, "region", "地区", "region"),
        (SubjectKind.Cluster, "cluster", "产业集群", "cluster"),
        (SubjectKind.Enterprise, "enterprise", "企业", "enterprise"),
        (SubjectKind.Institution, "institution", "机构", "institution"),
        (SubjectKind.Programme, "programme", "项目", "programme"),
        (SubjectKind.Plan, "plan", "规划", "plan"),
        (SubjectKind.Field, "field", "领域", "field"),
        (SubjectKind.Group, "group", "集合", "group"));

    public static CodeTable<CompositionKind> CompositionKinds { get; } = new(
        "composition-kind",
        (CompositionKind.Complete, "complete", "全部构成", "parts that add up to the whole"),
        (CompositionKind.Partial, "partial", "部分构成", "some of the parts"),
        (CompositionKind.Overlapping, "overlapping", "相互重叠", "parts that may overlap"));

    public static CodeTable<CompositionRounding> CompositionRoundings { get; } = new(
        "composition-rounding",
        (CompositionRounding.Unstated, "unstated", "未说明", "unstated"),
        (CompositionRounding.Unadjusted, "unadjusted", "未作机械调整", "not adjusted for rounding"));

    public static CodeTable<TransformationKind> Transformations { get; } = new(
        "transformation-kind",
        (TransformationKind.Level, "level", "水平", "level"),
        (TransformationKind.GrowthOnYear, "growth-year", "同比增长", "growth on a year earlier"),
        (TransformationKind.GrowthOnPrevious, "growth-previous", "环比增长", "growth on the previous period"),
        (TransformationKind.GrowthSince, "growth-since", "累计增长", "growth"),
        (TransformationKind.AverageGrowth, "growth-average", "年均增长", "average yearly growth"),
        (TransformationKind.Difference, "difference", "差", "difference"),
        (TransformationKind.Share, "share", "占比", "share"),
        (TransformationKind.ContributionShare, "contribution-share", "贡献率", "share in the growth"),
        (TransformationKind.ContributionPoints, "contribution-points", "拉动", "contribution to the growth"),
        (TransformationKind.Rank, "rank", "位次", "rank"),
        (TransformationKind.Completion, "completion", "完成年度目标", "completion of the year's goal"),
        (TransformationKind.Lead, "lead", "超序时进度", "lead over the schedule"),
        (TransformationKind.Trend, "trend", "变动", "change in words"));

    public static CodeTable<ComparisonBasis> ComparisonBases { get; } = new(
        "comparison-basis",
        (ComparisonBasis.Unstated, "unstated", "未说明", "unstated"),
        (ComparisonBasis.Nominal, "nominal", "名义", "nominal"),
        (ComparisonBasis.Real, "real", "实际", "real"),
        (ComparisonBasis.Comparable, "comparable", "可比口径", "comparable scope"));

    public static CodeTable<SourceAuthority> Authorities { get; } = new(
        "source-authority",
        (SourceAuthority.Unstated, "unstated", "未说明", "unstated"),
        (SourceAuthority.Statistics, "statistics", "统计部门", "statistics"),
        (SourceAuthority.Department, "department", "主管部门", "department"),
        (SourceAuthority.Plan, "plan", "规划计划", "plan"),
        (SourceAuthority.Speech, "speech", "讲话报告", "speech or work report"),
        (SourceAuthority.Media, "media", "媒体", "media"));

    public static CodeTable<TrendWord> TrendWords { get; } = new(
        "trend-word",
        (TrendWord.TurnedToProfit, "turned-to-profit", "扭亏为盈", "turned to profit"),
        (TrendWord.TurnedToLoss, "turned-to-loss", "由盈转亏", "turned to loss"),
        (TrendWord.LossNarrowed, "loss-narrowed", "减亏", "loss narrowed"),
        (TrendWord.LossWidened, "loss-widened", "增亏", "loss widened"),
        (TrendWord.Unchanged, "unchanged", "持平", "unchanged"),
        (TrendWord.DeclineNarrowed, "decline-narrowed", "降幅收窄", "decline narrowed"),
        (TrendWord.DeclineWidened, "decline-widened", "降幅扩大", "decline widened"),
        (TrendWord.GrowthSlowed, "growth-slowed", "增幅回落", "growth slowed"),
        (TrendWord.GrowthQuickened, "growth-quickened", "增幅扩大", "growth quickened"),
        (TrendWord.TurnedToGrowth, "turned-to-growth", "由降转增", "turned to growth"),
        (TrendWord.TurnedToDecline, "turned-to-decline", "由增转降", "turned to decline"));

    public static CodeTable<DenominatorTime> DenominatorTimes { get; } = new(
        "denominator-time",
        (DenominatorTime.Unstated, "unstated", "未说明", "unstated"),
        (DenominatorTime.YearEnd, "year-end", "年末", "at the end of the year"),
        (DenominatorTime.MeanOfYearEnds, "mean-of-year-ends", "年平均", "mean of the two year ends"));

    public static CodeTable<AmountSign> AmountSigns { get; } = new(
        "amount-sign",
        (AmountSign.Unstated, "unstated", "未说明", "unstated"),
        (AmountSign.NeverNegative, "never-negative", "不为负", "never negative"),
        (AmountSign.Any, "any", "可正可负", "either side of zero"));

    public static CodeTable<BreakKind> BreakKinds { get; } = new(
        "break-kind",
        (BreakKind.Unstated, "unstated", "未说明", "unstated"),
        (BreakKind.Census, "census", "普查", "census"),
        (BreakKind.Scope, "scope", "口径调整", "change of scope"),
        (BreakKind.Classification, "classification", "分类调整", "change of classification"),
        (BreakKind.Method, "method", "方法调整", "change of method"),
        (BreakKind.Territory, "territory", "区划调整", "change of territory"),
        (BreakKind.BaseRotation, "base-rotation", "基期轮换", "rotation of the base period"));

    public static CodeTable<ObservationStatus> Statuses { get; } = new(
        "observation-status",
        (ObservationStatus.Final, "final", "正式数", "final"),
        (ObservationStatus.Provisional, "provisional", "初步数", "provisional"),
        (ObservationStatus.Estimated, "estimated", "预计数", "estimated"),
        (ObservationStatus.Forecast, "forecast", "预测数", "forecast"),
        (ObservationStatus.Derived, "derived", "推算数", "derived"));

    public static CodeTable<Confidence> Confidences { get; } = new(
        "confidence",
        (Confidence.Confirmed, "confirmed", "已证实", "confirmed"),
        (Confidence.Corroborated, "corroborated", "有佐证", "corroborated"),
        (Confidence.Recalled, "recalled", "凭记忆", "recalled"));

    public static CodeTable<TargetNature> Natures { get; } = new(
        "target-nature",
        (TargetNature.Expected, "expected", "预期性", "expected"),
        (TargetNature.Binding, "binding", "约束性", "binding"));

    public static CodeTable<TargetCommitment> Commitments { get; } = new(
        "target-commitment",
        (TargetCommitment.Floor, "floor", "须达到", "to be reached"),
        (TargetCommitment.Stretch, "stretch", "力争", "striven for"));

    public static CodeTable<TargetEvaluation> Evaluations { get; } = new(
        "target-evaluation",
        (TargetEvaluation.AtDue, "at-due", "到期考核", "on the due date"),
        (TargetEvaluation.EachYear, "each-year", "逐年考核", "every year"));

    public static CodeTable<TargetReading> TargetReadings { get; } = new(
        "target-reading",
        (TargetReading.ByDirection, "by-direction", "按方向", "by direction"),
        (TargetReading.Ceiling, "ceiling", "上限", "ceiling"),
        (TargetReading.Floor, "floor", "下限", "floor"),
        (TargetReading.Band, "band", "区间", "band"));

    public static CodeTable<ResponsibleRole> ResponsibleRoles { get; } = new(
        "responsible-role",
        (ResponsibleRole.Lead, "lead", "牵头", "lead"),
        (ResponsibleRole.Cooperating, "cooperating", "配合", "cooperating"));

    public static CodeTable<TargetPathKind> PathKinds { get; } = new(
        "target-path-kind",
        (TargetPathKind.Linear, "linear", "线性", "linear"),
        (TargetPathKind.Compound, "compound", "复合", "compound"),
        (TargetPathKind.Milestones, "milestones", "节点", "milestones"),
        (TargetPathKind.ByGoal, "by-goal", "按目标", "by the goal"));

    public static CodeTable<IncreaseScope> IncreaseScopes { get; } = new(
        "increase-scope",
        (IncreaseScope.Unspecified, "unspecified", "未说明", "unspecified"),
        (IncreaseScope.Net, "net", "净增", "net"),
        (IncreaseScope.Gross, "gross", "新增（毛）", "gross"));

    public static CodeTable<GoalRelation> GoalRelations { get; } = new(
        "goal-relation",
        (GoalRelation.Above, "above", "高于", "above"),
        (GoalRelation.AtLeast, "at-least", "不低于", "at least"),
        (GoalRelation.InStep, "in-step", "同步于", "in step with"),
        (GoalRelation.Below, "below", "低于", "below"),
        (GoalRelation.AtMost, "at-most", "不高于", "at most"));

    public static CodeTable<GoalAggregate> GoalAggregates { get; } = new(
        "goal-aggregate",
        (GoalAggregate.None, "none", "本值", "value"),
        (GoalAggregate.Mean, "mean", "均值", "mean"));

    /// <summary>The rows of all of them, as those of the floor's table.</summary>
    public static IEnumerable<(string Key, string Zh, string En)> Wordings =>
    [
        .. IndicatorKinds.Wordings,
        .. Directions.Wordings,
        .. PriceBases.Wordings,
        .. ScopeBases.Wordings,
        .. SubjectKinds.Wordings,
        .. CompositionKinds.Wordings,
        .. CompositionRoundings.Wordings,
        .. Transformations.Wordings,
        .. ComparisonBases.Wordings,
        .. Authorities.Wordings,
        .. TrendWords.Wordings,
        .. DenominatorTimes.Wordings,
        .. AmountSigns.Wordings,
        .. BreakKinds.Wordings,
        .. Statuses.Wordings,
        .. Confidences.Wordings,
        .. Natures.Wordings,
        .. Commitments.Wordings,
        .. Evaluations.Wordings,
        .. TargetReadings.Wordings,
        .. ResponsibleRoles.Wordings,
        .. PathKinds.Wordings,
        .. IncreaseScopes.Wordings,
        .. GoalRelations.Wordings,
        .. GoalAggregates.Wordings,
    ];
}
