namespace Indicators.Validation.Rules;

/// <summary>IND3052: a flow is larger for a part of a period than for the whole: a quarter above its year.</summary>
internal sealed class PartAboveWhole() : CatalogRule(
    "IND3052",
    DiagnosticSeverity.Warning,
    "{0}：{1}的“{2}”大于包含它的{3}的“{4}”。部分不会大于整体，请核对两处。",
    "{0}: '{2}' for {1} is above '{4}' for {3}, which contains it. A part is not larger than the whole; check both.")
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
