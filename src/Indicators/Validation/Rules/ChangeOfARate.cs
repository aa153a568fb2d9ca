namespace Indicators.Validation.Rules;

/// <summary>
/// IND4026: a target asks for a multiple, an increase or a change in percent of a rate of growth, which has none of these.
/// </summary>
internal sealed class ChangeOfARate() : CatalogRule("IND4026", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (IsOfLevels(target.Goal) && IsRate(target.Series.Transformation))
                context.Report(FindingAt(target, "goal", target.Id, FindingFigures.GoalOf(target),
                    target.Series.Transformation.ToString()));
        }
    }

    private static bool IsOfLevels(Goal goal) => goal is MultipleGoal or IncreaseGoal or ChangeGoal { IsInPoints: false };

    private static bool IsRate(Transformation transformation) => transformation.Kind
        is not (TransformationKind.Level or TransformationKind.Share or TransformationKind.Difference or TransformationKind.Rank);
}
