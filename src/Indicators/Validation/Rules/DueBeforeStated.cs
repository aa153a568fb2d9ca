namespace Indicators.Validation.Rules;

/// <summary>IND4023: a target was due before the source that states it was published.</summary>
internal sealed class DueBeforeStated() : CatalogRule("IND4023", DiagnosticSeverity.Information)
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
        return finding with
        { Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, target.SourceId!, stated.ToString(), stated)] };
    }
}
