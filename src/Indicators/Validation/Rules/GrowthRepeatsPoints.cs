namespace Indicators.Validation.Rules;

/// <summary>
/// IND2002: a percentage is said to have grown by x% and by x percentage points over the same year, which holds only where
/// it was 100%.
/// </summary>
internal sealed class GrowthRepeatsPoints() : CatalogRule("IND2002", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries)
        {
            if (series.Transformation.Kind != TransformationKind.GrowthOnYear || series.Transformation.Of != default
                || series.Indicator.Unit.Dimension != Dimension.Ratio)
                continue;
            foreach (Observation growth in series.Observations)
            {
                if (growth.Period is { } period && period.YearBefore() is { } start)
                    Compare(context, growth, period, start);
            }
        }
    }

    private void Compare(RuleContext context, Observation growth, TimePeriod period, TimePeriod start)
    {
        SeriesKey level = growth.Series.ToLevel();
        SeriesKey change = level.With(Transformation.DifferenceTo(start));
        if (context.Catalog.At(level, period) is { } value && context.Catalog.At(change, period) is { } points
            && points.Figure.Dimension == Dimension.Points && Percentages.SameNumber(growth.Figure, points.Figure)
            && growth.Figure.Amount != 0m && IsFarBelowWhole(value))
            context.Report(FindingOf(growth, points, value));
    }

    private static bool IsFarBelowWhole(Observation value) => value.Figure.SoftRange.High is { } high && high < Percentages.Percent(80m);

    private Finding FindingOf(Observation growth, Observation points, Observation value)
    {
        Finding finding =
            FindingAt(growth, "value", growth.Series.ToString(), growth.Figure.Literal, points.Figure.Literal, value.Figure.Literal);
        return finding with
        {
            Figures = [.. finding.Figures, FindingFigures.Of(points, FigureRoles.Compared), FindingFigures.Of(value, FigureRoles.Compared)],
        };
    }
}
