using Indicators.Progress;

namespace Indicators.Tables;

/// <summary>The table that tells how a plan was met.</summary>
internal static class CompletionTable
{
    public static OutputTable Of(IndicatorCatalog catalog, IEnumerable<AssessmentRecord> assessments, Language language)
    {
        AssessmentRecord[] all = [.. assessments];
        return new TableShape<AssessmentRecord>(
            ("number", "序号", "No.", OutputKind.Count, one => CellText.OfCount(Array.IndexOf(all, one) + 1)),
            ("indicator", "指标名称", "Indicator", OutputKind.Text, one => catalog.Indicators.Find(one.Indicator)?.Name.In(language)
                ?? one.Indicator),
            ("subject", "主体", "Subject", OutputKind.Text, one => catalog.Subjects.Find(one.Subject)?.Name.In(language) ?? one.Subject),
            ("due", "期限", "Due", OutputKind.Text, one => catalog.Targets.Find(one.Target) is { } target
                ? (target.Due ?? target.Span)?.ToString() : null),
            ("goal", "目标值", "Goal", OutputKind.Text, one => catalog.Targets.Find(one.Target)?.Goal.ToText(language, catalog) ?? one.Goal),
            ("period", "时期", "Period", OutputKind.Text, one => one.Current?.Period?.ToString()),
            ("value", "实际值", "Value", OutputKind.Text, one => one.Current?.Value.Literal),
            ("status", "完成情况", "Standing", OutputKind.Text, one => one.Status.ToText(language)))
            .Of("completion", all);
    }
}
