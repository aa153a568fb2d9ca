namespace Indicators.Validation;

/// <summary>Figures below zero of what can hardly be, where the indicator does not declare whether it can: one finding a series.</summary>
internal abstract class BelowZeroRule(string id) : CatalogRule(id, DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => IsOpen(series.Indicator)))
        {
            List<Observation>? below = null;
            foreach (Observation observation in series.AsSpan())
            {
                // A figure that rounding may lift to zero is left alone.
                if (observation.Figure is { Amount: < 0m } figure && figure.SoftRange.High is { } high
                    && IsBelow(series.Transformation, high))
                    (below ??= []).Add(observation);
            }

            if (below is not null)
                context.Report(FindingOf(series, below));
        }
    }

    /// <summary>True of an indicator the rule is for, that does not say whether it can be below zero.</summary>
    protected abstract bool IsOpen(Indicator indicator);

    /// <summary>True where the highest that a figure allows is too low for its transformation.</summary>
    protected abstract bool IsBelow(Transformation transformation, Quantity high);

    /// <summary>One for a series: the first figure, and how many there are.</summary>
    private Finding FindingOf(Series series, List<Observation> below)
    {
        string count = below.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Finding finding = FindingAt(
            below[0], "value", series.ToString(), below[0].Period?.ToString() ?? "not-stated", below[0].Figure.Literal, count,
            series.Key.IndicatorId);
        return finding with { Figures = [.. below.Select(observation => FindingFigures.Of(observation, FigureRoles.Published))] };
    }
}
