namespace Indicators.Validation;

/// <summary>Which series are parts of a whole, and so lie between 0 and 100%.</summary>
internal static class Shares
{
    private static readonly string[] Words = ["占比", "比重"];

    public static Quantity None { get; } = Percentages.Percent(0m);

    public static Quantity All { get; } = Percentages.Percent(100m);

    /// <summary>True for shares of amounts that cannot be negative, by their transformation or by the indicator's name.</summary>
    public static bool Is(Series series)
    {
        if (series.Indicator.Sign == AmountSign.Any
            || (series.Indicator.Sign == AmountSign.Unstated && NetAmounts.IsNamedNet(series.Indicator)))
            return false;
        return series.Transformation.Kind == TransformationKind.Share
            ? NetAmounts.AreExcluded(series.Indicator)
            : series.Transformation.IsLevel && IsNamedShare(series.Indicator);
    }

    /// <summary>True where a figure lies outside whatever its last digit hides.</summary>
    public static bool AreOutside(Figure figure) => figure.Dimension == Dimension.Ratio
        && (figure.SoftRange.Low is { } low && low > All || figure.SoftRange.High is { } high && high < None);

    private static bool IsNamedShare(Indicator indicator) =>
        indicator.Kind == IndicatorKind.Ratio && indicator.Unit.Dimension == Dimension.Ratio
        && Words.Any(word => indicator.Name.Zh?.Contains(word, StringComparison.Ordinal) == true);
}
