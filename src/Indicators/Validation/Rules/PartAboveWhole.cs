namespace Indicators.Validation.Rules;

/// <summary>IND3052: a flow is larger for a part of a period than for the whole: a quarter above its year.</summary>
internal sealed class PartAboveWhole() : CatalogRule("IND3052", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var periods = new List<NestedPeriods>();
        var open = new OpenPeriods();
        foreach (Series series in context.NestedFlows)
        {
            NestedPeriods.List(series, periods);
            open.Clear();
            foreach (NestedPeriods part in periods)
            {
                // Periods with the same start are the matter of IND3051.
                if (open.Enter(part) is { } whole && part.IsAbove(whole))
                    context.Report(FindingOf(part.Least!, whole.Most!));
            }
        }
    }

    private Finding FindingOf(Observation part, Observation whole)
    {
        Finding finding = FindingAt(
            part, "value", part.Series.ToString(), part.Period.ToString()!, part.Figure.Literal, whole.Period.ToString()!,
                whole.Figure.Literal);
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(whole, FigureRoles.Whole)] };
    }
}
