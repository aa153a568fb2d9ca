namespace Indicators.Validation.Rules;

/// <summary>IND4015: a target is to lie above, below or in step with its own series in the same period.</summary>
internal sealed class TargetRelativeToItself() : CatalogRule("IND4015", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target.Goal is RelativeGoal { Reference: { Aggregate: GoalAggregate.None } reference }
                && reference.SeriesFor(target.Series) == target.Series
                && (reference.Period is not { } period || period == target.DuePeriod))
                context.Report(FindingAt(target, "goal.relativeTo", target.Id, target.Series.ToString()));
        }
    }
}
