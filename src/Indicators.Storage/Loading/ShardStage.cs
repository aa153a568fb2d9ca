using System.Data.Common;
using System.Globalization;
using Indicators.Storage.Databases;

namespace Indicators.Storage.Loading;

/// <summary>The rows of a release on one shard, and the connection they are written on.</summary>
internal sealed class ShardStage : IAsyncDisposable
{
    private readonly Database _shard;
    private readonly DbConnection _connection;
    private bool _isLate;

    private ShardStage(Database shard, DbConnection connection) => (_shard, _connection) = (shard, connection);

    /// <summary>Clears what a load that was killed left; the first rows of a shard are indexed when all are there.</summary>
    public static async Task<ShardStage> OpenAsync(Database shard, long release, CancellationToken cancellationToken)
    {
        var stage = new ShardStage(shard, await shard.OpenAsync(cancellationToken).ConfigureAwait(false));
        try
        {
            await ClearAsync(stage._connection, release, cancellationToken).ConfigureAwait(false);
            stage._isLate = await shard.LeaveOutIndexAsync(stage._connection, cancellationToken).ConfigureAwait(false);
            if (stage._isLate)
                await shard.DropIndexAsync(stage._connection, cancellationToken).ConfigureAwait(false);
            return stage;
        }
        catch
        {
            await stage.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Each batch is kept as it comes: what counts is the row of the coordinator.</summary>
    public async Task WriteAsync(ObservationRow[] rows, CancellationToken cancellationToken)
    {
        DbTransaction transaction = await _shard.BeginAsync(_connection, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await new ShardWriter(_shard, _connection, _connection).WriteAsync(rows, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Builds the index where it was left out.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        if (!_isLate)
            return;
        DbTransaction transaction = await _shard.BeginAsync(_connection, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await _shard.BuildIndexAsync(_connection, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Without an index by release: a whole scan, and only where a load was broken off.</summary>
    public static async Task ClearAsync(DbConnection connection, long release, CancellationToken cancellationToken)
    {
        string sql = string.Create(CultureInfo.InvariantCulture, $"delete from observation where release_id = {release}");
        await connection.ExecuteAsync(sql, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>However the load ended, the index is there behind it.</summary>
    public async ValueTask DisposeAsync()
    {
        await using (_connection.ConfigureAwait(false))
        {
            if (_isLate)
                await _shard.EndWithoutIndexAsync(_connection).ConfigureAwait(false);
        }
    }
}
