namespace Indicators.Derivation;

/// <summary>
/// Published completion and lead: how much of the year's goal is done, with the value to date and the goal; and by how much
/// that is ahead of the months passed.
/// </summary>
internal sealed class CompletionSource : IEquationSource
{
    public IEnumerable<Equation> Find(NodeTable table)
    {
        HashSet<string> superseded = [.. table.Catalog.Targets.Select(target => target.Supersedes?.TargetId).OfType<string>()];
        ILookup<SeriesKey, Target> targets = table.Catalog.Targets
            .Where(target => target.Goal is LevelGoal or CumulativeGoal && !superseded.Contains(target.Id)).ToLookup(target => target.Series);
        foreach (SeriesForm series in table.Series.Where(series => series.Key.Transformation.Kind == TransformationKind.Completion))
        {
            foreach (Node completion in series.Nodes.Where(node => MonthsToDate(node.Period) is not null))
            {
                if (FromGoal(table, series, completion, targets[series.Key.ToLevel()]) is { } done)
                    yield return done;
                if (table.Published(series.Key.With(Transformation.Lead), completion) is { } lead)
                    yield return new LeadEquation(lead, completion, MonthsToDate(completion.Period)!.Value);
            }
        }
    }

    /// <summary>The months of a year's period that begins with it; null for any other period.</summary>
    private static int? MonthsToDate(TimePeriod? period) =>
        period is { WholeMonths: { } months and <= 12 } known && known.StartDate is { Month: 1, Day: 1 } ? months : null;

    private static CompletionEquation? FromGoal(NodeTable table, SeriesForm series, Node completion, IEnumerable<Target> targets)
    {
        Target[] ofYear = [.. targets.Where(target => IsOfYear(target, completion.Period!.Value))];
        if (ofYear is not [{ Goal.FigureOrNull: { IsRange: false } figure } target] || table.Published(series.Key.ToLevel(), completion) is not { } value
            || UnitFactors.OfRatio(value.Unit, value.Unit, completion.Unit) is not { } factor)
            return null;
        var goal = new Node(target.Id, null, new Anchor(target.DuePeriod, null), value.Unit);
        goal.Add(new PublishedValue(target, "goal", target.DuePeriod, WordingSource.Number(figure), target.SourceId));
        goal.Settle(goal.Statements);
        return new CompletionEquation(value, goal, completion, factor, figure.Literal);
    }

    private static bool IsOfYear(Target target, TimePeriod period) =>
        target.DuePeriod is { WholeMonths: 12 } due && due.StartDate.Year == period.StartDate.Year && due.StartDate is { Month: 1, Day: 1 };
}
