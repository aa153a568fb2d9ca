namespace Indicators.Validation.Rules;

/// <summary>IND4001: the baseline of a target is not what the same source gives for that period.</summary>
internal sealed class BaselineContradictsItsSource() : CatalogRule("IND4001", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (BaselineComparison.Contradiction found in BaselineComparison.Find(context.Catalog).Where(found => found.IsOfOneSource))
        {
            Finding finding = FindingAt(found.Target, "baseline.value", found.Target.Id, found.Period.ToString(), found.Stated.Literal,
                found.Published.Figure.Literal);
            context.Report(finding with
            {
                Figures = [FindingFigures.OfBaseline(found.Target, found.Stated),
                    FindingFigures.Of(found.Published, FigureRoles.Published)],
            });
        }
    }
}
