namespace Indicators.Validation.Rules;

/// <summary>IND4008: the targets that a target is split into add up to less than it.</summary>
internal sealed class SubTargetsBelowTarget() : CatalogRule("IND4008", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PartialTargets split in PartialTargets.Of(context.Catalog).Where(split => split.FallShort))
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
