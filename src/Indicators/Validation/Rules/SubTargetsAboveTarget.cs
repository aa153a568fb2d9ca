namespace Indicators.Validation.Rules;

/// <summary>IND4009: the targets that a target is split into add up to more than it, as plans often do on purpose.</summary>
internal sealed class SubTargetsAboveTarget() : CatalogRule("IND4009", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PartialTargets split in PartialTargets.Of(context.Catalog).Where(split => split.Exceed))
        {
            FindingFigure count = FindingFigures.Number(FigureRoles.Stated, split.Whole.Id, split.Parts.Length);
            Finding finding = FindingAt(split.Whole, "goal", split.Whole.Id, FindingFigures.GoalOf(split.Whole), count.Text, split.SumText);
            context.Report(finding with
            {
                Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Sum, split.Whole.Id, split.SumText),
                    .. split.Parts.Select(FindingFigures.Of)],
            });
        }
    }
}
