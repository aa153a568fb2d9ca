using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>A period of a series that was published more than once: every vintage, the earliest first, undated ones last.</summary>
public sealed record RevisedFigure
{
    internal RevisedFigure(SeriesKey series, TimePeriod period, ImmutableArray<Vintage> vintages)
    {
        Series = series;
        Period = period;
        Vintages = vintages;
    }

    /// <summary>The series.</summary>
    public SeriesKey Series { get; }

    /// <summary>The period.</summary>
    public TimePeriod Period { get; }

    /// <summary>Its publications; forecasts and derived figures are none.</summary>
    public ImmutableArray<Vintage> Vintages { get; }
}
