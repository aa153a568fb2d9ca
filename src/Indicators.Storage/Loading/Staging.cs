using System.Data.Common;
using System.Globalization;
using Indicators.Storage.Databases;

namespace Indicators.Storage.Loading;

/// <summary>The rows of a release on every shard, where nobody sees them until the coordinator says so.</summary>
internal sealed class Staging(Cluster cluster, long release)
{
    public async Task<long> WriteAsync(
        IEnumerable<ObservationRow> rows, int batch, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        long count = 0;
        foreach (ObservationRow[] ready in rows.Chunk(batch))
        {
            await Task.WhenAll(ready.GroupBy(row => cluster.ShardOf(row.Series.Key.SubjectId))
                .Select(part => WriteAsync(cluster.Shards[part.Key], [.. part], cancellationToken))).ConfigureAwait(false);
            count += ready.Length;
            progress?.Report(count);
        }

        return count;
    }

    public Task ClearAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(cluster.Shards.Select(shard => ClearAsync(shard, cancellationToken)));

    /// <summary>Clears what can be reached; the rest is never seen, and cleared when the release is loaded again.</summary>
    public async Task TryClearAsync()
    {
        try
        {
            await ClearAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is DbException or IOException)
        {
        }
    }

    /// <summary>Each batch is kept as it comes: what counts is the row of the coordinator.</summary>
    private static async Task WriteAsync(Database shard, ObservationRow[] rows, CancellationToken cancellationToken)
    {
        DbConnection connection = await shard.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
            await new ShardWriter(shard, connection, connection).WriteAsync(rows, cancellationToken).ConfigureAwait(false);
    }

    private async Task ClearAsync(Database shard, CancellationToken cancellationToken)
    {
        DbConnection connection = await shard.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            // Without an index by release: a whole scan, and only where a load was broken off.
            string sql = string.Create(CultureInfo.InvariantCulture, $"delete from observation where release_id = {release}");
            await connection.ExecuteAsync(sql, cancellationToken).ConfigureAwait(false);
        }
    }
}
