namespace Indicators.Validation.Rules;

/// <summary>
/// IND2001: a change in percentage points is, digit for digit, the percentage itself: 36.1% and “提高36.1个百分点” at once,
/// which needs a base of exactly nothing.
/// </summary>
internal sealed class PointsRepeatPercentage() : CatalogRule("IND2001", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries)
        {
            if (series.Transformation is not { Kind: TransformationKind.Difference, BasePeriod: { } start } difference)
                continue;
            if (context.Catalog.FindSeries(series.Key.With(difference.Of)) is { } percentages && percentages.At(start) is null)
                Compare(context, series, percentages);
        }
    }

    private void Compare(RuleContext context, Series series, Series percentages)
    {
        foreach (Observation points in series.Observations)
        {
            if (points.Period is { } period && points.Figure.Dimension == Dimension.Points && percentages.At(period) is { } percentage
                && IsRepeated(points, percentage))
                context.Report(FindingOf(points, percentage));
        }
    }

    private static bool IsRepeated(Observation points, Observation percentage)
    {
        int needed = points.SourceId == percentage.SourceId ? 2 : 3;
        return percentage.Figure.Dimension == Dimension.Ratio && SignificantDigits.Of(points.Figure.Amount) >= needed
            && Percentages.SameNumber(percentage.Figure, points.Figure);
    }

    private Finding FindingOf(Observation points, Observation percentage)
    {
        Finding finding = FindingAt(points, "value", points.Series.ToString(), points.Figure.Literal, percentage.Figure.Literal);
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(percentage, FigureRoles.Compared)] };
    }
}
