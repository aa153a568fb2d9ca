namespace Indicators.Validation.Rules;

/// <summary>IND4010: a target is due after the one it is a part of.</summary>
internal sealed class PartDueAfterWhole() : CatalogRule(
    "IND4010",
    DiagnosticSeverity.Warning,
    "目标“{0}”于{1}到期，晚于其上级目标“{2}”的{3}。请更正期限或上级。",
    "Target '{0}' is due on {1}, after '{2}' of {3} that it is a part of. Correct a date or the parent.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (context.Catalog.Targets.Find(target.ParentId) is { } whole && target.DueDate > whole.DueDate)
                context.Report(FindingOf(target, whole));
        }
    }

    private Finding FindingOf(Target target, Target whole)
    {
        Finding finding = FindingAt(
            target, target.Due is null ? "span" : "due", target.Id, TimePeriod.Day(target.DueDate).ToString(), whole.Id, TimePeriod.Day(whole.DueDate).ToString());
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(whole)] };
    }
}
