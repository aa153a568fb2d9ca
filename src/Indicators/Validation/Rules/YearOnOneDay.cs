namespace Indicators.Validation.Rules;

/// <summary>IND2006: a flow of a year or of months is entered for a single day.</summary>
internal sealed class YearOnOneDay() : CatalogRule("IND2006", DiagnosticSeverity.Warning)
{
    private const int Days = 31;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries)
        {
            if (series.Indicator.Kind == IndicatorKind.Flow && series.Transformation.IsLevel && series.Observations.Count > 1)
                Check(context, series);
        }
    }

    private void Check(RuleContext context, Series series)
    {
        if (!HasDays(series) || Longest(series) is not { } whole)
            return;
        foreach (Observation observation in series.AsSpan())
        {
            if (observation.Period is { Days: 1 } day && IsTooMuch(observation.Figure, whole.Figure))
                context.Report(FindingOf(observation, day, whole));
        }
    }

    private static bool HasDays(Series series)
    {
        foreach (Observation observation in series.AsSpan())
        {
            if (observation.Period is { Days: 1 })
                return true;
        }

        return false;
    }

    /// <summary>Of the longest periods, the one with the largest figure.</summary>
    private static Observation? Longest(Series series) => series.Observations
        .Where(observation => observation.Period is { Days: >= Days } && observation.Figure.Amount > 0m)
        .OrderByDescending(observation => observation.Period!.Value.Days / Days)
        .ThenByDescending(observation => observation.Figure.Quantity)
        .ThenBy(observation => observation.Period!.Value)
        .FirstOrDefault();

    /// <summary>No day has a third of what its month or year has.</summary>
    private static bool IsTooMuch(Figure day, Figure whole) =>
        day.Amount > 0m && day.Quantity.RatioTo(whole.Quantity) * Rational.Create(3, 1) >= Rational.One;

    private Finding FindingOf(Observation observation, TimePeriod day, Observation whole)
    {
        Finding finding = FindingAt(
            observation, "period", observation.Series.ToString(), observation.Figure.Literal, day.ToString(), whole.Period.ToString()!,
                whole.Figure.Literal);
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(whole, FigureRoles.Compared)] };
    }
}
