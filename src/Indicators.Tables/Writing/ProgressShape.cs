using Indicators.Progress;

namespace Indicators.Tables;

/// <summary>The columns of assessments: those of the verdict, then three for every measure.</summary>
internal static class ProgressShape
{
    private static readonly (string Id, string Zh, string En, Func<MeasuresRecord, Indicators.Measure?> Of)[] Measures =
    [
        ("completion", "完成率", "Completion", one => one.Completion),
        ("time_share", "时序进度", "Time gone", one => one.TimeShare),
        ("lead", "超前", "Lead", one => one.Lead),
        ("schedule_index", "进度指数", "Schedule index", one => one.ScheduleIndex),
        ("log_completion", "对数完成率", "Completion at equal rates", one => one.LogCompletion),
        ("growth_ratio", "增速比", "Growth ratio", one => one.GrowthRatio),
        ("growth_gap", "增速差", "Growth gap", one => one.GrowthGap),
        ("required_pace", "所需年增量", "Required pace", one => one.RequiredPace),
        ("required_growth", "所需增速", "Required growth", one => one.RequiredGrowth),
        ("acceleration", "所需提速", "Acceleration", one => one.Acceleration),
        ("projected", "预计值", "Projected", one => one.Projected),
        ("planned", "计划值", "Planned", one => one.Planned),
        ("planned_share", "计划进度", "Planned share", one => one.PlannedShare),
        ("milestone_pace", "节点所需年增量", "Pace to the milestone", one => one.MilestonePace),
        ("run_rate", "年化值", "Run rate", one => one.RunRate),
        ("same_period_share", "上年同期占比", "Share of the same period", one => one.SamePeriodShare),
        ("expected_share", "季节进度", "Expected share", one => one.ExpectedShare),
        ("seasonal_lead", "季节超前", "Seasonal lead", one => one.SeasonalLead),
        ("needed_growth", "后续所需增速", "Needed growth of the rest", one => one.NeededGrowth),
    ];

    public static OutputTable Table(IEnumerable<AssessmentRecord> assessments) =>
        new TableShape<AssessmentRecord>([.. Verdict(), .. Measures.SelectMany(Columns), .. Rest()]).Of("progress", assessments);

    private static (string, string, string, OutputKind, Func<AssessmentRecord, string?>)[] Verdict() =>
    [
        ("target", "目标代码", "Target id", OutputKind.Text, one => one.Target),
        ("indicator", "指标代码", "Indicator id", OutputKind.Text, one => one.Indicator),
        ("subject", "主体代码", "Subject id", OutputKind.Text, one => one.Subject),
        ("as_of", "截至", "As of", OutputKind.Date, one => CellText.OfDay(one.AsOf)),
        ("known_by", "公布截至", "Known by", OutputKind.Date, one => CellText.OfDay(one.KnownBy)),
        ("baseline_period", "基期", "Baseline period", OutputKind.Text, one => one.Baseline?.Period?.ToString()),
        ("baseline", "基期值", "Baseline", OutputKind.Text, one => one.Baseline?.Value.Literal),
        ("current_period", "当期", "Current period", OutputKind.Text, one => one.Current?.Period?.ToString()),
        ("current", "当期值", "Current value", OutputKind.Text, one => one.Current?.Value.Literal),
        ("goal", "目标值", "Goal", OutputKind.Text, one => one.Goal),
        ("status", "判断", "Status", OutputKind.Text, one => CellText.Joined(one.Status)),
        ("status_zh", "判断（中文）", "Status (zh)", OutputKind.Text, one => one.Status.ToText(Language.Chinese)),
        ("possible", "舍入允许的判断", "Possible", OutputKind.Text, one => CellText.Joined(one.Possible)),
        ("scheme", "评价方法", "Scheme", OutputKind.Text, one => one.Scheme),
        ("class", "评价等级", "Class", OutputKind.Text, one => one.Class),
        ("classes", "可能的等级", "Classes", OutputKind.Text, one => one.Classes.Count == 0 ? null : string.Join('|', one.Classes)),
        ("reason", "不作判断的原因", "Reason", OutputKind.Text, one => one.Reason is { } reason ? CellText.Code(reason) : null),
    ];

    private static IEnumerable<(string, string, string, OutputKind, Func<AssessmentRecord, string?>)> Columns(
        (string Id, string Zh, string En, Func<MeasuresRecord, Indicators.Measure?> Of) measure) =>
    [
        (measure.Id, measure.Zh, measure.En, OutputKind.Number, one => CellText.OfNumber(measure.Of(one.Measures)?.Value)),
        (measure.Id + "_low", measure.Zh + "下限", measure.En + ", low", OutputKind.Number, one =>
            CellText.OfNumber(measure.Of(one.Measures)?.Low)),
        (measure.Id + "_high", measure.Zh + "上限", measure.En + ", high", OutputKind.Number, one =>
            CellText.OfNumber(measure.Of(one.Measures)?.High)),
    ];

    private static (string, string, string, OutputKind, Func<AssessmentRecord, string?>)[] Rest() =>
    [
        ("projected_date", "预计达成日", "Projected date", OutputKind.Date, one => CellText.OfDay(one.Measures.ProjectedDate)),
        ("years_met", "达标年数", "Years met", OutputKind.Count, one => CellText.OfCount(one.Measures.YearsMet)),
        ("years_judged", "评价年数", "Years judged", OutputKind.Count, one => CellText.OfCount(one.Measures.YearsJudged)),
        ("meets_threshold_to_date", "当前是否达标", "Meets its goal to date", OutputKind.Truth, one =>
            CellText.OfTruth(one.Measures.MeetsThresholdToDate)),
        ("unit", "单位", "Unit of values", OutputKind.Text, one => one.Measures.Unit),
        ("pace_unit", "增量单位", "Unit of paces", OutputKind.Text, one => one.Measures.PaceUnit),
        ("superseded_by", "被替代为", "Superseded by", OutputKind.Text, one => one.SupersededBy),
        ("is_next", "是否下一个到期", "Due next", OutputKind.Truth, one => CellText.OfTruth(one.IsNext)),
        ("conflicts_with", "相矛盾的目标", "Conflicts with", OutputKind.Text, one => one.ConflictsWith.Count == 0
            ? null
            : string.Join('|', one.ConflictsWith)),
    ];
}
