using System.Diagnostics;
using Storage.Cluster;

namespace Indicators.StoreSpeed;

/// <summary>
/// The observations that are loaded, and the series that are asked for. So many as memory holds are made beforehand; more are made while
/// they are loaded.
/// </summary>
internal sealed class SpeedFigures
{
    private const int MostInMemory = 2_000_000;

    public SpeedFigures(int observations)
    {
        var made = new MadeFigures(observations);
        Definitions = made.Definitions();
        IEnumerable<Observation> all = made.Edition(1).Concat(made.Edition(2));
        Observations = observations <= MostInMemory ? [.. all] : all;
        Count = 2 * made.PerEdition;
        Keys = [.. made.Edition(1).Select(one => one.Series).Distinct().Take(100_000)];
        if (observations <= MostInMemory)
            return;
        long start = Stopwatch.GetTimestamp();
        int count = all.Count();
        Turns.Say(
            $"Making {count} observations, which the load of a store waits for: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
    }

    public IndicatorCatalog Definitions { get; }

    public IEnumerable<Observation> Observations { get; }

    public int Count { get; }

    /// <summary>Subjects and targets, which the bare form does not write.</summary>
    public int DefinitionCount => Definitions.Subjects.Count + Definitions.Targets.Count;

    public SeriesKey[] Keys { get; }
}
