using System.Data.Common;
using Indicators.Storage.Databases;

namespace Indicators.Storage.Loading;

/// <summary>Gives series their numbers in a database.</summary>
internal static class SeriesTable
{
    /// <summary>
    /// Numbers the series that have none, and enters the new ones, in one order, so that two writers do not wait for each other.
    /// </summary>
    public static async Task NumberAsync(
        Database database, DbConnection connection, IEnumerable<StoredSeries> series, CancellationToken cancellationToken)
    {
        StoredSeries[] open = [.. series.Where(one => one.Id == 0).Distinct()
            .OrderBy(one => one.Key.SubjectId, StringComparer.Ordinal).ThenBy(one => one.Key.IndicatorId, StringComparer.Ordinal)
            .ThenBy(one => one.Key.Transformation.ToString(), StringComparer.Ordinal)];
        if (open.Length == 0)
            return;
        string keys = KeysOf(open);
        string table =
            database.TableOf("@keys", ("n", "int"), ("s", "text"), ("i", "text"), ("t", "text"), ("p", "boolean"), ("f", "boolean"));
        await connection.ExecuteAsync(
            $"insert into series (subject_id, indicator_id, transformation, is_point, falls) select s, i, t, p, f from {table} where true "
            + "order by n on conflict do nothing",
            cancellationToken,
            ("keys", keys)).ConfigureAwait(false);
        string find =
            $"select k.n, s.id from {table} join series s on s.subject_id = k.s and s.indicator_id = k.i and s.transformation = k.t";
        await foreach ((int n, long id) in connection.QueryAsync(
            find, row => (row.GetInt32(0), row.GetInt64(1)), cancellationToken, ("keys", keys)).ConfigureAwait(false))
            open[n].Id = id;
    }

    private static string KeysOf(StoredSeries[] series) => StoreJson.Of(series.Select((one, n) =>
        new SeriesRow(n, one.Key.SubjectId, one.Key.IndicatorId, one.Key.Transformation.ToString(), one.IsPointInTime, one.Falls)));
}
