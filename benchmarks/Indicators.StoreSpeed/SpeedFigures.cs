using Storage.Cluster;

namespace Indicators.StoreSpeed;

/// <summary>The observations that are loaded, in memory beforehand, and the series that are asked for.</summary>
internal sealed class SpeedFigures
{
    public SpeedFigures(int observations)
    {
        var made = new MadeFigures(observations);
        Definitions = made.Definitions();
        Observations = [.. made.Edition(1), .. made.Edition(2)];
        Keys = [.. Observations.Select(one => one.Series).Distinct().Take(100_000)];
    }

    public IndicatorCatalog Definitions { get; }

    public Observation[] Observations { get; }

    public SeriesKey[] Keys { get; }
}
