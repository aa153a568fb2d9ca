namespace Indicators.Validation.Rules;

/// <summary>IND2012: an index with a fixed base is not 100 in its own base period.</summary>
internal sealed class IndexBaseNotHundred() : CatalogRule("IND2012", DiagnosticSeverity.Error)
{
    private const decimal Hundred = 100m;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries)
        {
            if (series.Indicator is not { Kind: IndicatorKind.Index, Base.Period: { } start } || series.Transformation != default)
                continue;
            foreach (Observation observation in series.Observations)
            {
                if (observation.Period == start && !MayBeHundred(observation.Figure))
                    context.Report(FindingOf(observation, start));
            }
        }
    }

    private static bool MayBeHundred(Figure figure) => figure.SoftRange.Contains(new Quantity(Hundred, figure.Unit));

    private Finding FindingOf(Observation observation, TimePeriod start)
    {
        Finding finding = FindingAt(observation, "value", observation.Series.ToString(), start.ToString(), observation.Figure.Literal);
        return finding with
        {
            Figures =
            [.. finding.Figures, FindingFigures.Number(FigureRoles.Expected, observation.Series.IndicatorId, (int)Hundred)]
        };
    }
}
