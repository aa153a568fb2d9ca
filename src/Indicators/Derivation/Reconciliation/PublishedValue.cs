namespace Indicators.Derivation;

/// <summary>One published figure in a reconciliation: an observation, or what a target says of its baseline and goal.</summary>
/// <remarks>Immutable. It is the catalogue's own item, not a copy.</remarks>
public sealed class PublishedValue
{
    private readonly Figure _figure;
    private Figure? _asRead;
    private readonly TimePeriod? _period;
    private readonly string? _sourceId;

    internal PublishedValue(Observation observation)
    {
        Observation = observation;
        _figure = observation.Figure;
        _period = observation.Period;
        _sourceId = observation.SourceId;
    }

    internal PublishedValue(Target target, string property, TimePeriod period, Figure figure, string? sourceId)
    {
        Target = target;
        Property = property;
        _figure = figure;
        _period = period;
        _sourceId = sourceId;
    }

    /// <summary>The observation; null where a target says it.</summary>
    public Observation? Observation { get; }

    /// <summary>The target that says it; null for an observation.</summary>
    public Target? Target { get; }

    /// <summary>The property of the target, such as <c>baseline.value</c>; null for an observation.</summary>
    public string? Property { get; }

    /// <summary>The figure as published.</summary>
    public Figure Figure => _figure;

    /// <summary>The figure, its zeros read as digits where the habit of its series says so.</summary>
    internal Figure AsRead { get => _asRead ?? _figure; set => _asRead = value; }

    /// <summary>The period it is for; null where the source does not say.</summary>
    public TimePeriod? Period => _period;

    /// <summary>The id of its source; null where there is none.</summary>
    public string? SourceId => _sourceId;

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
    public override string ToString() => $"{Name} {_period?.ToString() ?? "not-stated"}: {_figure.Literal}";
}
