namespace Indicators;

/// <summary>One series while a catalogue is put together.</summary>
internal sealed class SeriesEntry(SeriesKey key, Indicator? indicator, Subject? subject, List<UnknownId> faults)
{
    public SeriesKey Key => key;

    public Indicator Indicator => indicator!;

    public Subject Subject => subject!;

    public IReadOnlyList<UnknownId> Faults => faults;

    public bool IsSound => faults.Count == 0;

    /// <summary>The dimension its figures must have. Only for a sound entry.</summary>
    public Dimension Dimension { get; } = indicator is null ? Dimension.Number : key.Transformation.DimensionFor(indicator.Unit.Dimension);

    public List<Observation> Observations { get; } = [];
}
