namespace Indicators.Validation.Rules;

/// <summary>IND4023: a target was due before the source that states it was published.</summary>
internal sealed class DueBeforeStated() : CatalogRule(
    "IND4023",
    DiagnosticSeverity.Information,
    "目标“{0}”的期限{1}早于其来源的公布（{2}）。请核对年份；若原文为回顾，可保留。",
    "Target '{0}' was due by {1}, before its source was published ({2}). Check the year; a text that looks back may say so.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (context.Catalog.Sources.Find(target.SourceId)?.Published is { } stated && target.DuePeriod.Precedes(stated))
                context.Report(FindingOf(target, stated));
        }
    }

    private Finding FindingOf(Target target, TimePeriod stated)
    {
        Finding finding = FindingAt(target, target.Due is null ? "span" : "due", target.Id, target.DuePeriod.ToString(), stated.ToString());
        return finding with { Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, target.SourceId!, stated.ToString(), stated)] };
    }
}
