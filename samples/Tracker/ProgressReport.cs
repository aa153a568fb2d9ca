using System.Globalization;
using Indicators.Progress;

namespace Indicators.Tracker;

/// <summary>The text form of progress: a sentence a target, or with --explain every input and step.</summary>
internal static class ProgressReport
{
    public static void Write(
        TextWriter output, IndicatorCatalog catalog, ProgressCalculator calculator, ProgressAssessment[] assessments, IProgressScheme? scheme, ProgressRequest request)
    {
        foreach (ProgressAssessment assessment in assessments)
        {
            SchemeResult? result = scheme is null ? null : calculator.Classify(assessment, scheme);
            string suffix = scheme is null ? "" : $" [{scheme.Id}: {result?.ToText(request.Language) ?? "–"}]";
            output.Write($"{assessment.Target.Id}: {assessment.ToText(request.Language)}{suffix}\n");
            if (request.Explain)
                Explain(output, catalog, assessment, request.Language);
        }
    }

    private static void Explain(TextWriter output, IndicatorCatalog catalog, ProgressAssessment a, Language language)
    {
        bool zh = language == Language.Chinese;
        void Line(string name, string? value)
        {
            if (value is not null)
                output.Write($"    {name}{(zh ? "：" : ": ")}{value}\n");
        }

        Line(zh ? "指标" : "indicator", catalog.Indicators[a.Target.Series.IndicatorId].Name.In(language));
        Line(zh ? "主体" : "subject", catalog.Subjects[a.Target.Series.SubjectId].Name.In(language));
        Line(zh ? "代用指标" : "measured by", a.ProxyId is { } proxy ? catalog.Indicators[proxy].Name.In(language) : null);
        Line(zh ? "目标来源" : "target from", SourceText(catalog, a.Target.SourceId));
        Line(zh ? "现值" : "current v", a.Current is { } current ? $"{current.Figure.Literal} ({current.Period}){From(catalog, current)}; {current.Figure.Range}" : null);
        Line(zh ? "基期值" : "baseline b", a.Baseline is { } baseline ? $"{baseline.Literal} ({a.BaselinePeriod}); {baseline.Range}" : null);
        Line(zh ? "目标值" : "threshold T", Threshold(a, language));
        Line(zh ? "时间" : "time share τ", a.TimeShare is { } time ? Number(time) : null);
        Line("p = (v − b) / (T − b)", Text(a.Completion));
        Line("λ = ln(v/b) / ln(T/b)", Text(a.LogCompletion));
        Line(zh ? "相差 − τ" : "lead − τ", Text(a.Lead));
        Line(zh ? "进度指数 / τ" : "index / τ", Text(a.ScheduleIndex));
        Line(zh ? "还需每年" : "required a year", WithUnit(a.RequiredPace, a));
        Line(zh ? "还需年均增速" : "required growth", Text(a.RequiredGrowth));
        Line(zh ? "需加快倍数" : "acceleration", Text(a.Acceleration));
        Line(zh ? "按当前速度到期" : "projected at due", WithUnit(a.Projected, a));
        Line(zh ? "按当前速度达到" : "projected date", a.ProjectedDate is { } date ? date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : null);
        Line(zh ? "增速差（百分点）" : "growth gap (points)", Text(a.Gap));
        Line(zh ? "年度" : "years", a.YearsJudged is { } judged ? $"{a.YearsMet}/{judged}" : null);
        Line(zh ? "评估" : "status", zh ? $"{a.Status.ToText(language)} ({a.Status})" : a.Status.ToString());
        Line(zh ? "原因" : "reason", a.Reason == NotAssessableReason.None ? null : a.Reason.ToText(language));
    }

    private static string? Threshold(ProgressAssessment a, Language language) => a.Goal is { } goal
        ? $"{(goal.NeedsBaseline ? $"{Number(goal.Slope)}·b + " : "")}{Number(goal.Offset)}{goal.Unit}{(goal.UpperOffset is { } upper ? $"—{Number(upper)}{goal.Unit}" : "")} ({Side(goal, language)})"
        : null;

    private static string Side(ResolvedGoal goal, Language language) => (goal.Side, goal.IsStrict, language) switch
    {
        (GoalSide.AtLeast, true, Language.Chinese) => "大于",
        (GoalSide.AtLeast, false, Language.Chinese) => "不低于",
        (GoalSide.AtMost, true, Language.Chinese) => "小于",
        (GoalSide.AtMost, false, Language.Chinese) => "不高于",
        (GoalSide.Within, _, Language.Chinese) => "之间",
        (GoalSide.AtLeast, true, _) => "more than",
        (GoalSide.AtLeast, false, _) => "at least",
        (GoalSide.AtMost, true, _) => "less than",
        (GoalSide.AtMost, false, _) => "at most",
        _ => "within",
    };

    private static string From(IndicatorCatalog catalog, Observation observation) =>
        SourceText(catalog, observation.SourceId) is { } text ? $", {text}" : "";

    private static string? SourceText(IndicatorCatalog catalog, string? id) =>
        catalog.Sources.Find(id) is { } source ? $"{source.Publisher} {source.Published}" : null;

    private static string? Text(Measure measure)
    {
        if (measure.IsAbsent)
            return null;
        string value = measure.Value is { } v ? Number(v) : "–";
        return measure.IsExact ? value : $"{value}  [{(measure.Low is { } low ? Number(low) : "-∞")}, {(measure.High is { } high ? Number(high) : "+∞")}]";
    }

    private static string? WithUnit(Measure measure, ProgressAssessment a) =>
        Text(measure) is { } text ? $"{text} {a.Goal?.Unit}".TrimEnd() : null;

    private static string Number(decimal value) => Math.Round(value, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture);
}
