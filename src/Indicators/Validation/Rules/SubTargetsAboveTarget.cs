namespace Indicators.Validation.Rules;

/// <summary>IND4009: the targets that a target is split into add up to more than it, as plans often do on purpose.</summary>
internal sealed class SubTargetsAboveTarget() : CatalogRule(
    "IND4009",
    DiagnosticSeverity.Information,
    "目标“{0}”为“{1}”，其{2}个分解目标合计{3}，高于总数（自我加压或重叠）。",
    "Target '{0}' asks for '{1}', the {2} targets it is split into for {3}: more than the whole, as a reserve or because they overlap.")
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
                Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Sum, split.Whole.Id, split.SumText), .. split.Parts.Select(FindingFigures.Of)],
            });
        }
    }
}
