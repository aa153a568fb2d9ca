namespace Indicators.Validation.Rules;

/// <summary>IND4008: the targets that a target is split into add up to less than it.</summary>
internal sealed class SubTargetsBelowTarget() : CatalogRule(
    "IND4008",
    DiagnosticSeverity.Warning,
    "目标“{0}”为“{1}”，其{2}个分解目标合计{3}，不足总数。请核对，或补充缺少的分解目标。",
    "Target '{0}' asks for '{1}', the {2} targets it is split into for {3} only. Check them, or add those that are missing.")
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
                Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Sum, split.Whole.Id, split.SumText), .. split.Parts.Select(FindingFigures.Of)],
            });
        }
    }
}
