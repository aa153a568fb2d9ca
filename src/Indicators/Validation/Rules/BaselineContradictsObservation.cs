namespace Indicators.Validation.Rules;

/// <summary>IND4002: the baseline of a target is not what is published for that period, by another source.</summary>
internal sealed class BaselineContradictsObservation() : CatalogRule(
    "IND4002",
    DiagnosticSeverity.Warning,
    "目标“{0}”的基期值（{1}）为“{2}”，与观测值“{3}”（来源{4}）不符。请核对口径与版本。",
    "Target '{0}': its baseline for {1} is '{2}', while '{3}' is published (source {4}). Check scope and edition.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (BaselineComparison.Contradiction found in BaselineComparison.Find(context.Catalog))
        {
            if (found.IsOfOneSource || BaselineComparison.MayBeRevised(context.Catalog, found))
                continue;
            Finding finding = FindingAt(
                found.Target, "baseline.value", found.Target.Id, found.Period.ToString(), found.Stated.Literal,
                found.Published.Figure.Literal, found.Published.SourceId ?? "—");
            context.Report(finding with
            {
                Figures = [FindingFigures.OfBaseline(found.Target, found.Stated), FindingFigures.Of(found.Published, FigureRoles.Published)],
            });
        }
    }
}
