namespace Indicators.Progress;

/// <summary>The wordings of progress: verdicts, reasons, substitutions, schemes, and the parts of their sentences.</summary>
public static partial class ProgressWordings
{
    internal static CodeTable<ProgressStatus> Statuses { get; } = new(
        "progress-status",
        (ProgressStatus.NotAssessable, "not-assessable", "无法评估", "not assessable"),
        (ProgressStatus.Achieved, "achieved", "已完成", "achieved"),
        (ProgressStatus.AchievedEarly, "achieved-early", "提前完成", "achieved early"),
        (ProgressStatus.AheadOfSchedule, "ahead-of-schedule", "快于时序", "ahead of schedule"),
        (ProgressStatus.OnSchedule, "on-schedule", "符合时序", "on schedule"),
        (ProgressStatus.BehindSchedule, "behind-schedule", "滞后", "behind schedule"),
        (ProgressStatus.Regressed, "regressed", "倒退", "regressed"),
        (ProgressStatus.Missed, "missed", "未完成", "missed"),
        (ProgressStatus.MetWithinTolerance, "met-within-tolerance", "基本完成", "met within tolerance"));

    internal static CodeTable<Obstacle> Obstacles { get; } = new(
        "obstacle",
        (Obstacle.None, "none", "", ""),
        (Obstacle.NoObservation, "no-observation", "截至该日没有已公布的数据", "no value had been published by that day"),
        (Obstacle.NoBaseline, "no-baseline", "目标没有基期", "the target states no baseline"),
        (Obstacle.BaselineValueMissing, "baseline-value-missing", "基期没有已公布的数据", "the baseline's period has no published value"),
        (Obstacle.BaselineUnbounded, "baseline-unbounded", "基期只公布了界限，没有数值", "the baseline is published as a bound only"),
        (Obstacle.BaselineEqualsTarget, "baseline-equals-target",
            "基期与目标相同，或在舍入范围内无法区分",
            "baseline and target are equal, or cannot be told apart within the rounding"),
        (Obstacle.NoTimeElapsed, "no-time-elapsed", "最新数据早于基期", "the latest value is older than the baseline"),
        (Obstacle.WrongDirection, "wrong-direction",
            "目标在指标不期望的方向上",
            "the target lies on the side the indicator is said not to go"),
        (Obstacle.DirectionNotStated, "direction-not-stated",
            "指标没有期望方向，目标没有界定词：请写明reads为ceiling（上限）、floor（下限）或band（区间）",
            "the indicator has no desired direction and the goal no bound word: state reads as ceiling, floor or band"),
        (Obstacle.MetAtBaseline, "met-at-baseline",
            "基期已达到目标，只看是否保持",
            "the goal was met at the baseline already; it can only be kept"),
        (Obstacle.DueValueMissing, "due-value-missing",
            "已到期，但到期数据尚未公布",
            "the due date has passed, its value is not published yet"),
        (Obstacle.UnitMismatch, "unit-mismatch", "数据量纲不同", "the figures are of different dimensions"),
        (Obstacle.NotALevelGoal, "not-a-level-goal",
            "目标不是水平值，不能用完成比例衡量",
            "the goal is no level; a share of a way does not measure it"),
        (Obstacle.NoNumber, "no-number", "目标没有数值", "the goal has no number"),
        (Obstacle.IncreaseNotNet, "increase-not-net",
            "新增未说明是净增，不等于存量的变化",
            "the increase is not said to be net, so it is not the change of the stock"),
        (Obstacle.ReferenceMissing, "reference-missing",
            "所参照的指标没有同期数据",
            "the series it refers to has no value for the same period"),
        (Obstacle.NoYearlyTarget, "no-yearly-target",
            "目标分年度提出，尚无可评估的年度目标",
            "it is set year by year, and no yearly target can be judged"),
        (Obstacle.PriceBasis, "price-basis",
            "指标按不变价或可比口径，不能由水平值推算增速",
            "constant prices or comparable scope: levels do not give the growth"),
        (Obstacle.OnePoint, "one-point", "只有基期数据，其后尚无数据", "only the baseline has a value, nothing after it"),
        (Obstacle.ZeroSpan, "zero-span", "到期日不晚于基期", "the due date is not after the baseline"),
        (Obstacle.CrossesZero, "crosses-zero",
            "基期、现值与目标不同号或为零，百分比和比值没有意义",
            "baseline, value and target are not all on one side of zero; a percentage or ratio of them means nothing"),
        (Obstacle.GrowthRateIndicator, "growth-rate-indicator",
            "序列本身是增速，其增长和倍数没有意义",
            "the series is a growth rate; growth or a multiple of it means nothing"),
        (Obstacle.PeriodNotStated, "period-not-stated", "已公布的数据未说明时期", "the published values do not state their period"),
        (Obstacle.PeriodTooShort, "period-too-short",
            "已公布的数据所属时期短于目标",
            "only values for periods shorter than the target's are published"),
        (Obstacle.OtherPeriod, "other-period",
            "已公布的是其他时期的数据",
            "only values for other periods are published"),
        (Obstacle.NotYetDone, "not-yet-done", "尚未完成，到期前没有进度可言", "not done yet, and there is no share of what is done or not"),
        (Obstacle.RankNotStated, "rank-not-stated",
            "目标是位次，但目标和序列都未说明在哪些地区中排位",
            "the goal is a rank, and neither it nor its series says among whom"),
        (Obstacle.ChainNotPossible, "chain-not-possible",
            "逐年变化只公布了界限，或下降100%及以上，不能连乘",
            "a yearly change is published as a bound only, or is −100 % or less; they cannot be multiplied"),
        (Obstacle.ChainBroken, "chain-broken",
            "其后的数据口径不同，不能连乘",
            "the later figures are of another scope or basis and cannot be chained with these"),
        (Obstacle.ToldInWords, "told-in-words", "只以文字公布，没有数值", "published in words, without a number"),
        (Obstacle.PendingAssignment, "pending-assignment", "指标待下达", "its number is pending: it is assigned from above"),
        (Obstacle.TooLarge, "too-large", "数值或日期超出可计算的范围", "a number or a date is beyond what can be calculated with"),
        (Obstacle.MayBeReached, "may-be-reached", "可能已达到目标", "the goal may be reached already"),
        (Obstacle.NoTimeLeft, "no-time-left", "已无剩余时间", "no time is left until the due date"),
        (Obstacle.NoMovement, "no-movement", "与基期相同，或在舍入范围内无法区分", "the value is that of the baseline, or cannot be told from it"),
        (Obstacle.MovesAway, "moves-away", "正在背离目标", "it moves away from the goal"),
        (Obstacle.NoBaselineValue, "no-baseline-value", "没有基期值", "there is no baseline"),
        (Obstacle.NoTarget, "no-target", "该方法需要有数值和期限的目标", "the scheme needs a target with a number and a date"),
        (Obstacle.TooShort, "too-short", "基期到最新数据不足一年", "baseline and latest value are less than a year apart"),
        (Obstacle.TooFewPoints, "too-few-points", "年度数据太少", "there are too few yearly values"),
        (Obstacle.ZeroBaseline, "zero-baseline", "基期为零，无法计算增速", "the baseline is zero, from which nothing grows"),
        (Obstacle.ZeroTarget, "zero-target", "目标为零，无法计算所需增速", "the target is zero, which no growth rate reaches"),
        (Obstacle.NoMembers, "no-members", "有得分的成员太少", "too few members have a score"));

    internal static CodeTable<SubstitutionKind> Substitutions { get; } = new(
        "substitution-kind",
        (SubstitutionKind.Proxy, "proxy", "代用指标", "proxy"),
        (SubstitutionKind.LatestValue, "latest-value", "到期数据未公布，用最近数据", "latest value, that of the due date not being published"),
        (SubstitutionKind.PartOfPeriod, "part-of-period", "部分时期", "part of the period"),
        (SubstitutionKind.SumOfParts, "sum-of-parts", "分期相加", "sum of the parts"),
        (SubstitutionKind.SameEnd, "same-end", "同一期末", "same last day"),
        (SubstitutionKind.BaselinePeriod, "baseline-period", "基期", "baseline period"),
        (SubstitutionKind.BaselineVintage, "baseline-vintage", "基期数据修订", "revised baseline"),
        (SubstitutionKind.ChainedChanges, "chained-changes", "逐年变化连乘", "yearly changes chained"),
        (SubstitutionKind.AverageOfRates, "average-of-rates", "由逐年增速计算年均增速", "average of yearly rates"),
        (SubstitutionKind.AverageOfLevels, "average-of-levels", "由水平值计算年均增速", "average growth from levels"),
        (SubstitutionKind.GrowthOfLevels, "growth-of-levels", "由水平值计算增速", "growth from levels"),
        (SubstitutionKind.StraightPath, "straight-path", "不同号或为零，没有等速路径，用直线",
            "a straight line, figures of two signs or zero having no path of equal rates"),
        (SubstitutionKind.RunRate, "run-rate", "按月均推算全年", "run-rate for the year"),
        (SubstitutionKind.SamePeriodShare, "same-period-share", "按上年同期占比推算全年", "same-period share for the year"),
        (SubstitutionKind.ZeroBaseline, "zero-baseline", "基期值为零", "baseline of zero"),
        (SubstitutionKind.ZeroTarget, "zero-target", "目标值为零", "target of zero"),
        (SubstitutionKind.ValueAtDue, "value-at-due", "到期日数据", "value of the due date"));

    internal static CodeTable<GroupStanding> Standings { get; } = new(
        "group-standing",
        (GroupStanding.NotAssessable, "not-assessable", "无法评估", "not assessable"),
        (GroupStanding.Met, "met", "全部完成", "met"),
        (GroupStanding.OnCourse, "on-course", "总体符合进度", "on course"),
        (GroupStanding.PartlyOnCourse, "partly-on-course", "部分滞后", "partly on course"),
        (GroupStanding.OffCourse, "off-course", "总体滞后", "off course"));

    internal static CodeTable<BaselineChoice> BaselineChoices { get; } = new(
        "baseline-choice",
        (BaselineChoice.AsStated, "as-stated", "仅基期本身", "the stated period alone"),
        (BaselineChoice.NextAvailable, "next-available", "之后最近的数据", "the next available value"),
        (BaselineChoice.Nearest, "nearest", "最近的数据", "the nearest value"));

    internal static CodeTable<VintageChoice> VintageChoices { get; } = new(
        "vintage-choice",
        (VintageChoice.Known, "known", "当时已知", "known by the day of asking"),
        (VintageChoice.First, "first", "首次公布", "first published"),
        (VintageChoice.Latest, "latest", "最新公布", "latest published"),
        (VintageChoice.AtDue, "at-due", "到期通报时", "known when the goal was due"));

    internal static CodeTable<LightsMeasure> LightsMeasures { get; } = new(
        "lights-measure",
        (LightsMeasure.Index, "index", "进度指数", "index"),
        (LightsMeasure.Lead, "lead", "相差", "lead"),
        (LightsMeasure.Completion, "completion", "完成率", "completion"));

    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(
    [
        .. Statuses.Wordings,
        .. Obstacles.Wordings,
        .. Substitutions.Wordings,
        .. Standings.Wordings,
        .. BaselineChoices.Wordings,
        .. VintageChoices.Wordings,
        .. LightsMeasures.Wordings,
        .. ExplanationKinds.Table.Wordings,
        .. Explanations,
        .. Sentences,
        .. Schemes,
    ]);

    /// <summary>The progress status in words.</summary>
    public static string ToText(this ProgressStatus value, Language language) => Statuses.NameOf(value, language);

    /// <summary>The obstacle in words.</summary>
    public static string ToText(this Obstacle value, Language language) => Obstacles.NameOf(value, language);

    /// <summary>The kind of substitution in words.</summary>
    public static string ToText(this SubstitutionKind value, Language language) => Substitutions.NameOf(value, language);

    /// <summary>The group standing in words.</summary>
    public static string ToText(this GroupStanding value, Language language) => Standings.NameOf(value, language);

    /// <summary>The baseline choice in words.</summary>
    public static string ToText(this BaselineChoice value, Language language) => BaselineChoices.NameOf(value, language);

    /// <summary>The choice of edition in words.</summary>
    public static string ToText(this VintageChoice value, Language language) => VintageChoices.NameOf(value, language);

    /// <summary>The measure of lights in words.</summary>
    public static string ToText(this LightsMeasure value, Language language) => LightsMeasures.NameOf(value, language);

    /// <summary>A row in a language, with its arguments.</summary>
    internal static string Say(this Language language, string key, params ReadOnlySpan<object?> arguments) =>
        Table.ToText(key, language, arguments);
}
