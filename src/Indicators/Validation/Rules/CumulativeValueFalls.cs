namespace Indicators.Validation.Rules;

/// <summary>IND3051: a cumulative flow is lower for more months: January to June above January to September.</summary>
internal sealed class CumulativeValueFalls() : CatalogRule("IND3051", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var periods = new List<NestedPeriods>();
        foreach (Series series in context.NestedFlows)
        {
            NestedPeriods.List(series, periods);
            for (int first = 0, next; first < periods.Count; first = next)
            {
                next = first + 1;
                while (next < periods.Count && periods[next].Period.StartDay == periods[first].Period.StartDay)
                    next++;
                Check(context, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(periods)[first..next]);
            }
        }
    }

    /// <summary>Each period against the next shorter one; one that only has a lower end does not hide a higher one behind it.</summary>
    private void Check(RuleContext context, ReadOnlySpan<NestedPeriods> longestFirst)
    {
        NestedPeriods? last = null;
        for (int i = longestFirst.Length - 1; i >= 0; i--)
        {
            NestedPeriods longer = longestFirst[i];
            if (last is { } shorter && shorter.IsAbove(longer))
                context.Report(FindingOf(longer.Most!, shorter.Least!));
            if (longer.Least is { } least && (longer.Most is not null || last is null
                || least.Figure.IsMoreThan(last.Value.Least!.Figure, FigureReading.Soft) == true))
                last = longer;
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
