namespace Indicators.Validation.Rules;

/// <summary>
/// IND2003: a level is a thousand times or more away from the rest of its series, and fits it once a scale word is put right.
/// </summary>
internal sealed class ScaleSlip() : CatalogRule("IND2003", DiagnosticSeverity.Warning)
{
    private const int Near = 3;

    /// <summary>Rates near 0 move a hundredfold by themselves, and of two shares nobody knows which is wrong.</summary>
    private const int LeastOfShares = 3;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var history = new SeriesHistory();
        foreach (Series series in context.Catalog.AllSeries.Where(series => series.Transformation.IsLevel && series.Observations.Count > 1))
        {
            history.Read(series);
            Check(context, series, history);
        }
    }

    private void Check(RuleContext context, Series series, SeriesHistory history)
    {
        if (series.Indicator.Unit.Dimension == Dimension.Ratio
            && (series.Indicator.Kind != IndicatorKind.Ratio || history.Count < LeastOfShares))
            return;
        bool byDay = series.Indicator.Kind == IndicatorKind.Flow && !series.Transformation.IsAnnualised;
        for (int i = 0; i < history.Count; i++)
        {
            foreach (Observation observation in history.On(i))
            {
                if (Outlier(history, i, observation, byDay) is ({ } other, int power))
                    context.Report(FindingOf(observation, other, power));
            }
        }
    }

    /// <summary>
    /// Inside a series both neighbours must lie apart alike, for a series may jump once; at an end the neighbour must fit
    /// its own neighbour. Of two figures alone the later is reported.
    /// </summary>
    private static (Observation? Other, int Power) Outlier(SeriesHistory history, int index, Observation observation, bool byDay)
    {
        Observation? before = history.Neighbour(index, -1);
        Observation? after = history.Neighbour(index, 1);
        if ((before ?? after) is not { } near || Slip(observation, near, byDay) is not (not 0 and int power))
            return default;
        if (before is not null && after is not null)
            return Slip(observation, after, byDay) == power ? (before, power) : default;
        int step = before is null ? 1 : -1;
        return history.Neighbour(index + step, step) is { } beyond
            ? Slip(near, beyond, byDay) == 0 ? (near, power) : default
            : step == -1 ? (near, power) : default;
    }

    private static int Slip(Observation one, Observation other, bool byDay)
    {
        // Whatever is too large or too small by a scale word is so tenfold, less a fifth.
        if (SeriesHistory.AreAlike(one, other, byDay))
            return 0;
        Rational ratio = SeriesHistory.Ratio(one, other, byDay);
        if (one.Figure.Dimension == StandardUnits.IndexPoint.Dimension && ScaleSlips.IsTenfold(ratio))
            return ratio > Rational.One ? 1 : -1;
        if (one.Figure.Dimension == Dimension.Ratio)
            return ScaleSlips.IsHundredfold(ratio) ? ratio > Rational.One ? 2 : -2 : 0;
        return IsTooSmallToTell(one) || IsTooSmallToTell(other) ? 0 : ScaleSlips.Of(ratio, Near, Near);
    }

    /// <summary>A handful of things may become thousands.</summary>
    private static bool IsTooSmallToTell(Observation observation) =>
        observation.Figure.Dimension.IsCount
        && observation.Figure.Quantity.RatioTo(new Quantity(1m, observation.Figure.Unit.WithoutScale)) is var count
        && count < Rational.Create(10, 1) && count.IsInteger;

    private Finding FindingOf(Observation observation, Observation other, int power)
    {
        Finding finding = FindingAt(
            observation, "value", observation.Series.ToString(), observation.Period.ToString()!, observation.Figure.Literal,
            other.Period.ToString()!, other.Figure.Literal, ScaleSlips.Word(power));
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(other, FigureRoles.Compared)] };
    }
}
