namespace Indicators.Validation.Rules;

/// <summary>IND4002: the baseline of a target is not what is published for that period, by another source.</summary>
internal sealed class BaselineContradictsObservation() : CatalogRule("IND4002", DiagnosticSeverity.Warning)
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
                Figures = [FindingFigures.OfBaseline(found.Target, found.Stated),
                    FindingFigures.Of(found.Published, FigureRoles.Published)],
            });
        }
    }
}
