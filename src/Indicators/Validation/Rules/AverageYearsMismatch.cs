namespace Indicators.Validation.Rules;

/// <summary>IND2011: an average growth is said to run over another number of years than lie between its base and its period.</summary>
internal sealed class AverageYearsMismatch() : CatalogRule("IND2011", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries)
        {
            if (series.Transformation is not { Years: { } years, BasePeriod: { } start })
                continue;
            foreach (Observation observation in series.AsSpan())
            {
                if (observation.Period is { } period && YearsBetween(start, period) is { } between && between != years)
                    context.Report(FindingOf(observation, years, start, period, between));
            }
        }
    }

    /// <summary>The years between two periods that end on the same day of the year; null for others.</summary>
    private static int? YearsBetween(TimePeriod start, TimePeriod period)
    {
        int years = period.EndYear - start.EndYear;
        return years > 0 && start.End.Month == period.End.Month ? years : null;
    }

    private Finding FindingOf(Observation observation, int years, TimePeriod start, TimePeriod period, int between)
    {
        FindingFigure stated = FindingFigures.Number(FigureRoles.Stated, observation.Series.ToString(), years);
        FindingFigure expected = FindingFigures.Number(FigureRoles.Expected, observation.Series.ToString(), between);
        Finding finding = FindingAt(
            observation, "transformation.years", observation.Series.ToString(), stated.Text, start.ToString(), period.ToString(),
                expected.Text);
        return finding with { Figures = [.. finding.Figures, stated, expected] };
    }
}
