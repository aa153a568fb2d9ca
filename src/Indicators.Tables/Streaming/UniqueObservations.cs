namespace Indicators.Tables.Streaming;

/// <summary>Observations of a long table, each key once: of two values neither is kept, a repeated one is kept once.</summary>
internal sealed class UniqueObservations(string file)
{
    private readonly List<Observation?> _taken = [];
    private readonly Dictionary<(SeriesKey Series, TimePeriod? Period, string? Note), int> _places = [];
    private readonly HashSet<int> _contradicted = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public IEnumerable<Observation> Taken => _taken.OfType<Observation>();

    /// <summary>A note may say that a figure is of another edition (调整数): it is no second value for the first.</summary>
    public void Add(Observation observation)
    {
        var key = (observation.Series, observation.Period, observation.Note);
        if (_places.TryAdd(key, _taken.Count))
        {
            _taken.Add(observation);
            return;
        }

        int place = _places[key];
        if (_contradicted.Contains(place))
            return;
        Observation first = _taken[place]!;
        if (first.Figure.Quantity == observation.Figure.Quantity && first.Figure.Bound == observation.Figure.Bound)
        {
            Tell(TableErrors.Repeated, observation, observation.Figure.Literal, Cell(first));
            return;
        }

        Tell(TableErrors.TwoValues, observation, $"{first.Series.IndicatorId} {first.Series.SubjectId} {first.Period}",
            observation.Figure.Literal, Cell(first), first.Figure.Literal);
        _contradicted.Add(place);
        _taken[place] = null;
    }

    private void Tell(DiagnosticDescriptor descriptor, Observation observation, params ReadOnlySpan<string> arguments) =>
        Diagnostics.Add(new Diagnostic(descriptor, new SourceLocation(file, Cell(observation), 0, 0), [.. arguments]));

    /// <summary>A file's name may hold a colon, a cell none.</summary>
    private static string Cell(Observation observation) =>
        observation.At is { } at ? at[(at.LastIndexOf(':') + 1)..].TrimStart() : "";
}
