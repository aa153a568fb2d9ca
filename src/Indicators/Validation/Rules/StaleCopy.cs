namespace Indicators.Validation.Rules;

/// <summary>IND3053: one figure of four digits or more stands for three periods running or more, as where a row was copied on.</summary>
internal sealed class StaleCopy() : CatalogRule("IND3053", DiagnosticSeverity.Information)
{
    private const int Run = 3;

    private const int Digits = 4;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var run = new List<Observation>();
        foreach (Series series in context.Catalog.AllSeries.Where(series => series.Observations.Count >= Run && Moves(series)))
            Check(context, series, run);
    }

    /// <summary>Areas and capacities may stay what they are; counts, amounts of money, flows and rates move.</summary>
    private static bool Moves(Series series) => series.Transformation.HasAmounts
        && (!series.IsPointInTime || !series.Transformation.IsLevel
            || series.Indicator.Unit.Dimension is { IsCount: true } or { IsMoney: true });

    private void Check(RuleContext context, Series series, List<Observation> run)
    {
        run.Clear();
        foreach (Observation observation in series.AsSpan())
        {
            if (observation is not { Period: { } period, IsResult: true })
                continue;
            bool continues = run.Count > 0 && run[^1].Figure.Equals(observation.Figure);
            if (!continues)
            {
                Report(context, run);
                run.Clear();
                if (!IsTelling(observation.Figure))
                    continue;
            }

            if (run.Count == 0 || run[^1].EndDay != period.EndDay)
                run.Add(observation);
        }

        Report(context, run);
    }

    private static bool IsTelling(Figure figure) =>
        figure is { Bound: Bound.Exact, IsRange: false } && SignificantDigits.Of(figure.Amount) >= Digits;

    private void Report(RuleContext context, List<Observation> run)
    {
        if (run.Count < Run)
            return;
        Observation last = run[^1];
        string count = run.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Finding finding = FindingAt(last, "value", last.Series.ToString(), run[0].Period.ToString()!, last.Period.ToString()!, count,
            last.Figure.Literal);
        context.Report(finding with { Figures = [.. run.Select(observation => FindingFigures.Of(observation, FigureRoles.Published))] });
    }
}
