namespace Indicators.Validation.Rules;

/// <summary>IND4004: a milestone lies before the baseline or after the due date of its target.</summary>
internal sealed class MilestoneOutsideTime() : CatalogRule("IND4004", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            for (int i = 0; i < target.Path.Milestones.Count; i++)
            {
                TargetMilestone milestone = target.Path.Milestones[i];
                if (milestone.Period.End > target.DueDate
                    || (target.Baseline is { } baseline && milestone.Period.End <= baseline.Period.End))
                    context.Report(FindingOf(target, milestone, i));
            }
        }
    }

    private Finding FindingOf(Target target, TargetMilestone milestone, int index)
    {
        string start = target.Baseline?.Period.ToString() ?? "..";
        string due = TimePeriod.Day(target.DueDate).ToString();
        Finding finding = FindingAt(target, $"path[{index}].period", target.Id, milestone.Period.ToString(), start, due);
        return finding with
        {
            Figures = [.. finding.Figures,
                FindingFigures.Text(FigureRoles.Milestone, target.Id, milestone.Value.Literal, milestone.Period, target.Location)],
        };
    }
}
