namespace Indicators.Validation.Rules;

/// <summary>IND4028: a target is due more than a hundred years after it was stated.</summary>
internal sealed class DueFarOff() : CatalogRule("IND4028", DiagnosticSeverity.Warning)
{
    private const int Years = 100;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            TimePeriod? stated = context.Catalog.Sources.Find(target.SourceId)?.Published ?? target.Baseline?.Period;
            if (stated is { } then && target.DuePeriod.EndYear - then.EndYear > Years)
                context.Report(FindingAt(target, target.Due is null ? "span" : "due", target.Id, target.DuePeriod.ToString(), then.ToString()));
        }
    }
}
