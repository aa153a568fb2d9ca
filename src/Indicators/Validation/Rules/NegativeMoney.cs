namespace Indicators.Validation.Rules;

/// <summary>IND3062: an amount of money is below zero, or falls by more than all of it, and it is not declared whether it can.</summary>
internal sealed class NegativeMoney() : CatalogRule("IND3062", DiagnosticSeverity.Information)
{
    private static readonly Quantity Everything = Percentages.Percent(-100m);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => Signs.IsOpenMoney(series.Indicator)))
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

    private static bool IsBelow(Transformation transformation, Figure figure) => figure.Amount < 0m && figure.SoftRange.High is { } high
        && (transformation.IsLevel ? high.Amount < 0m : transformation is { IsGrowth: true, IsAnnualised: false } && transformation.Of.IsLevel && high < Everything);

    /// <summary>One for a series: the first figure, and how many there are.</summary>
    private Finding FindingOf(Series series, List<Observation> below)
    {
        string count = below.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Finding finding = FindingAt(below[0], "value", series.ToString(), below[0].Period?.ToString() ?? "not-stated", below[0].Figure.Literal, count, series.Key.IndicatorId);
        return finding with { Figures = [.. below.Select(observation => FindingFigures.Of(observation, FigureRoles.Published))] };
    }
}
