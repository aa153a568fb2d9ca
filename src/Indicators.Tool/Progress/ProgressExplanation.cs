using System.Globalization;
using Indicators.Progress;
using static Indicators.Tool.Explained;

namespace Indicators.Tool;

/// <summary>Every input and step of one assessment in the order a person checks it by hand: what is asked, the figures and their ranges, the clocks, each formula with its numbers, the verdict.</summary>
internal sealed class ProgressExplanation(TextWriter output, IndicatorCatalog catalog, ProgressAssessment a, Language language)
{
    private readonly Explained _lines = new(output, language);

    private bool Zh => language == Language.Chinese;

    /// <summary>v, b, T where all three are numbers.</summary>
    private (decimal V, decimal B, decimal T)? Points => a is { JudgedValue.Point: { } v, JudgedBaseline.Point: { } b, Goal: { } goal } ? (v, b, goal.ThresholdFor(b)) : null;

    private decimal? YearsGone => Clock is { } clock ? clock.Elapsed / 12m : null;

    private decimal? YearsLeft => Clock is { } clock ? (clock.Total - clock.Elapsed) / 12m : null;

    private ElapsedShare? Clock => a.YearToDate is null ? a.PlanElapsed ?? a.YearElapsed : a.YearElapsed;

    public void Write()
    {
        Asked();
        Inputs();
        Time();
        Way();
        Ahead();
        Year();
        Verdict();
    }

    private void Line(string zh, string en, string? value) => _lines.Line(Zh ? zh : en, value);

    private void Asked()
    {
        Indicator indicator = catalog.Indicators[a.Target.Series.IndicatorId];
        Line("指标", "indicator", indicator.Name.In(language));
        Line("主体", "subject", catalog.Subjects[a.Target.Series.SubjectId].Name.In(language));
        Line("期望方向", "direction", GoalWords.Of(indicator.Direction, language));
        Line("目标", "goal", $"{a.GoalText(language)} ({GoalWords.Terms(a.Target, language)})");
        Line("目标来源", "target from", SourceText(a.Target.SourceId));
        Line("已取代", "superseded by", a.SupersededBy is { } later ? $"{later.Id} ({later.Supersedes!.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)})" : null);
        Line("代用指标", "measured by", a.ProxyId is { } proxy ? catalog.Indicators[proxy].Name.In(language) : null);
    }

    private void Inputs()
    {
        Line("现值", "current v", a.Current is { } current ? $"{current.Figure.Literal} ({current.Period}){From(current)}; {current.Figure.Range}" : null);
        Line("基期值", "baseline b", a.Baseline is { } baseline ? $"{baseline.Literal} ({a.BaselinePeriod}){BaselineFrom()}; {baseline.Range}" : null);
        Line("目标值", "threshold T", Threshold());
        if (a.JudgedValue is { } v)
            Line("计算用 v", "v as calculated with", $"{Range(v)} {a.Goal?.Unit}".TrimEnd());
        if (a.JudgedBaseline is { } b)
            Line("计算用 b", "b as calculated with", $"{Range(b)} {a.Goal?.Unit}".TrimEnd());
        foreach (InputSubstitution substitution in a.Substitutions)
            Line("替代", "substituted", substitution.ToText(language));
    }

    private void Time()
    {
        Line("年度时钟", "clock of the year", a.YearElapsed is { } year ? Share(year) : null);
        Line("规划时钟", "clock of the plan", a.PlanElapsed is { } plan ? Share(plan) : null);
        Line("时间", "time share τ", a.TimeShare is { } time ? Number(time) + Months() : null);
        Line("节点路径", "way through", a.Target.Path.Kind == TargetPathKind.Milestones ? a.Target.Path.ToString() : null);
        Line("计划值 PV", "planned value PV", WithUnit(a.Planned));
        Line("计划份额 (PV − b) / (T − b)", "planned share (PV − b) / (T − b)", Text(a.PlannedShare));
    }

    private string Months() => a.YearToDate is { } part ? $" = {part.Months}/{part.TotalMonths}" : Clock is { } clock ? $" = {clock.Elapsed}/{clock.Total}" : "";

    private void Way()
    {
        string? way = a.YearToDate is not null && Points is { } task ? $"{Term(task.V)} / {Term(task.T)}"
            : Points is { } p ? $"({Number(p.V)} − {Term(p.B)}) / ({Number(p.T)} − {Term(p.B)})" : null;
        _lines.Line("p = (v − b) / (T − b)", Text(a.Completion, way));
        _lines.Line("λ = ln(v/b) / ln(T/b)", Text(a.LogCompletion, Points is { } l ? $"ln({Number(l.V)}/{Term(l.B)}) / ln({Number(l.T)}/{Term(l.B)})" : null));
        decimal? gone = a.LogCompletion.IsAbsent ? a.Completion.Value : a.LogCompletion.Value;
        decimal? wanted = a.PlannedShare.IsAbsent ? a.TimeShare : a.PlannedShare.Value;
        string? difference = gone is { } g && wanted is { } w ? $"{Number(g)} − {Term(w)}" : null;
        string? quotient = gone is { } x && wanted is { } y ? $"{Number(x)} / {Term(y)}" : null;
        Line("相差 − τ", "lead − τ", Text(a.Lead, difference));
        Line("进度指数 / τ", "index / τ", Text(a.ScheduleIndex, quotient));
        Line("增速比 R = g_o / |g_r|", "growth ratio R = g_o / |g_r|", Text(a.GrowthRatio));
    }

    private void Ahead()
    {
        string? pace = Points is { } p && YearsLeft is > 0m and { } m ? $"({Number(p.T)} − {Term(p.V)}) / {Number(m)}" : null;
        Line("还需每年", "required a year", WithUnit(a.RequiredPace, pace));
        Line("到下一节点还需每年", "required a year to the next milestone", WithUnit(a.MilestonePace) is { } step ? $"{step} ({a.NextMilestone!.Period}: {a.NextMilestone.Value.Literal})" : null);
        Line("还需年均增速", "required growth", Text(a.RequiredGrowth, Points is { } q && YearsLeft is > 0m and { } left ? $"({Number(q.T)} / {Term(q.V)})^(1/{Number(left)}) − 1" : null));
        Line("需加快倍数", "acceleration", Text(a.Acceleration));
        string? projected = a.YearToDate is null && Points is { } r && YearsGone is > 0m and { } gone && YearsLeft is { } rest
            ? $"{Number(r.V)} + ({Number(r.V)} − {Term(r.B)}) × {Number(rest)} / {Number(gone)}"
            : null;
        Line("按当前速度到期", "projected at due", WithUnit(a.Projected, projected));
        Line("按当前速度达到", "projected date", a.ProjectedDate is { } date ? date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : null);
        Line("增速差（百分点）", "growth gap (points)", Text(a.Gap));
        Line("年度", "years", a.YearsJudged is { } judged ? $"{a.YearsMet}/{judged}" : null);
    }

    private void Year()
    {
        if (a.YearToDate is not { } year)
            return;
        Line("本年累计 A", "year to date A", $"{Text(year.ToDate)} ({year.Period}, {year.Months}/{year.TotalMonths})");
        Line("上年同期 B", "same months last year B", Text(year.LastToDate));
        Line("上年全年 Y", "last year Y", Text(year.LastYear));
        Line($"按月均推算 {year.TotalMonths}·A/k", $"run-rate {year.TotalMonths}·A/k", Text(year.RunRate));
        Line("按上年同期占比推算 A·Y/B", "same-period share A·Y/B", Text(year.SamePeriodShare));
        Line("加上年其余月份 A + (Y − B)", "additive A + (Y − B)", Text(year.Additive));
        Line("上年同期占比 B/Y", "share of last year B/Y", Text(year.ExpectedShare));
        Line("季节性相差 A/T − B/Y", "seasonal lead A/T − B/Y", Text(year.SeasonalLead));
        Line("其余月份需增长 (T − A)/(Y − B) − 1", "needed growth of the rest (T − A)/(Y − B) − 1", Text(year.NeededGrowth));
    }

    private void Verdict()
    {
        Line("是否达到", "met", a.Current is null ? null : a.IsMet switch { true => Zh ? "是" : "yes", false => Zh ? "否" : "no", _ => Zh ? "数据不足以判断" : "open" });
        Line("截至目前达到门槛", "meets the threshold to date", a.MeetsThresholdToDate is { } meets ? meets ? Zh ? "是" : "yes" : Zh ? "否" : "no" : null);
        Line("阈值", "thresholds", a.Lead.IsAbsent ? null : Bands());
        Line("评估", "status", Zh ? $"{a.Status.ToText(language)} ({a.Status})" : a.Status.ToString());
        Line("舍入范围内可能", "possible within the rounding", a.Possible.Count > a.Status.Count ? Zh ? $"{a.Possible.ToText(language)} ({a.Possible})" : a.Possible.ToString() : null);
        foreach (OfficialAssessment official in a.Official)
            Line("官方评估", "officially", $"{official.Class.In(language)} ({SourceText(official.SourceId)}, {official.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)})");
        Line("原因", "reason", a.Reason == NotAssessableReason.None ? null : a.Reason.ToText(language));
    }

    private string Bands()
    {
        if (a.YearToDate is not null)
            return Zh ? "完成 ≥ k/12 达到序时进度，否则未达到" : "completion ≥ k/12 is up with the months gone, else short of them";
        string band = Number(a.Options.ScheduleBand);
        return Zh
            ? $"相差 > {band} 快于时序；−{band} 至 {band} 符合时序；< −{band} 滞后；p < 0 倒退（本库自定）"
            : $"lead > {band} ahead; −{band} to {band} on schedule; < −{band} behind; p < 0 regressed (ours)";
    }

    private string Share(ElapsedShare share)
    {
        string text = Zh ? $"{share.Elapsed}/{share.Total}{(share.Unit == ElapsedUnit.Months ? "个月" : "天")}" : share.ToString();
        return $"{text} = {Number(share.Elapsed / (decimal)share.Total)}";
    }

    private string? Threshold() => a.Goal is { } goal
        ? $"{(goal.NeedsBaseline ? $"{Number(goal.Slope)}·b + " : "")}{Number(goal.Offset)}{goal.Unit}{(goal.UpperOffset is { } upper ? $"—{Number(upper)}{goal.Unit}" : "")} ({GoalWords.Side(goal, language)}){(goal.NeedsBaseline && Points is { } p ? $" = {Number(p.T)}{goal.Unit}" : "")}"
        : null;

    private string BaselineFrom() => a.BaselineObservation is { } observation ? From(observation) : Zh ? "，随目标公布" : ", stated with the target";

    private string From(Observation observation)
    {
        string source = SourceText(observation.SourceId) is { } text ? $", {text}" : "";
        return observation.PublishedOn is { } day ? $"{source}, {(Zh ? "公布于" : "published ")}{day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}" : source;
    }

    private string? SourceText(string? id) => catalog.Sources.Find(id) is { } source ? $"{source.Publisher} {source.Published}" : null;

    private string? WithUnit(Measure measure, string? formula = null) => Text(measure) is { } text
        ? $"{text} {a.Goal?.Unit}".TrimEnd() + (formula is null ? "" : $" = {formula}")
        : null;
}
