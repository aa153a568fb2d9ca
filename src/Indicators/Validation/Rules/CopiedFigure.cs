namespace Indicators.Validation.Rules;

/// <summary>
/// IND5001: one source gives one amount of four digits or more for two things at once, as where a row was copied. Indices and rates are
/// alike by themselves.
/// </summary>
internal sealed class CopiedFigure() : CatalogRule("IND5001", DiagnosticSeverity.Information)
{
    private const int Digits = 4;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var first = new FirstFigures();
        foreach (Series series in context.Catalog.AllSeries.Where(IsAmount))
        {
            foreach (Observation observation in series.AsSpan())
            {
                if (IsTelling(observation) && first.Of(observation) is { } copied && copied.Series != observation.Series)
                    context.Report(FindingOf(copied, observation));
            }
        }
    }

    private static bool IsAmount(Series series) => series.Transformation.HasAmounts
        && series.Indicator.Kind is IndicatorKind.Stock or IndicatorKind.Flow or IndicatorKind.Count or IndicatorKind.Capacity
        && series.Transformation.DimensionFor(series.Indicator.Unit.Dimension) is var dimension && dimension != Dimension.Ratio
        && dimension != Dimension.Points;

    private static bool IsTelling(Observation observation) =>
        observation is { SourceId: not null, Period: not null, Figure: { Bound: Bound.Exact, IsRange: false } figure }
        && SignificantDigits.Of(figure.Amount) >= Digits;

    private Finding FindingOf(Observation first, Observation second)
    {
        Finding finding = FindingAt(
            second, "value", second.SourceId!, first.Series.ToString(), second.Series.ToString(), second.Period.ToString()!,
                second.Figure.Literal);
        return finding with
        {
            Cause = CauseOf(first.Series, second.Series),
            Figures = [.. finding.Figures, FindingFigures.Of(first, FigureRoles.Compared)]
        };
    }

    /// <summary>A column of one indicator entered for another, or the row of one subject for another.</summary>
    private static string CauseOf(SeriesKey first, SeriesKey second) => first.IndicatorId == second.IndicatorId
        ? $"{first.IndicatorId} {first.SubjectId} {second.SubjectId} {first.Transformation}"
        : $"{first.IndicatorId} {second.IndicatorId} {first.Transformation}";
}
