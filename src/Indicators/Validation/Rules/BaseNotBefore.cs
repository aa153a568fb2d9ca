namespace Indicators.Validation.Rules;

/// <summary>IND2009: a change is measured from a base period that does not lie before its own.</summary>
internal sealed class BaseNotBefore() : CatalogRule("IND2009", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries)
        {
            if (series.Transformation.BasePeriod is not { } start)
                continue;
            foreach (Observation observation in series.AsSpan())
            {
                if (observation.Period is { } period && start.End >= period.End)
                    context.Report(FindingOf(observation, period, start));
            }
        }
    }

    private Finding FindingOf(Observation observation, TimePeriod period, TimePeriod start)
    {
        Finding finding =
            FindingAt(observation, "transformation.base.period", observation.Series.ToString(), period.ToString(), start.ToString());
        return finding with
        {
            Figures =
            [.. finding.Figures, FindingFigures.Text(FigureRoles.Compared, observation.Series.ToString(), start.ToString(), start)]
        };
    }
}
