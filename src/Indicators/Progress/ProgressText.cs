using System.Globalization;
using System.Text;
using Indicators.Derivation;
using NodaTime;

namespace Indicators.Progress;

/// <summary>The sentences of an assessment. Numbers are rounded here and nowhere else, half up, for display only.</summary>
internal static class ProgressText
{
    public static string Explain(ProgressAssessment assessment, Language language) =>
        new AssessmentSentence(assessment, language).ToString();

    public static string StatusName(ProgressStatus status, Language language) => (status, language) switch
    {
        (ProgressStatus.NotAssessable, Language.Chinese) => "无法评估",
        (ProgressStatus.Achieved, Language.Chinese) => "已完成",
        (ProgressStatus.AchievedEarly, Language.Chinese) => "提前完成",
        (ProgressStatus.AheadOfSchedule, Language.Chinese) => "快于时序",
        (ProgressStatus.OnSchedule, Language.Chinese) => "符合时序",
        (ProgressStatus.BehindSchedule, Language.Chinese) => "滞后",
        (ProgressStatus.Regressed, Language.Chinese) => "倒退",
        (ProgressStatus.Missed, Language.Chinese) => "未完成",
        (ProgressStatus.MetWithinTolerance, Language.Chinese) => "基本完成",
        (ProgressStatus.NotAssessable, _) => "not assessable",
        (ProgressStatus.Achieved, _) => "achieved",
        (ProgressStatus.AchievedEarly, _) => "achieved early",
        (ProgressStatus.AheadOfSchedule, _) => "ahead of schedule",
        (ProgressStatus.OnSchedule, _) => "on schedule",
        (ProgressStatus.BehindSchedule, _) => "behind schedule",
        (ProgressStatus.Regressed, _) => "regressed",
        (ProgressStatus.Missed, _) => "missed",
        (ProgressStatus.MetWithinTolerance, _) => "met within tolerance",
        _ => status.ToString(),
    };

    public static string StatusName(ProgressStatusSet status, Language language) =>
        string.Join(language == Language.English ? " or " : "或", status.Select(s => StatusName(s, language)));

    public static string ReasonText(NotAssessableReason reason, Language language) => (reason, language) switch
    {
        (NotAssessableReason.None, _) => "",
        (NotAssessableReason.NoObservation, Language.Chinese) => "截至该日没有已公布的数据",
        (NotAssessableReason.NoBaseline, Language.Chinese) => "目标没有基期",
        (NotAssessableReason.BaselineValueMissing, Language.Chinese) => "基期没有已公布的数据",
        (NotAssessableReason.BaselineUnbounded, Language.Chinese) => "基期只公布了界限，没有数值",
        (NotAssessableReason.BaselineEqualsTarget, Language.Chinese) => "基期与目标相同，或在舍入范围内无法区分",
        (NotAssessableReason.NoTimeElapsed, Language.Chinese) => "最新数据早于基期",
        (NotAssessableReason.WrongDirection, Language.Chinese) => "目标在指标不期望的方向上",
        (NotAssessableReason.DirectionNotStated, Language.Chinese) => "指标没有期望方向，目标没有界定词：请写明reads为ceiling（上限）、floor（下限）或band（区间）",
        (NotAssessableReason.MetAtBaseline, Language.Chinese) => "基期已达到目标，只看是否保持",
        (NotAssessableReason.DueValueMissing, Language.Chinese) => "已到期，但到期数据尚未公布",
        (NotAssessableReason.UnitMismatch, Language.Chinese) => "数据量纲不同",
        (NotAssessableReason.NotALevelGoal, Language.Chinese) => "目标不是水平值，不能用完成比例衡量",
        (NotAssessableReason.NoNumber, Language.Chinese) => "目标没有数值",
        (NotAssessableReason.IncreaseNotNet, Language.Chinese) => "新增未说明是净增，不等于存量的变化",
        (NotAssessableReason.ReferenceMissing, Language.Chinese) => "所参照的指标没有同期数据",
        (NotAssessableReason.NoYearlyTarget, Language.Chinese) => "目标分年度提出，尚无可评估的年度目标",
        (NotAssessableReason.PriceBasis, Language.Chinese) => "指标按不变价或可比口径，不能由水平值推算增速",
        (NotAssessableReason.OnePoint, Language.Chinese) => "只有基期数据，其后尚无数据",
        (NotAssessableReason.ZeroSpan, Language.Chinese) => "到期日不晚于基期",
        (NotAssessableReason.CrossesZero, Language.Chinese) => "基期、现值与目标不同号或为零，百分比和比值没有意义",
        (NotAssessableReason.GrowthRateIndicator, Language.Chinese) => "序列本身是增速，其增长和倍数没有意义",
        (NotAssessableReason.PeriodNotStated, Language.Chinese) => "已公布的数据未说明时期",
        (NotAssessableReason.PeriodTooShort, Language.Chinese) => "已公布的数据所属时期短于目标",
        (NotAssessableReason.RankNotStated, Language.Chinese) => "目标是位次，但目标和序列都未说明在哪些地区中排位",
        (NotAssessableReason.ChainNotPossible, Language.Chinese) => "逐年变化只公布了界限，或下降100%及以上，不能连乘",
        (NotAssessableReason.ChainBroken, Language.Chinese) => "其后的数据口径不同，不能连乘",
        (NotAssessableReason.PendingAssignment, Language.Chinese) => "指标待下达",
        (NotAssessableReason.TooLarge, Language.Chinese) => "数值或日期超出可计算的范围",
        (NotAssessableReason.NoObservation, _) => "no value had been published by that day",
        (NotAssessableReason.NoBaseline, _) => "the target states no baseline",
        (NotAssessableReason.BaselineValueMissing, _) => "the baseline's period has no published value",
        (NotAssessableReason.BaselineUnbounded, _) => "the baseline is published as a bound only",
        (NotAssessableReason.BaselineEqualsTarget, _) => "baseline and target are equal, or cannot be told apart within the rounding",
        (NotAssessableReason.NoTimeElapsed, _) => "the latest value is older than the baseline",
        (NotAssessableReason.WrongDirection, _) => "the target lies on the side the indicator is said not to go",
        (NotAssessableReason.DirectionNotStated, _) => "the indicator has no desired direction and the goal no bound word: state reads as ceiling, floor or band",
        (NotAssessableReason.MetAtBaseline, _) => "the goal was met at the baseline already; it can only be kept",
        (NotAssessableReason.DueValueMissing, _) => "the due date has passed, its value is not published yet",
        (NotAssessableReason.UnitMismatch, _) => "the figures are of different dimensions",
        (NotAssessableReason.NotALevelGoal, _) => "the goal is no level; a share of a way does not measure it",
        (NotAssessableReason.NoNumber, _) => "the goal has no number",
        (NotAssessableReason.IncreaseNotNet, _) => "the increase is not said to be net, so it is not the change of the stock",
        (NotAssessableReason.ReferenceMissing, _) => "the series it refers to has no value for the same period",
        (NotAssessableReason.NoYearlyTarget, _) => "it is set year by year, and no yearly target can be judged",
        (NotAssessableReason.PriceBasis, _) => "constant prices or comparable scope: levels do not give the growth",
        (NotAssessableReason.OnePoint, _) => "only the baseline has a value, nothing after it",
        (NotAssessableReason.ZeroSpan, _) => "the due date is not after the baseline",
        (NotAssessableReason.CrossesZero, _) => "baseline, value and target are not all on one side of zero; a percentage or ratio of them means nothing",
        (NotAssessableReason.GrowthRateIndicator, _) => "the series is a growth rate; growth or a multiple of it means nothing",
        (NotAssessableReason.PeriodNotStated, _) => "the published values do not state their period",
        (NotAssessableReason.PeriodTooShort, _) => "only values for periods shorter than the target's are published",
        (NotAssessableReason.RankNotStated, _) => "the goal is a rank, and neither it nor its series says among whom",
        (NotAssessableReason.ChainNotPossible, _) => "a yearly change is published as a bound only, or is −100 % or less; they cannot be multiplied",
        (NotAssessableReason.ChainBroken, _) => "the later figures are of another scope or basis and cannot be chained with these",
        (NotAssessableReason.PendingAssignment, _) => "its number is pending: it is assigned from above",
        (NotAssessableReason.TooLarge, _) => "a number or a date is beyond what can be calculated with",
        _ => reason.ToString(),
    };

    /// <summary>A share as a percentage with one decimal; a range where the figures leave more than that.</summary>
    public static string Percent(Measure measure)
    {
        if (measure.Value is { } value)
            return Percent(value);
        if (measure.Low is { } low)
            return measure.High is { } high ? $"{Percent(low)}–{Percent(high)}" : $"≥{Percent(low)}";
        return measure.High is { } top ? $"≤{Percent(top)}" : "–";
    }

    public static string Percent(decimal share)
    {
        if (CheckedDecimal.Times(share, 100m) is not { } exact)
            return share > 0m ? "∞" : "-∞";
        decimal percent = Round(exact);
        if (percent == 100m && share < 1m)
            percent = 99.9m;
        return string.Create(CultureInfo.InvariantCulture, $"{percent:0.0}%");
    }

    /// <summary>A difference of shares in percentage points, with its sign.</summary>
    public static string Points(Measure measure)
    {
        if (measure.Value is { } value)
            return Points(value);
        if (measure.Low is { } low)
            return measure.High is { } high ? $"{Points(low)}–{Points(high)}" : $"≥{Points(low)}";
        return measure.High is { } top ? $"≤{Points(top)}" : "–";
    }

    public static string Points(decimal share) => CheckedDecimal.Times(share, 100m) is { } exact
        ? string.Create(CultureInfo.InvariantCulture, $"{Round(exact):+0.0;-0.0;0.0}")
        : share > 0m ? "+∞" : "-∞";

    private static decimal Round(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
