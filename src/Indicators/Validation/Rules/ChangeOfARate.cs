namespace Indicators.Validation.Rules;

/// <summary>IND4026: a target asks for a multiple, an increase or a change in percent of a rate of growth, which has none of these.</summary>
internal sealed class ChangeOfARate() : CatalogRule(
    "IND4026",
    DiagnosticSeverity.Warning,
    "目标“{0}”的“{1}”是对增长率（{2}）论倍数或增减百分比，无法评估。请写应达到的增长率（如“8%”）或个百分点，或改用水平序列。",
    "Target '{0}': '{1}' of a rate of growth ({2}) means nothing that could be assessed. Write the rate to be reached, such as 8%, or points, or name the series of levels.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (IsOfLevels(target.Goal) && IsRate(target.Series.Transformation))
                context.Report(FindingAt(target, "goal", target.Id, FindingFigures.GoalOf(target), target.Series.Transformation.ToString()));
        }
    }

    private static bool IsOfLevels(Goal goal) => goal is MultipleGoal or IncreaseGoal or ChangeGoal { IsInPoints: false };

    private static bool IsRate(Transformation transformation) => transformation.Kind
        is not (TransformationKind.Level or TransformationKind.Share or TransformationKind.Difference or TransformationKind.Rank);
}
