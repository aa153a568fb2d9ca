using System.Data.Common;
using Indicators.Storage.Databases;

namespace Indicators.Storage.Loading;

/// <summary>The rows of a release on every shard, where nobody sees them until the coordinator says so.</summary>
internal sealed class Staging(Cluster cluster, long release)
{
    private readonly ShardStage?[] _stages = new ShardStage?[cluster.Shards.Count];

    public Task OpenAsync(CancellationToken cancellationToken) => Task.WhenAll(cluster.Shards.Select(async (shard, n) =>
        _stages[n] = await ShardStage.OpenAsync(shard, release, cancellationToken).ConfigureAwait(false)));

    public Task WriteAsync(ObservationRow[] rows, CancellationToken cancellationToken) =>
        Task.WhenAll(rows.GroupBy(row => cluster.ShardOf(row.Series.Key.SubjectId))
            .Select(part => _stages[part.Key]!.WriteAsync([.. part], cancellationToken)));

    public Task FinishAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(_stages.Select(stage => stage!.FinishAsync(cancellationToken)));

    /// <summary>Clears what can be reached; the rest is never seen, and cleared when the release is loaded again.</summary>
    public async Task TryClearAsync()
    {
        try
        {
            await Task.WhenAll(cluster.Shards.Select(ClearAsync)).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is DbException or IOException)
        {
        }
    }

    public Task CloseAsync() => Task.WhenAll(_stages.Select(stage => stage?.DisposeAsync().AsTask() ?? Task.CompletedTask));

    private async Task ClearAsync(Database shard)
    {
        DbConnection connection = await shard.OpenAsync(CancellationToken.None).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
            await ShardStage.ClearAsync(connection, release, CancellationToken.None).ConfigureAwait(false);
    }
}
