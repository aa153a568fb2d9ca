namespace Indicators.Derivation;

/// <summary>
/// Published completion: how much of the year's goal is done, with the value to date and the goal.
/// </summary>
internal sealed class CompletionFinder : Finder
{
    public override IEnumerable<Equation> Find(TermTable table, Relation relation)
    {
        HashSet<string> superseded = [.. table.Catalog.Targets.Select(target => target.Supersedes?.TargetId).OfType<string>()];
        ILookup<SeriesKey, Target> targets = table.Catalog.Targets
            .Where(target => target.Goal is LevelGoal or CumulativeGoal
                && !superseded.Contains(target.Id)).ToLookup(target => target.Series);
        foreach (SeriesForm series in table.Series.Where(series => series.Key.Transformation.Kind == TransformationKind.Completion))
        {
            foreach (Term completion in series.Terms.Where(term => MonthsToDate(term.Period) is not null))
            {
                if (FromGoal(table, relation, series, completion, targets[series.Key.ToLevel()]) is { } done)
                    yield return done;
            }
        }
    }

    /// <summary>The months of a year's period that begins with it; null for any other period.</summary>
    internal static int? MonthsToDate(TimePeriod? period) =>
        period is { WholeMonths: { } months and <= 12 } known && known.StartDate is { Month: 1, Day: 1 } ? months : null;

    private static Equation? FromGoal(TermTable table, Relation relation, SeriesForm series, Term completion, IEnumerable<Target> targets)
    {
        Target[] ofYear = [.. targets.Where(target => IsOfYear(target, completion.Period!.Value))];
        if (ofYear is not [{ Goal.FigureOrNull: { IsRange: false } figure } target]
            || table.Published(series.Key.ToLevel(), completion) is not { } value
            || UnitFactors.OfRatio(value.Unit, value.Unit, completion.Unit) is not { } factor)
            return null;
        var goal = new Term(target.Id, null, new Anchor(target.DuePeriod, null), value.Unit);
        goal.Add(new PublishedValue(target, "goal", target.DuePeriod, WordingFinder.Number(figure), target.SourceId));
        goal.Settle();
        return new Equation(relation, ProductShape.Of(factor), value, goal, completion) { Notes = [figure.Literal] };
    }

    private static bool IsOfYear(Target target, TimePeriod period) =>
        target.DuePeriod is { WholeMonths: 12 } due && due.StartDate.Year == period.StartDate.Year && due.StartDate is { Month: 1, Day: 1 };
}
