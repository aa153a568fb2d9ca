namespace Indicators.Validation.Rules;

/// <summary>IND4018: a target is to be judged in every year, but no year has a number to judge by.</summary>
internal sealed class YearlyWithoutNumber() : CatalogRule(
    "IND4018",
    DiagnosticSeverity.Warning,
    "目标“{0}”须逐年考核，但“{1}”没有可考核的数值。请补充各年度目标，或改为到期考核。",
    "Target '{0}' is to be judged every year, but '{1}' gives no number to judge by. Add the targets of the years, or evaluate it at its due date.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            bool isYearly = target.Evaluation == TargetEvaluation.EachYear || target.Goal is SetYearlyGoal;
            if (isYearly && target.Goal is NoNumberGoal or DoneGoal or SetYearlyGoal && isYearly && context.Catalog.ChildrenOf(target).Count == 0)
                context.Report(FindingAt(target, target.Evaluation == TargetEvaluation.EachYear ? "evaluate" : "goal", target.Id, FindingFigures.GoalOf(target)));
        }
    }
}
