namespace Indicators.Validation.Rules;

/// <summary>IND4007: a target is due before the period it starts from has ended.</summary>
internal sealed class DueBeforeBaseline() : CatalogRule(
    "IND4007",
    DiagnosticSeverity.Error,
    "目标“{0}”的基期{1}不早于到期日{2}。请更正其一。",
    "Target '{0}': its baseline {1} does not end before it is due on {2}. Correct one of them.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target.Baseline is { Period: { } start } && start.End >= target.DueDate)
                context.Report(FindingOf(target, start));
        }
    }

    private Finding FindingOf(Target target, TimePeriod start)
    {
        Finding finding = FindingAt(target, "baseline.period", target.Id, start.ToString(), TimePeriod.Day(target.DueDate).ToString());
        return finding with { Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Baseline, target.Id, start.ToString(), start, target.Location)] };
    }
}
