using System.Globalization;
using System.Text;
using Indicators.Derivation;
using NodaTime;

namespace Indicators.Progress;

/// <summary>The sentences of an assessment. Numbers are rounded here and nowhere else, half up, for display only.</summary>
internal static class ProgressText
{
    public static string Explain(ProgressAssessment assessment, Language language) =>
        language == Language.English ? English(assessment) : Chinese(assessment);

    public static string StatusName(ProgressStatus status, Language language) => (status, language.Family) switch
    {
        (ProgressStatus.NotAssessable, LanguageFamily.Chinese) => "无法评估",
        (ProgressStatus.Achieved, LanguageFamily.Chinese) => "已完成",
        (ProgressStatus.AchievedEarly, LanguageFamily.Chinese) => "提前完成",
        (ProgressStatus.AheadOfSchedule, LanguageFamily.Chinese) => "快于时序",
        (ProgressStatus.OnSchedule, LanguageFamily.Chinese) => "符合时序",
        (ProgressStatus.BehindSchedule, LanguageFamily.Chinese) => "滞后",
        (ProgressStatus.Regressed, LanguageFamily.Chinese) => "倒退",
        (ProgressStatus.Missed, LanguageFamily.Chinese) => "未完成",
        (ProgressStatus.NotAssessable, _) => "not assessable",
        (ProgressStatus.Achieved, _) => "achieved",
        (ProgressStatus.AchievedEarly, _) => "achieved early",
        (ProgressStatus.AheadOfSchedule, _) => "ahead of schedule",
        (ProgressStatus.OnSchedule, _) => "on schedule",
        (ProgressStatus.BehindSchedule, _) => "behind schedule",
        (ProgressStatus.Regressed, _) => "regressed",
        (ProgressStatus.Missed, _) => "missed",
        _ => status.ToString(),
    };

    public static string StatusName(ProgressStatusSet status, Language language) =>
        string.Join(language == Language.English ? " or " : "或", status.Select(s => StatusName(s, language)));

    public static string ReasonText(NotAssessableReason reason, Language language) => (reason, language.Family) switch
    {
        (NotAssessableReason.None, _) => "",
        (NotAssessableReason.NoObservation, LanguageFamily.Chinese) => "截至该日没有已公布的数据",
        (NotAssessableReason.NoBaseline, LanguageFamily.Chinese) => "目标没有基期",
        (NotAssessableReason.BaselineValueMissing, LanguageFamily.Chinese) => "基期没有已公布的数据",
        (NotAssessableReason.BaselineUnbounded, LanguageFamily.Chinese) => "基期只公布了界限，没有数值",
        (NotAssessableReason.BaselineEqualsTarget, LanguageFamily.Chinese) => "基期与目标相同，或在舍入范围内无法区分",
        (NotAssessableReason.NoTimeElapsed, LanguageFamily.Chinese) => "最新数据早于基期",
        (NotAssessableReason.WrongDirection, LanguageFamily.Chinese) => "目标在指标不期望的方向上",
        (NotAssessableReason.DirectionNotStated, LanguageFamily.Chinese) => "指标没有期望方向，目标没有界定词",
        (NotAssessableReason.MetAtBaseline, LanguageFamily.Chinese) => "基期已达到目标，只看是否保持",
        (NotAssessableReason.DueValueMissing, LanguageFamily.Chinese) => "已到期，但到期数据尚未公布",
        (NotAssessableReason.UnitMismatch, LanguageFamily.Chinese) => "数据量纲不同",
        (NotAssessableReason.NotALevelGoal, LanguageFamily.Chinese) => "目标不是水平值，不能用完成比例衡量",
        (NotAssessableReason.NoNumber, LanguageFamily.Chinese) => "目标没有数值",
        (NotAssessableReason.IncreaseNotNet, LanguageFamily.Chinese) => "新增未说明是净增，不等于存量的变化",
        (NotAssessableReason.ReferenceMissing, LanguageFamily.Chinese) => "所参照的指标没有同期数据",
        (NotAssessableReason.NoYearlyTarget, LanguageFamily.Chinese) => "目标分年度提出，尚无可评估的年度目标",
        (NotAssessableReason.PriceBasis, LanguageFamily.Chinese) => "指标按不变价或可比口径，不能由水平值推算增速",
        (NotAssessableReason.OnePoint, LanguageFamily.Chinese) => "只有基期数据，其后尚无数据",
        (NotAssessableReason.ZeroSpan, LanguageFamily.Chinese) => "到期日不晚于基期",
        (NotAssessableReason.CrossesZero, LanguageFamily.Chinese) => "基期、现值与目标不同号或为零，百分比和比值没有意义",
        (NotAssessableReason.GrowthRateIndicator, LanguageFamily.Chinese) => "序列本身是增速，其增长和倍数没有意义",
        (NotAssessableReason.PeriodNotStated, LanguageFamily.Chinese) => "已公布的数据未说明时期",
        (NotAssessableReason.PeriodTooShort, LanguageFamily.Chinese) => "已公布的数据所属时期短于目标",
        (NotAssessableReason.RankNotStated, LanguageFamily.Chinese) => "目标是位次，但目标和序列都未说明在哪些地区中排位",
        (NotAssessableReason.ChainNotPossible, LanguageFamily.Chinese) => "逐年变化只公布了界限，或下降100%及以上，不能连乘",
        (NotAssessableReason.TooLarge, LanguageFamily.Chinese) => "数值或日期超出可计算的范围",
        (NotAssessableReason.NoObservation, _) => "no value had been published by that day",
        (NotAssessableReason.NoBaseline, _) => "the target states no baseline",
        (NotAssessableReason.BaselineValueMissing, _) => "the baseline's period has no published value",
        (NotAssessableReason.BaselineUnbounded, _) => "the baseline is published as a bound only",
        (NotAssessableReason.BaselineEqualsTarget, _) => "baseline and target are equal, or cannot be told apart within the rounding",
        (NotAssessableReason.NoTimeElapsed, _) => "the latest value is older than the baseline",
        (NotAssessableReason.WrongDirection, _) => "the target lies on the side the indicator is said not to go",
        (NotAssessableReason.DirectionNotStated, _) => "the indicator has no desired direction and the goal no bound word",
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

    /// <summary>The average growth judged, where no published figure states it.</summary>
    private static string? Average(ProgressAssessment a)
    {
        bool isDerived = a.Substitutions.Any(s => s.Kind is InputSubstitutionKind.AverageOfRates or InputSubstitutionKind.AverageOfLevels);
        return isDerived && a.JudgedValue is { } growth ? Percent(new Measure(growth.Point / 100m, growth.Low / 100m, growth.High / 100m)) : null;
    }

    /// <summary>A gap is in percentage points already.</summary>
    private static string GapPoints(Measure gap) => Points(new Measure(gap.Value / 100m, gap.Low / 100m, gap.High / 100m));

    private static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static decimal Round(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);

    private static string Chinese(ProgressAssessment a)
    {
        var text = new StringBuilder();
        if (a.Current is { } current)
            text.Append(current.Period?.ToText(Language.Chinese)).Append(a.ChainedYears is null ? "为" : "比上年变化").Append(current.Figure.Literal).Append(a.ProxyId is null ? "" : "（代用指标）");
        if (a.Baseline is { } baseline)
            text.Append(text.Length > 0 ? "，" : "").Append("基期").Append(a.BaselinePeriod?.ToText(Language.Chinese)).Append('为').Append(baseline.Literal);
        text.Append(text.Length > 0 ? "，" : "").Append("目标").Append(a.Target.DuePeriod.ToText(Language.Chinese)).Append(a.GoalText(Language.Chinese));
        if (!a.Completion.IsAbsent)
            text.Append("：完成").Append(Percent(a.Completion)).Append(a.LogCompletion.IsAbsent ? "" : $"（按复合路径{Percent(a.LogCompletion)}）");
        if (a.TimeShare is { } time && !a.Completion.IsAbsent)
            text.Append("，时间过去").Append(Percent(time)).Append(a.PlannedShare.IsAbsent ? "" : $"，计划应完成{Percent(a.PlannedShare)}").Append("，相差").Append(Points(a.Lead)).Append("个百分点");
        if (a.YearsJudged is { } judged)
            text.Append("：已评").Append(judged).Append("年，达到").Append(a.YearsMet).Append('年');
        if (Average(a) is { } average)
            text.Append("：至今年均").Append(average);
        if (!a.Gap.IsAbsent)
            text.Append("，增速相差").Append(GapPoints(a.Gap)).Append("个百分点");
        text.Append('；').Append(StatusName(a.Status, Language.Chinese));
        if (a.NeedsReason)
            text.Append('（').Append(ReasonText(a.Reason, Language.Chinese)).Append('）');
        if (a.SupersededBy is { } later)
            text.Append("；已由").Append(later.Id).Append('（').Append(Day(later.Supersedes!.On)).Append("）取代");
        return text.Append('。').ToString();
    }

    private static string English(ProgressAssessment a)
    {
        var text = new StringBuilder();
        if (a.Current is { } current)
            text.Append(current.Figure.ToString(Language.English)).Append(a.ChainedYears is null ? " in " : " on the year before in ").Append(current.Period?.ToText(Language.English)).Append(a.ProxyId is null ? "" : " (a proxy)");
        if (a.Baseline is { } baseline)
            text.Append(text.Length > 0 ? ", from " : "from ").Append(baseline.ToString(Language.English)).Append(" in ").Append(a.BaselinePeriod?.ToText(Language.English));
        text.Append(text.Length > 0 ? ", " : "").Append("target ").Append(a.GoalText(Language.English)).Append(" by ").Append(a.Target.DuePeriod.ToText(Language.English));
        if (!a.Completion.IsAbsent)
            text.Append(": ").Append(Percent(a.Completion)).Append(" complete").Append(a.LogCompletion.IsAbsent ? "" : $" ({Percent(a.LogCompletion)} on the compound path)");
        if (a.TimeShare is { } time && !a.Completion.IsAbsent)
            text.Append(", ").Append(Percent(time)).Append(" of the time gone").Append(a.PlannedShare.IsAbsent ? "" : $", {Percent(a.PlannedShare)} planned by then").Append(", lead ").Append(Points(a.Lead)).Append(" points");
        if (a.YearsJudged is { } judged)
            text.Append(": met in ").Append(a.YearsMet).Append(" of ").Append(judged).Append(judged == 1 ? " year" : " years");
        if (Average(a) is { } average)
            text.Append(": ").Append(average).Append(" a year so far");
        if (!a.Gap.IsAbsent)
            text.Append(", growth gap ").Append(GapPoints(a.Gap)).Append(" points");
        text.Append("; ").Append(StatusName(a.Status, Language.English));
        if (a.NeedsReason)
            text.Append(" (").Append(ReasonText(a.Reason, Language.English)).Append(')');
        if (a.SupersededBy is { } later)
            text.Append("; superseded by ").Append(later.Id).Append(" on ").Append(Day(later.Supersedes!.On));
        return text.Append('.').ToString();
    }
}
