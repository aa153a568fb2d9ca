using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Indicators.Storage.Databases;

namespace Indicators.Storage.Reading;

/// <summary>Questions about series that the databases answer, each database those of its subjects in one statement.</summary>
internal sealed class SeriesQuery(Cluster cluster, IReadOnlyList<SeriesKey> series)
{
    /// <summary>The latest observation of each series by its number; none for those without.</summary>
    public IAsyncEnumerable<(int N, StoredObservation Row)> LatestAsync(
        DateOnly asOf, DateOnly? knownBy, string visible, CancellationToken cancellationToken)
    {
        string condition = $"o.period_end <= '{Iso(asOf)}' and o.status < {(int)ObservationStatus.Forecast}{Known(knownBy)}{visible}";
        return AskAsync(
            (shard, table) => $"""
                select k.n, {StoredObservation.Columns}
                from {table} join series q on q.subject_id = k.s and q.indicator_id = k.i and q.transformation = k.t
                {shard.JoinLatest(StoredObservation.Columns, condition)}
                """,
            cancellationToken);
    }

    /// <summary>Every observation whose period ends within two days, series by series, as a series gives them.</summary>
    public IAsyncEnumerable<(int N, StoredObservation Row)> RangeAsync(
        DateOnly from, DateOnly to, DateOnly? knownBy, IReadOnlyCollection<ObservationStatus>? statuses, string visible,
        CancellationToken cancellationToken) => AskAsync(
        (_, table) => $"""
            select k.n, {StoredObservation.Columns}
            from {table} join series s on s.subject_id = k.s and s.indicator_id = k.i and s.transformation = k.t
            join observation o on o.series_id = s.id
            where o.period_end >= '{Iso(from)}' and o.period_end <= '{Iso(to)}'{Known(knownBy)}{Of(statuses)}{visible}
            order by k.n, {ObservationOrder.AsInSeries("s")}
            """,
        cancellationToken);

    private async IAsyncEnumerable<(int N, StoredObservation Row)> AskAsync(
        Func<Database, string, string> sql, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (IGrouping<int, int> part in Enumerable.Range(0, series.Count).GroupBy(n => cluster.ShardOf(series[n].SubjectId)).OrderBy(part => part.Key))
        {
            Database shard = cluster.Shards[part.Key];
            int[] places = [.. part];
            (string table, (string Name, object? Value)[] parameters) = shard.TableOfSeries([.. places.Select(n => series[n])]);
            DbConnection connection = await shard.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                IAsyncEnumerable<(int, StoredObservation)> rows = connection.QueryAsync(
                    sql(shard, table),
                    row => (places[row.GetInt64(0)], StoredObservation.Read(series[places[row.GetInt64(0)]], row, 1)),
                    cancellationToken, parameters);
                await foreach ((int, StoredObservation) row in rows.ConfigureAwait(false))
                    yield return row;
            }
        }
    }

    /// <summary>What is not dated was not known by any day.</summary>
    private static string Known(DateOnly? by) => by is { } day ? $" and o.known_on <= '{Iso(day)}'" : "";

    /// <summary>Of no status nothing is wanted.</summary>
    private static string Of(IReadOnlyCollection<ObservationStatus>? statuses) => statuses switch
    {
        null => "",
        { Count: 0 } => " and 1 = 0",
        _ => $" and o.status in ({string.Join(", ", statuses.Select(status => ((int)status).ToString(CultureInfo.InvariantCulture)))})",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
