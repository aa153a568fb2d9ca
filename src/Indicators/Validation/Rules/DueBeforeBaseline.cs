namespace Indicators.Validation.Rules;

/// <summary>IND4007: a target is due before the period it starts from has ended.</summary>
internal sealed class DueBeforeBaseline() : CatalogRule("IND4007", DiagnosticSeverity.Error)
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
        return finding with
        {
            Figures =
            [.. finding.Figures, FindingFigures.Text(FigureRoles.Baseline, target.Id, start.ToString(), start, target.Location)]
        };
    }
}
