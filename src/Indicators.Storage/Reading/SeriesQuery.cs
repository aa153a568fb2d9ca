using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Indicators.Storage.Databases;

namespace Indicators.Storage.Reading;

/// <summary>Questions about series that the databases answer, each database those of its subjects in one statement.</summary>
internal sealed class SeriesQuery(Cluster cluster, IReadOnlyList<SeriesKey> series, UnitSet units)
{
    private readonly ObservationReader _reader = new(units);

    /// <summary>The latest observation of each series in the order of these; null for those without.</summary>
    public async Task<Observation?[]> LatestAsync(DateOnly asOf, DateOnly? knownBy, string visible, CancellationToken cancellationToken)
    {
        var latest = new Observation?[series.Count];
        string condition = $"o.period_end <= '{Iso(asOf)}' and o.status < {(int)ObservationStatus.Forecast}{Known(knownBy)}{visible}";
        foreach ((Database shard, int[] places) in Parts())
        {
            (string table, (string Name, object? Value)[] parameters) = shard.TableOfSeries([.. places.Select(n => series[n])]);
            string sql = $"""
                select k.n, {ObservationReader.Columns}
                from {table} join series q on q.subject_id = k.s and q.indicator_id = k.i and q.transformation = k.t
                {shard.JoinLatest(ObservationReader.Columns, condition)}
                """;
            DbConnection connection = await shard.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
                await connection.ReadAsync(sql, row => Keep(places[row.GetInt64(0)], row), cancellationToken,
                    parameters).ConfigureAwait(false);
        }

        return latest;

        void Keep(int n, DbDataReader row) => latest[n] = _reader.Read(series[n], row, 1);
    }

    /// <summary>Every observation whose period ends within two days, series by series, as a series gives them.</summary>
    public IAsyncEnumerable<(int N, Observation Row)> RangeAsync(
        DateOnly from, DateOnly to, DateOnly? knownBy, IReadOnlyCollection<ObservationStatus>? statuses, string visible,
        CancellationToken cancellationToken) => AskAsync(
        table => $"""
            select k.n, {ObservationReader.Columns}
            from {table} join series s on s.subject_id = k.s and s.indicator_id = k.i and s.transformation = k.t
            join observation o on o.series_id = s.id
            where o.period_end >= '{Iso(from)}' and o.period_end <= '{Iso(to)}'{Known(knownBy)}{Of(statuses)}{visible}
            order by k.n, {ObservationOrder.AsInSeries("s")}
            """,
        cancellationToken);

    private async IAsyncEnumerable<(int N, Observation Row)> AskAsync(
        Func<string, string> sql, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach ((Database shard, int[] places) in Parts())
        {
            (string table, (string Name, object? Value)[] parameters) = shard.TableOfSeries([.. places.Select(n => series[n])]);
            DbConnection connection = await shard.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                IAsyncEnumerable<(int, Observation)> rows = connection.QueryAsync(
                    sql(table), row => Read(places[row.GetInt64(0)], row), cancellationToken, parameters);
                await foreach ((int, Observation) row in rows.ConfigureAwait(false))
                    yield return row;
            }
        }
    }

    /// <summary>The series by the database that holds them, in the order of the databases.</summary>
    private IEnumerable<(Database Shard, int[] Places)> Parts() => cluster.Shards.Count == 1
        ? [(cluster.Shards[0], [.. Enumerable.Range(0, series.Count)])]
        : Enumerable.Range(0, series.Count).GroupBy(n => cluster.ShardOf(series[n].SubjectId)).OrderBy(part => part.Key)
            .Select(part => (cluster.Shards[part.Key], part.ToArray()));

    private (int, Observation) Read(int n, DbDataReader row) => (n, _reader.Read(series[n], row, 1));

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
