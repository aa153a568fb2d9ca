namespace Indicators.Interchange;

/// <summary>
/// Rows whose MEASURE_ROLE is TARGET, PLAN or BASELINE: with a definition of ours that is the target, else a level to
/// be reached.
/// </summary>
internal sealed class TargetRows(RowReader reader, Findings findings)
{
    /// <summary>No order has more places.</summary>
    private const int LastPlace = 1_000_000;

    private readonly Dictionary<string, Target> _targets = new(StringComparer.Ordinal);
    private readonly List<(string Statement, Observation Value)> _baselines = [];

    /// <summary>The targets without a definition of ours, each with its baseline.</summary>
    public IEnumerable<Target> All => _targets.Values.Select(WithBaseline);

    public void Take()
    {
        // With a definition, number and baseline are part of it already.
        string statement = reader.Cell(ConceptRole.Statement);
        if (reader.DefinedTargets.Contains(statement))
            return;
        if (!reader.TryObserve(out Observation value))
            return;
        if (reader.Cell(ConceptRole.MeasureRole) == "BASELINE")
        {
            _baselines.Add((statement, value));
            return;
        }

        if (value.Period is not { } due)
        {
            findings.Add(InterchangeErrors.TargetUnreadable, reader.Rows.LocationOf(0), Concepts.Time);
            return;
        }

        if (GoalOf(value) is not { } goal)
        {
            findings.Add(InterchangeErrors.TargetUnreadable, reader.Rows.LocationOf(0), Concepts.Value);
            return;
        }

        string id = CatalogId.Of(statement.Length > 0 ? statement : $"{value.Series.IndicatorId}.{value.Series.SubjectId}.{due}", "target");
        while (_targets.ContainsKey(id))
            id += "+";
        Target target = Target.By(id, value.Series, due, goal);
        _targets.Add(id, target with { SourceId = value.SourceId, Note = value.Note });
    }

    /// <summary>What is to be reached: a place in an order is a goal of its own kind, and a change in words is none.</summary>
    private static Goal? GoalOf(Observation value)
    {
        Transformation transformation = value.Series.Transformation;
        if (transformation.IsRank)
            return value.Figure.Quantity.Amount <= LastPlace ? new RankGoal((int)value.Figure.Quantity.Amount) : null;
        return transformation.IsTrend ? null : new LevelGoal(value.Figure);
    }

    private Target WithBaseline(Target target)
    {
        foreach ((string statement, Observation value) in _baselines)
        {
            bool isIts = statement.Length > 0 ? statement == target.Id : value.Series == target.Series;
            if (isIts && value.Period is { } period && period.End < target.DueDate)
                return target with { Baseline = new Baseline(period) { Value = value.Figure } };
        }

        return target;
    }
}
