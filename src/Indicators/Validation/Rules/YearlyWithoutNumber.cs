namespace Indicators.Validation.Rules;

/// <summary>IND4018: a target is to be judged in every year, but no year has a number to judge by.</summary>
internal sealed class YearlyWithoutNumber() : CatalogRule("IND4018", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            bool isYearly = target.Evaluation == TargetEvaluation.EachYear || target.Goal is SetYearlyGoal;
            if (isYearly && target.Goal is NoNumberGoal or DoneGoal or SetYearlyGoal && isYearly
                && context.Catalog.ChildrenOf(target).Count == 0)
                context.Report(FindingAt(target, target.Evaluation == TargetEvaluation.EachYear ? "evaluate" : "goal", target.Id,
                    FindingFigures.GoalOf(target)));
        }
    }
}
