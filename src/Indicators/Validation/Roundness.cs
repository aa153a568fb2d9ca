namespace Indicators.Validation;

/// <summary>How much the zeros of a figure may hide beside another of the same plan: no more than the other is written to.</summary>
internal static class Roundness
{
    /// <summary>The figure, its zeros read as digits down to those of a like figure: 5000家 beside 4800家 is resolved to 100家.</summary>
    public static Figure Within(Figure figure, Figure other)
    {
        bool isPlain = figure is { Bound: Bound.Exact, IsRange: false } && figure.Dimension == other.Dimension
            && figure.Unit.Base == other.Unit.Base;
        return isPlain && other.SoftResolution < figure.SoftResolution && other.SoftResolution >= figure.Resolution
            ? figure.WithResolution(other.SoftResolution)
            : figure;
    }
}
