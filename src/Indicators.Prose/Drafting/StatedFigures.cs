namespace Indicators.Prose.Drafting;

/// <summary>
/// What the draft says already, by series and period. A text does not contradict itself in every other sentence: two figures
/// that differ are of two things which its words, as far as they were read, do not tell apart.
/// </summary>
internal sealed class StatedFigures
{
    private readonly Dictionary<(SeriesKey Series, TimePeriod? Period), List<Observation>> _observations = [];
    private readonly Dictionary<(SeriesKey Series, TimePeriod Due), Target> _targets = [];

    /// <summary>True where the draft says something else for that series and period.</summary>
    public bool Contradicts(Observation observation) =>
        _observations.GetValueOrDefault((observation.Series, observation.Period))?.Exists(other => Differ(other.Figure, observation.Figure)) ?? false;

    /// <summary>The observation that says the same; null where none does.</summary>
    public Observation? SameAs(Observation observation) =>
        _observations.GetValueOrDefault((observation.Series, observation.Period))
            ?.Find(other => other.Figure == observation.Figure && other.Status == observation.Status);

    public void Add(Observation observation)
    {
        if (!_observations.TryGetValue((observation.Series, observation.Period), out List<Observation>? stated))
            _observations.Add((observation.Series, observation.Period), stated = []);
        stated.Add(observation);
    }

    /// <summary>True where the draft asks something else of that series by then, in the same way of asking.</summary>
    public bool Contradicts(Target target) =>
        _targets.TryGetValue((target.Series, DueOf(target)), out Target? other) && other.Goal.GetType() == target.Goal.GetType() && other.Goal != target.Goal;

    public void Add(Target target) => _targets.TryAdd((target.Series, DueOf(target)), target);

    private static TimePeriod DueOf(Target target) => (target.Due ?? target.Span).GetValueOrDefault();

    /// <summary>A rank among one universe is one place, however it is bounded.</summary>
    private static bool Differ(Figure one, Figure other) =>
        one.Dimension != other.Dimension || one.IsSameAs(other, FigureReading.Soft) == false;
}
