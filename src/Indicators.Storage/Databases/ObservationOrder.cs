namespace Indicators.Storage.Databases;

/// <summary>
/// The order of <see cref="Series.Observations"/> and the choice of <see cref="Series.Latest"/> as clauses of SQL over the observation
/// <c>o</c> and its series.
/// </summary>
internal static class ObservationOrder
{
    /// <summary>Of those for one period, what comes first where the one that counts does: each with whether it falls.</summary>
    private static readonly (string Expression, bool Falls)[] Rivals =
    [
        ("o.known_on", true),
        ("o.status", false),
        ("(o.source_id is not null)", true),
        ("o.resolution_key", false),
        ("case when {series}.falls then null else o.order_key end", false),
        ("case when {series}.falls then o.order_key end", true),
        ("o.literal", true),
        ("o.source_id", true),
        ("o.place", true),
        ("o.note", true),
        ("o.confidence", true),
    ];

    /// <summary>
    /// Publication and status: <see cref="LatestFirst"/> looks at them before, and what was equal there needs no second look.
    /// </summary>
    private const int AmongTheFirst = 2;

    /// <summary>
    /// The latest first: the end of the period; its longest form, unless figures belong to days; the authority of the source, the
    /// publication, the status; then as the series is ordered. What is looked at has an end, so that nothing is said of nulls there:
    /// the index could not be followed.
    /// </summary>
    public static string LatestFirst(string series) => "o.period_end desc, " + Clause(
        series,
    [
        ("case when {series}.is_point then null else o.period_start end", false),
        ("o.authority", false),
        ("o.known_on", true),
        ("o.status", false),
        ("o.period_start", false),
        .. Rivals.Skip(AmongTheFirst),
    ]);

    /// <summary>As a series gives its observations.</summary>
    public static string AsInSeries(string series) =>
        Clause(series, [("o.period_end", false), ("o.period_start", true), .. Rivals.Select(one => (one.Expression, !one.Falls))]);

    /// <summary>What is null comes first where it rises and last where it falls.</summary>
    private static string Clause(string series, (string Expression, bool Falls)[] parts) =>
        string.Join(", ",
            parts.Select(part => part.Expression.Replace("{series}", series,
                StringComparison.Ordinal) + (part.Falls ? " desc nulls last" : " asc nulls first")));
}
