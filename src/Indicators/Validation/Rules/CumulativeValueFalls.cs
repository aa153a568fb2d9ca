namespace Indicators.Validation.Rules;

/// <summary>IND3051: a cumulative flow is lower for more months: January to June above January to September.</summary>
internal sealed class CumulativeValueFalls() : CatalogRule("IND3051", DiagnosticSeverity.Warning)
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
