namespace Indicators.Derivation;

/// <summary>One published figure in a reconciliation: an observation, or what a target says of its baseline and goal.</summary>
/// <remarks>Immutable. It is the catalogue's own item, not a copy.</remarks>
public sealed class PublishedValue
{
    private readonly Part? _part;
    private FigureAsRead? _asRead;

    internal PublishedValue(Observation observation) => Observation = observation;

    internal PublishedValue(Target target, string property, TimePeriod period, Figure figure, string? sourceId) =>
        _part = new Part(target, property, period, figure, sourceId);

    /// <summary>The observation; null where a target says it.</summary>
    public Observation? Observation { get; }

    /// <summary>The target that says it; null for an observation.</summary>
    public Target? Target => _part?.Target;

    /// <summary>The property of the target, such as <c>baseline.value</c>; null for an observation.</summary>
    public string? Property => _part?.Property;

    /// <summary>The figure as published.</summary>
    public Figure Figure => Observation?.Figure ?? _part!.Figure;

    /// <summary>The figure, its zeros read as digits where the habit of its series says so.</summary>
    internal Figure AsRead => _asRead?.Figure ?? Figure;

    /// <summary>The period it is for; null where the source does not say.</summary>
    public TimePeriod? Period => Observation is { } observation ? observation.Period : _part!.Period;

    /// <summary>The id of its source; null where there is none.</summary>
    public string? SourceId => Observation is { } observation ? observation.SourceId : _part!.SourceId;

    /// <summary>The series of the observation, or the id of the target: <c>high-tech-enterprises@chongqing growth-year</c>.</summary>
    public string Name => Observation?.Series.ToString() ?? Target!.Id;

    /// <summary>The series it is about.</summary>
    public SeriesKey Series => Observation?.Series ?? Target!.Series;

    /// <summary>Where it was read; null for one made in code.</summary>
    public SourceLocation? Location
    {
        get
        {
            if (Observation is { } observation)
                return observation.Location;
            return Target!.Location is { } location ? location with { Path = $"{location.Path}.{Property}" } : null;
        }
    }

    /// <summary>Name, period and literal.</summary>
    public override string ToString() => $"{Name} {Period?.ToString() ?? "not-stated"}: {Figure.Literal}";

    /// <summary>What a target says of one of its numbers.</summary>
    private sealed record Part(Target Target, string Property, TimePeriod Period, Figure Figure, string? SourceId);

    /// <summary>Settles how it is read, once the habits of its source are known; only while its run is at work.</summary>
    internal void ReadAs(Figure figure) => _asRead = new FigureAsRead(figure);

    /// <summary>How it is read where that is not as it is written: most are.</summary>
    private sealed record FigureAsRead(Figure Figure);
}
