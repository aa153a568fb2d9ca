using System.Text;

namespace Indicators.Desk;

/// <summary>The differences in words.</summary>
internal sealed class ComparisonWriter(CatalogComparison comparison, Language language, NumberRounding rounding)
{
    public string Text()
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        if (comparison.IsEmpty)
            Line(Say("diff.none"));
        else
            Line(Say("diff.summary", comparison.Figures.Length, comparison.Targets.Length, comparison.Verdicts.Length));
        foreach (FigureDifference one in comparison.Figures)
            Line("  " + FigureLine(one));
        foreach (TargetDifference one in comparison.Targets)
            Line("  " + TargetLine(one));
        foreach (VerdictDifference one in comparison.Verdicts)
            Line("  " + Say("diff.verdict", NameOf(one.Target.Series), one.Target.Id, one.Older.ToText(language),
                one.Newer.ToText(language), comparison.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        return text.ToString();
    }

    private string FigureLine(FigureDifference one)
    {
        string name = Say("diff.figure-name", NameOf(one.Series), one.Period?.ToText(language) ?? Say("diff.no-period"));
        return one.Kind switch
        {
            DifferenceKind.Added => Say("diff.figure.added", name, FigureOf(one.Newer!)),
            DifferenceKind.Dropped => Say("diff.figure.dropped", name, FigureOf(one.Older!)),
            _ => Say("diff.figure.changed", name, FigureOf(one.Older!), FigureOf(one.Newer!), Change(one)),
        };
    }

    private string TargetLine(TargetDifference one)
    {
        string name = NameOf((one.Newer ?? one.Older)!.Series);
        return one.Kind switch
        {
            DifferenceKind.Added => Say("diff.target.added", name, one.Id, one.Newer!.Goal.ToText(language)),
            DifferenceKind.Dropped => Say("diff.target.dropped", name, one.Id, one.Older!.Goal.ToText(language)),
            _ => Say("diff.target.changed", name, one.Id,
                string.Join(Say("plan.list"), one.Aspects.Select(aspect => Say("diff.aspect." + aspect))),
                one.Older!.Goal.ToText(language), Due(one.Older), one.Newer!.Goal.ToText(language), Due(one.Newer)),
        };
    }

    private string Due(Target target) => (target.Due ?? target.Span)!.Value.ToText(language);

    private string Change(FigureDifference one) =>
        one.Change.IsAbsent ? "–" : NumberText.Amount(one.Change, one.Newer!.Figure.Unit, language, rounding, withRange: false);

    /// <summary>Names are those of the newer catalogue; what is no more there has them from the older.</summary>
    private string NameOf(SeriesKey key) =>
        TargetNames.Of(comparison.Newer.Indicators.Contains(key.IndicatorId) ? comparison.Newer : comparison.Older, key).In(language);

    private string FigureOf(Observation observation) =>
        observation.Series.Transformation.IsRank || observation.Series.Transformation.IsTrend
        ? observation.Figure.Literal : observation.Figure.ToString(language);

    private string Say(string key, params ReadOnlySpan<object?> arguments) => RecordWordings.Table.ToText(key, language, arguments);
}
