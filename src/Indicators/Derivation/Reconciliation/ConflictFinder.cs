using NodaTime;

namespace Indicators.Derivation;

/// <summary>Gives every value what is published of it, and finds those of which statements differ by more than rounding.</summary>
internal sealed class ConflictFinder(TermTable table)
{
    public const int StepsShown = 8;

    private const int MostGroups = 32;

    /// <summary>Settles all values; those in conflict are left open.</summary>
    public List<Conflict> Find(Pieces pieces) =>
        [.. pieces.OfRange(table.Series.Length, (from, to) => Find(table.Series.AsSpan(from..to))).SelectMany(found => found)];

    private List<Conflict> Find(ReadOnlySpan<SeriesForm> among)
    {
        var conflicts = new List<Conflict>();
        foreach (SeriesForm series in among)
        {
            foreach (Term term in series.Terms)
            {
                if (term.Count == 1)
                    term.Settle();
                else if (ConflictOf(term) is { } conflict)
                    conflicts.Add(conflict);
            }
        }

        return conflicts;
    }

    /// <summary>Settles what is said of a value several times; what conflicts is left open.</summary>
    private Conflict? ConflictOf(Term term)
    {
        IReadOnlyList<PublishedValue> counting = Counting(term.Statements);
        term.Supersede(counting);
        List<List<PublishedValue>> groups = Groups(term, counting);
        if (groups.Count == 1)
            term.Settle(groups[0]);
        else if (term.Period is null || !SpeakOfOnePeriod(groups))
            term.Contest(counting);
        else
            return new Conflict(term, groups);
        return null;
    }

    /// <summary>A stock for a quarter and one for its year stand on one day; that they differ is another kind of fault.</summary>
    private static bool SpeakOfOnePeriod(List<List<PublishedValue>> groups)
    {
        var periods = new HashSet<TimePeriod?>();
        return groups.Any(group => group.Select(statement => statement.Period).Distinct().Any(period => !periods.Add(period)));
    }

    /// <summary>How far the groups were bound to agree.</summary>
    public AgreementBasis BasisOf(Conflict conflict)
    {
        List<List<PublishedValue>> groups = [.. conflict.Groups];
        var basis = AgreementBasis.Undeclared;
        for (int i = 0; i < groups.Count; i++)
        {
            HashSet<string> sources = [.. groups[i].Select(statement => statement.SourceId).OfType<string>()];
            HashSet<LocalDate> days = [.. sources.Select(DayOf).OfType<LocalDate>()];
            foreach (PublishedValue other in groups.Skip(i + 1).SelectMany(group => group).Where(other => other.SourceId is not null))
            {
                if (sources.Contains(other.SourceId!))
                    return AgreementBasis.OneSource;
                if (DayOf(other.SourceId!) is { } day && days.Contains(day))
                    basis = AgreementBasis.OneDay;
            }
        }

        return basis;
    }

    private LocalDate? DayOf(string source) =>
        table.Catalog.Sources.Find(source)?.Published is { Days: 1 } day ? day.End : null;

    /// <summary>
    /// A result takes the place of a preliminary figure, an estimate or a forecast; a plan's own baseline stands behind an observation.
    /// </summary>
    private IReadOnlyList<PublishedValue> Counting(IReadOnlyList<PublishedValue> statements)
    {
        if (statements.Count == 1)
            return statements;
        Observation[] observed = [.. statements.Select(statement => statement.Observation).OfType<Observation>()];
        if (observed.Length == 0)
            return statements;
        ObservationStatus best = observed.Min(observation => observation.Status);
        return OfOneScope([.. statements.Where(statement => statement.Observation?.Status == best)]);
    }

    /// <summary>
    /// Beside the statistics a department's own count is of another scope: neither a revision of it nor a conflict with it.
    /// </summary>
    private PublishedValue[] OfOneScope(PublishedValue[] statements) =>
        statements.Length > 1 && Array.Exists(statements, statement => AuthorityOf(statement) == SourceAuthority.Statistics)
            ? [.. statements.Where(statement => AuthorityOf(statement) != SourceAuthority.Department)]
            : statements;

    private SourceAuthority AuthorityOf(PublishedValue statement) =>
        table.Catalog.Sources.Find(statement.SourceId)?.Authority ?? SourceAuthority.Unstated;

    private static List<List<PublishedValue>> Groups(Term term, IReadOnlyList<PublishedValue> statements)
    {
        List<List<PublishedValue>> groups = [];
        List<Interval> common = [];
        foreach (PublishedValue statement in statements)
        {
            Interval soft = term.SoftOf(statement);
            int fitting = groups.Count < MostGroups ? common.FindIndex(soft.Meets) : MostGroups - 1;
            if (fitting < 0)
            {
                groups.Add([statement]);
                common.Add(soft);
            }
            else
            {
                groups[fitting].Add(statement);
                common[fitting] = common[fitting].Meets(soft) ? common[fitting].With(soft) : common[fitting];
            }
        }

        return groups;
    }
}
