namespace Indicators.Derivation;

/// <summary>
/// How much the zeros at the end of a figure may hide: at most 5 % of it, as <see cref="FigureReading.Soft"/> says of a figure
/// alone, and here no more than the habit of its series and the figures beside it suggest. What its last digit hides is always left.
/// </summary>
internal static class RoundZeros
{
    /// <summary>True where a figure ends on zeros that may be rounding.</summary>
    public static bool Has(Figure figure) =>
        figure is { Bound: Bound.Exact, IsRange: false } && figure.Dimension != Dimension.Ratio && figure.Dimension != Dimension.Points
        && figure.SoftResolution > figure.Resolution;

    /// <summary>A figure whose zeros are digits down to a resolution.</summary>
    public static Figure Down(Figure figure, Quantity to) =>
        to >= figure.SoftResolution ? figure : figure.WithResolution(to > figure.Resolution ? to : figure.Resolution);
}
