namespace Indicators.Validation;

/// <summary>The value a target starts from: its baseline's own, or the figure of the series for the baseline's period.</summary>
/// <param name="Period">The period of the value.</param>
/// <param name="Value">The value.</param>
/// <param name="Figure">The value as a figure of a finding.</param>
internal sealed record TargetStart(TimePeriod Period, Figure Value, FindingFigure Figure)
{
    /// <summary>The start of a target; null where none is known.</summary>
    public static TargetStart? Of(IndicatorCatalog catalog, Target target)
    {
        if (target.Baseline is not { } baseline)
            return null;
        if (baseline.Value is { } value)
            return new TargetStart(baseline.Period, value, FindingFigures.OfBaseline(target, value));
        return catalog.At(target.Series, baseline.Period) is { } observed
            ? new TargetStart(baseline.Period, observed.Figure, FindingFigures.Of(observed, FigureRoles.Baseline))
            : null;
    }
}
