namespace Indicators.Validation.Rules;

/// <summary>IND4010: a target is due after the one it is a part of.</summary>
internal sealed class PartDueAfterWhole() : CatalogRule("IND4010", DiagnosticSeverity.Warning)
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
            target, target.Due is null ? "span" : "due", target.Id,
                TimePeriod.Day(target.DueDate).ToString(), whole.Id, TimePeriod.Day(whole.DueDate).ToString());
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(whole)] };
    }
}
