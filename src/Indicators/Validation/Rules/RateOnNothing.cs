namespace Indicators.Validation.Rules;

/// <summary>IND3060: a growth rate or a ratio is given although what it is measured on is nothing.</summary>
internal sealed class RateOnNothing() : CatalogRule("IND3060", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => series.Transformation.IsGrowth || series is { Transformation.IsLevel: true, Indicator.DenominatorId: not null }))
        {
            foreach (Observation observation in series.Observations.Where(observation => observation.Period is not null))
            {
                if (BaseOf(context.Catalog, series, observation) is { } nothing && IsNothing(nothing.Figure))
                    context.Report(FindingOf(observation, nothing));
            }
        }
    }

    private static Observation? BaseOf(IndicatorCatalog catalog, Series series, Observation observation)
    {
        TimePeriod period = observation.Period!.Value;
        if (series.Transformation.IsLevel)
            return catalog.At(new SeriesKey(series.Indicator.DenominatorId!, series.Key.SubjectId), period);
        TimePeriod? start = series.Transformation.Kind switch
        {
            TransformationKind.GrowthOnYear => period.YearBefore(),
            TransformationKind.GrowthOnPrevious => period.TryPrevious(out TimePeriod previous) ? previous : null,
            _ => series.Transformation.BasePeriod,
        };
        return start is { } known ? catalog.At(series.Key.With(series.Transformation.Of), known) : null;
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
