namespace Indicators.Validation.Rules;

/// <summary>IND3061: a flow of things is below zero, and it is not declared whether it can.</summary>
internal sealed class NegativeFlow() : CatalogRule("IND3061", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => Signs.IsOpenFlowOfThings(series.Indicator)))
        {
            Observation[] below = [.. series.Observations.Where(observation => IsBelow(series.Transformation, observation.Figure))];
            if (below.Length > 0)
                context.Report(FindingOf(series, below));
        }
    }

    private static bool IsBelow(Transformation transformation, Figure figure) => transformation.IsLevel && figure.SoftRange.High is { Amount: < 0m };

    /// <summary>One for a series: the first figure, and how many there are.</summary>
    private Finding FindingOf(Series series, Observation[] below)
    {
        string count = below.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Finding finding = FindingAt(below[0], "value", series.ToString(), below[0].Period?.ToString() ?? "not-stated", below[0].Figure.Literal, count, series.Key.IndicatorId);
        return finding with { Figures = [.. below.Select(observation => FindingFigures.Of(observation, FigureRoles.Published))] };
    }
}
