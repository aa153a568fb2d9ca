namespace Indicators.Validation.Rules;

/// <summary>IND3060: a growth rate or a ratio is given although what it is measured on is nothing.</summary>
internal sealed class RateOnNothing() : CatalogRule("IND3060", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => series.Transformation.IsGrowth
            || series is { Transformation.IsLevel: true, Indicator.DenominatorId: not null }))
        {
            if (BaseOf(context.Catalog, series) is { } measuredOn && HasNothing(measuredOn))
                Check(context, series, measuredOn);
        }
    }

    private void Check(RuleContext context, Series series, Series measuredOn)
    {
        foreach (Observation observation in series.AsSpan())
        {
            if (StartOf(series.Transformation, observation) is { } start && measuredOn.At(start) is { } nothing
                && IsNothing(nothing.Figure))
                context.Report(FindingOf(observation, nothing));
        }
    }

    private static Series? BaseOf(IndicatorCatalog catalog, Series series) => catalog.FindSeries(
        series.Transformation.IsLevel
            ? new SeriesKey(series.Indicator.DenominatorId!, series.Key.SubjectId)
            : series.Key.With(series.Transformation.Of));

    private static bool HasNothing(Series series)
    {
        foreach (Observation observation in series.AsSpan())
        {
            if (IsNothing(observation.Figure))
                return true;
        }

        return false;
    }

    /// <summary>The time of what a figure is measured on; null where it is not known.</summary>
    private static TimePeriod? StartOf(Transformation transformation, Observation observation)
    {
        if (observation.Period is not { } period)
            return null;
        return transformation.Kind switch
        {
            TransformationKind.Level => period,
            TransformationKind.GrowthOnYear => period.YearBefore(),
            TransformationKind.GrowthOnPrevious => period.TryPrevious(out TimePeriod previous) ? previous : null,
            _ => transformation.BasePeriod,
        };
    }

    private static bool IsNothing(Figure figure) => figure is { Amount: 0m, Bound: Bound.Exact, IsRange: false };

    private Finding FindingOf(Observation observation, Observation nothing)
    {
        Finding finding = FindingAt(
            observation, "value", observation.Series.ToString(), observation.Period.ToString()!, observation.Figure.Literal,
            nothing.Series.ToString(), nothing.Period.ToString()!, nothing.Figure.Literal);
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(nothing, FigureRoles.Compared)] };
    }
}
