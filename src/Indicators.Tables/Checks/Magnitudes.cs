using System.Globalization;

namespace Indicators.Tables.Checks;

/// <summary>Compares a figure with the catalogue's own series: far away by a power of a hundred is another unit.</summary>
internal static class Magnitudes
{
    /// <summary>A series does not grow so many times from one observation to the nearest.</summary>
    private const decimal MostApart = 25m;

    /// <summary>How far units are mistaken for each other: 个 and 万, 元 and 亿元, % and a share.</summary>
    private static readonly decimal[] Slips = [100m, 1000m, 10_000m, 100_000_000m];

    /// <summary>The catalogue's observation a value is too far from, and by what; null where it is near, or nothing is known.</summary>
    public static (Observation Known, string Times)? Slip(IndicatorCatalog catalog, SeriesKey key, TimePeriod period, Figure figure)
    {
        if (!key.Transformation.IsLevel || catalog.FindSeries(key) is not { } series || Nearest(series, period) is not { } known)
            return null;
        if (known.Figure.Amount == 0 || figure.Amount == 0 || !figure.Quantity.TryIn(known.Figure.Unit, out Quantity same))
            return null;
        decimal apart = Math.Abs(same.Amount / known.Figure.Amount);
        decimal times = apart < 1 ? 1 / apart : apart;
        if (times < MostApart)
            return null;
        decimal slip = Slips.MinBy(one => Math.Abs(Math.Log10((double)(times / one))));
        return (known, slip.ToString("0", CultureInfo.InvariantCulture));
    }

    private static Observation? Nearest(Series series, TimePeriod period) =>
        series.Observations.Where(known => known.Period is { } other && other.Frequency == period.Frequency)
            .MinBy(known => Math.Abs(known.Period!.Value.End.Year - period.End.Year));
}
