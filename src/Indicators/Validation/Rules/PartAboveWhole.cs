namespace Indicators.Validation.Rules;

/// <summary>IND3052: a flow is larger for a part of a period than for the whole: a quarter above its year.</summary>
internal sealed class PartAboveWhole() : CatalogRule("IND3052", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(Flows.OnlyGrow))
        {
            foreach ((NestedPeriods part, IReadOnlyList<NestedPeriods> wholes) in NestedPeriods.Nest(NestedPeriods.Of(series)))
            {
                // Periods with the same start are the matter of IND3051.
                if (wholes.FirstOrDefault(whole => whole.Period.Start != part.Period.Start && whole.Most is not null) is { } whole && part.IsAbove(whole))
                    context.Report(FindingOf(part.Least!, whole.Most!));
            }
        }
    }

    private Finding FindingOf(Observation part, Observation whole)
    {
        Finding finding = FindingAt(
            part, "value", part.Series.ToString(), part.Period.ToString()!, part.Figure.Literal, whole.Period.ToString()!, whole.Figure.Literal);
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(whole, FigureRoles.Whole)] };
    }
}
