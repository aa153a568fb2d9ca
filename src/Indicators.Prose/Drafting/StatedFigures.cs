namespace Indicators.Prose.Drafting;

/// <summary>
/// What the draft says already, by series and period. A text does not contradict itself in every other sentence: two figures
/// that differ are of two things which its words, as far as they were read, do not tell apart.
/// </summary>
internal sealed class StatedFigures
{
    private readonly Dictionary<(SeriesKey Series, TimePeriod? Period), List<(Observation Observation, int Index)>> _observations = [];
    private readonly Dictionary<(SeriesKey Series, TimePeriod Due), Target> _targets = [];
    private readonly Dictionary<(SeriesKey Series, TimePeriod? Period), int> _copies = [];

    /// <summary>True where the draft says something else for that series and period.</summary>
    public bool Contradicts(Observation observation) =>
        _observations.GetValueOrDefault((observation.Series, observation.Period))
            ?.Exists(other => Differ(other.Observation.Figure, observation.Figure)) ?? false;

    /// <summary>Where in the draft the observation stands that says the same; null where none does.</summary>
    public int? SameAs(Observation observation)
    {
        foreach ((Observation other, int index) in _observations.GetValueOrDefault((observation.Series, observation.Period)) ?? [])
        {
            if (other.Figure == observation.Figure && other.Status == observation.Status)
                return index;
        }

        return null;
    }

    /// <summary>Remembers an observation and its place in the draft.</summary>
    public void Add(Observation observation, int index)
    {
        if (!_observations.TryGetValue((observation.Series, observation.Period), out List<(Observation, int)>? stated))
            _observations.Add((observation.Series, observation.Period), stated = []);
        stated.Add((observation, index));
    }

    /// <summary>True where the draft asks something else of that series by then, in the same way of asking.</summary>
    public bool Contradicts(Target target) =>
        _targets.TryGetValue((target.Series, DueOf(target)), out Target? other)
        && other.Goal.GetType() == target.Goal.GetType() && other.Goal != target.Goal;

    public void Add(Target target) => _targets.TryAdd((target.Series, DueOf(target)), target);

    /// <summary>
    /// The copy to try after one that was contradicted: the next, and beyond the first few the first that is free, so that
    /// a list of a thousand figures of one name takes a thousand steps.
    /// </summary>
    public int NextCopy(SeriesKey series, TimePeriod? period, int copy)
    {
        // A page states a handful of figures of one series; more are looked up by a key.
        const int TriedOneByOne = 8;
        if (copy + 1 < TriedOneByOne)
            return copy + 1;
        int next = Math.Max(_copies.GetValueOrDefault((series, period)), copy + 1);
        _copies[(series, period)] = next + 1;
        return next;
    }

    private static TimePeriod DueOf(Target target) => (target.Due ?? target.Span).GetValueOrDefault();

    private static bool Differ(Figure one, Figure other) =>
        one.Dimension != other.Dimension || one.IsSameAs(other, FigureReading.Soft) == false;
}
