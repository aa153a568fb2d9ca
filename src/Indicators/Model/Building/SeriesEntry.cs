namespace Indicators;

/// <summary>One series while a catalogue is put together.</summary>
internal sealed class SeriesEntry(SeriesKey key, Indicator? indicator, Subject? subject, List<UnknownId> faults)
{
    private int _count;

    public SeriesKey Key => key;

    public Indicator Indicator => indicator!;

    public Subject Subject => subject!;

    public IReadOnlyList<UnknownId> Faults => faults;

    public bool IsSound => faults.Count == 0;

    /// <summary>The dimension its figures must have. Only for a sound entry.</summary>
    public Dimension Dimension { get; } = indicator is null ? Dimension.Number : key.Transformation.DimensionFor(indicator.Unit.Dimension);

    /// <summary>Its observations, once they are counted and put in.</summary>
    public Observation[] Observations { get; private set; } = [];

    /// <summary>How many observations it is to have.</summary>
    public int Expected { get; private set; }

    /// <summary>True where a sound target is about it.</summary>
    public bool IsTargeted { get; set; }

    /// <summary>True where anything sound is about it.</summary>
    public bool IsUsed => IsTargeted || Expected > 0;

    /// <summary>Counts an observation that is to come: true for the first.</summary>
    public bool Expect() => Expected++ == 0;

    /// <summary>Puts in an observation that was counted.</summary>
    public void Add(Observation observation)
    {
        if (_count == 0)
            Observations = new Observation[Expected];
        Observations[_count++] = observation;
    }

    /// <summary>Takes out those that are said twice.</summary>
    public void Remove(HashSet<Observation> repeated) =>
        Observations = [.. Observations.Where(observation => !repeated.Contains(observation))];
}
