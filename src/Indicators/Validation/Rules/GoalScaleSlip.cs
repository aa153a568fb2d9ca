namespace Indicators.Validation.Rules;

/// <summary>IND2004: a goal is a thousand times or more away from what it starts from, and near it once a scale word is put right.</summary>
internal sealed class GoalScaleSlip() : CatalogRule("IND2004", DiagnosticSeverity.Warning)
{
    private const int Shrink = 3;

    private const int Grow = 10;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target.Goal is LevelGoal { Figure: { Amount: > 0m, IsRange: false } goal } && target.Series.Transformation.IsLevel
                && Start.Of(context.Catalog, target) is { Value.Amount: > 0m } start)
                Compare(context, target, goal, start);
        }
    }

    private void Compare(RuleContext context, Target target, Figure goal, Start start)
    {
        if (goal.Dimension == Dimension.Ratio || goal.Dimension != start.Value.Dimension)
            return;
        int power = ScaleSlips.Of(goal.Quantity.RatioTo(start.Value.Quantity), Shrink, Grow);
        if (power == 0)
            return;
        Finding finding = FindingAt(target, "goal", target.Id, goal.Literal, start.Period.ToString(), start.Value.Literal, ScaleSlips.Word(power));
        context.Report(finding with { Figures = [.. finding.Figures, start.Figure] });
    }
}
