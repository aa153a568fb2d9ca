namespace Indicators.Validation.Rules;

/// <summary>IND4001: the baseline of a target is not what the same source gives for that period.</summary>
internal sealed class BaselineContradictsItsSource() : CatalogRule(
    "IND4001",
    DiagnosticSeverity.Error,
    "目标“{0}”的基期值（{1}）为“{2}”，而同一来源的观测值为“{3}”。请更正其一。",
    "Target '{0}': its baseline for {1} is '{2}', while the same source publishes '{3}'. Correct one of them.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (BaselineComparison.Contradiction found in BaselineComparison.Find(context.Catalog).Where(found => found.IsOfOneSource))
        {
            Finding finding = FindingAt(found.Target, "baseline.value", found.Target.Id, found.Period.ToString(), found.Stated.Literal, found.Published.Figure.Literal);
            context.Report(finding with
            {
                Figures = [FindingFigures.OfBaseline(found.Target, found.Stated), FindingFigures.Of(found.Published, FigureRoles.Published)],
            });
        }
    }
}
