namespace Indicators.Validation.Rules;

/// <summary>IND3051: a cumulative flow is lower for more months: January to June above January to September.</summary>
internal sealed class CumulativeValueFalls() : CatalogRule(
    "IND3051",
    DiagnosticSeverity.Warning,
    "{0}：{1}累计“{2}”，低于同一起点、更短时期{3}的“{4}”。累计数不会减少，请核对两处。",
    "{0}: '{2}' for {1} is below '{4}' for {3}, a shorter period with the same start. A cumulative amount does not fall; check both.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(Flows.OnlyGrow))
        {
            foreach (IGrouping<NodaTime.LocalDate, NestedPeriods> start in NestedPeriods.Of(series).GroupBy(period => period.Period.Start))
                Check(context, [.. start.Reverse()]);
        }
    }

    /// <summary>Each period against the next shorter one; one that only has a lower end does not hide a higher one behind it.</summary>
    private void Check(RuleContext context, NestedPeriods[] shortestFirst)
    {
        NestedPeriods? shorter = null;
        foreach (NestedPeriods longer in shortestFirst)
        {
            if (shorter is not null && shorter.IsAbove(longer))
                context.Report(FindingOf(longer.Most!, shorter.Least!));
            if (longer.Least is { } least && (longer.Most is not null || shorter is null || least.Figure.IsMoreThan(shorter.Least!.Figure, FigureReading.Soft) == true))
                shorter = longer;
        }
    }

    private Finding FindingOf(Observation longer, Observation shorter)
    {
        Finding finding = FindingAt(
            longer, "value", longer.Series.ToString(), longer.Period.ToString()!, longer.Figure.Literal,
            shorter.Period.ToString()!, shorter.Figure.Literal);
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(shorter, FigureRoles.Earlier)] };
    }
}
