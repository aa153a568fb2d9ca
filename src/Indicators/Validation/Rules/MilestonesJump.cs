namespace Indicators.Validation.Rules;

/// <summary>IND4005: the milestones of a target run back behind its baseline or each other, or beyond its goal.</summary>
internal sealed class MilestonesJump() : CatalogRule("IND4005", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            Direction direction = context.Catalog.SeriesOf(target).Indicator.Direction;
            if (target.Path.Milestones.Count > 0 && direction != Direction.Neutral)
                Check(context, target, direction == Direction.Increase ? 1 : -1);
        }
    }

    private void Check(RuleContext context, Target target, int sign)
    {
        List<TargetMilestone> way = [.. StartOf(context.Catalog, target), .. target.Path.Milestones];
        int before = way.Count - target.Path.Milestones.Count;
        if (target.Goal is LevelGoal { Figure.IsRange: false } goal)
            way.Add(new TargetMilestone(target.DuePeriod, goal.Figure));
        for (int i = 1; i < way.Count; i++)
        {
            if (way[i].Value.Quantity.CompareTo(way[i - 1].Value.Quantity) * sign < 0)
                context.Report(FindingOf(target, way[i - 1], way[i], Math.Max(0, i - 1 - before)));
        }
    }

    /// <summary>The value the way starts from, where it is certainly another than the first milestone.</summary>
    private static IEnumerable<TargetMilestone> StartOf(IndicatorCatalog catalog, Target target) =>
        TargetStart.Of(catalog, target) is { } start && start.Value.IsSameAs(target.Path.Milestones[0].Value, FigureReading.Soft) == false
            ? [new TargetMilestone(start.Period, start.Value)]
            : [];

    private Finding FindingOf(Target target, TargetMilestone earlier, TargetMilestone later, int index)
    {
        Finding finding = FindingAt(
            target, $"path[{index}].value", target.Id, earlier.Period.ToString(), earlier.Value.Literal, later.Period.ToString(),
                later.Value.Literal);
        return finding with
        {
            Figures =
            [
                .. finding.Figures,
                FindingFigures.Text(FigureRoles.Milestone, target.Id, earlier.Value.Literal, earlier.Period, target.Location),
                FindingFigures.Text(FigureRoles.Compared, target.Id, later.Value.Literal, later.Period, target.Location),
            ],
        };
    }
}
