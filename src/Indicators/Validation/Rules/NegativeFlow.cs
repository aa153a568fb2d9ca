namespace Indicators.Validation.Rules;

/// <summary>IND3061: a flow of things is below zero, and it is not declared whether it can.</summary>
internal sealed class NegativeFlow() : CatalogRule("IND3061", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => Signs.IsOpenFlowOfThings(series.Indicator)))
        {
            List<Observation>? below = null;
            foreach (Observation observation in series.AsSpan())
            {
                if (IsBelow(series.Transformation, observation.Figure))
                    (below ??= []).Add(observation);
            }

            if (below is not null)
                context.Report(FindingOf(series, below));
        }
    }

    private static bool IsBelow(Transformation transformation, Figure figure) => transformation.IsLevel && figure.Amount < 0m && figure.SoftRange.High is { Amount: < 0m };

    /// <summary>One for a series: the first figure, and how many there are.</summary>
    private Finding FindingOf(Series series, List<Observation> below)
    {
        string count = below.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Finding finding = FindingAt(below[0], "value", series.ToString(), below[0].Period?.ToString() ?? "not-stated", below[0].Figure.Literal, count, series.Key.IndicatorId);
        return finding with { Figures = [.. below.Select(observation => FindingFigures.Of(observation, FigureRoles.Published))] };
    }
}
