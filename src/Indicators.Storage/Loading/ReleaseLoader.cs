using System.Data.Common;
using Indicators.Storage.Databases;
using Indicators.Storage.Definitions;

namespace Indicators.Storage.Loading;

/// <summary>Loads one release: as a whole, or not at all.</summary>
internal sealed class ReleaseLoader(Cluster cluster, string release, IndicatorCatalog catalog, IProgress<long>? progress)
{
    /// <summary>How many rows are made and written at a time: their array is still one of the small objects.</summary>
    private const int Batch = 10_000;

    private readonly Dictionary<Series, StoredSeries> _ofCatalog = [];
    private readonly SeriesResolver _resolver = new(catalog);

    public async Task<LoadResult> LoadAsync(IEnumerable<Observation> more, CancellationToken cancellationToken)
    {
        DbConnection connection = await cluster.Coordinator.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await cluster.Coordinator.HoldAsync(connection, release, cancellationToken).ConfigureAwait(false);
            try
            {
                return cluster.IsSharded
                    ? await LoadShardsAsync(connection, more, cancellationToken).ConfigureAwait(false)
                    : await LoadOneAsync(connection, more, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                await cluster.Coordinator.LetGoAsync(connection, release).ConfigureAwait(false);
            }
        }
    }

    /// <summary>One database: one transaction; the first release of a store is indexed when all of its rows are there.</summary>
    private async Task<LoadResult> LoadOneAsync(DbConnection connection, IEnumerable<Observation> more, CancellationToken cancellationToken)
    {
        bool isLate = await cluster.Coordinator.LeaveOutIndexAsync(connection, cancellationToken).ConfigureAwait(false);
        try
        {
            return await LoadInOneAsync(connection, more, isLate, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (isLate)
                await cluster.Coordinator.EndWithoutIndexAsync(connection).ConfigureAwait(false);
        }
    }

    private async Task<LoadResult> LoadInOneAsync(
        DbConnection connection, IEnumerable<Observation> more, bool isLate, CancellationToken cancellationToken)
    {
        DbTransaction transaction = await cluster.Coordinator.BeginAsync(connection, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            (long id, LoadResult? there) = await RegisterAsync(connection, cancellationToken).ConfigureAwait(false);
            if (there is not null)
                return there;
            if (isLate)
                await cluster.Coordinator.DropIndexAsync(connection, cancellationToken).ConfigureAwait(false);
            DbConnection forSeries = await cluster.Coordinator.SeriesConnectionAsync(connection, cancellationToken).ConfigureAwait(false);
            long count;
            try
            {
                var writer = new ShardWriter(cluster.Coordinator, connection, forSeries);
                count = await Batches.WriteAsync(
                    Rows(more, id), Batch, rows => writer.WriteAsync(rows, cancellationToken), progress).ConfigureAwait(false);
            }
            finally
            {
                if (forSeries != connection)
                    await forSeries.DisposeAsync().ConfigureAwait(false);
            }

            if (isLate)
                await cluster.Coordinator.BuildIndexAsync(connection, cancellationToken).ConfigureAwait(false);
            await PublishAsync(connection, id, count, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return new LoadResult(release, count, false);
        }
    }

    /// <summary>Several: staged on each, then shown by one row.</summary>
    private async Task<LoadResult> LoadShardsAsync(
        DbConnection connection, IEnumerable<Observation> more, CancellationToken cancellationToken)
    {
        DbTransaction? held = await cluster.Coordinator.BeginReleaseAsync(connection, cancellationToken).ConfigureAwait(false);
        try
        {
            (long id, LoadResult? there) = await RegisterAsync(connection, cancellationToken).ConfigureAwait(false);
            if (there is not null)
                return there;
            long count = await StageAsync(more, id, cancellationToken).ConfigureAwait(false);
            held ??= await cluster.Coordinator.BeginAsync(connection, cancellationToken).ConfigureAwait(false);
            // What follows clears nothing on the shards: where the connection is lost, nobody can say whether the release is visible. If it
            // is not, its rows are never seen, and cleared when it is loaded again.
            await PublishAsync(connection, id, count, cancellationToken).ConfigureAwait(false);
            await held.CommitAsync(cancellationToken).ConfigureAwait(false);
            return new LoadResult(release, count, false);
        }
        finally
        {
            if (held is not null)
                await held.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<long> StageAsync(IEnumerable<Observation> more, long id, CancellationToken cancellationToken)
    {
        var staging = new Staging(cluster, id);
        try
        {
            await staging.OpenAsync(cancellationToken).ConfigureAwait(false);
            long count = await Batches.WriteAsync(
                Rows(more, id), Batch, rows => staging.WriteAsync(rows, cancellationToken), progress).ConfigureAwait(false);
            await staging.FinishAsync(cancellationToken).ConfigureAwait(false);
            return count;
        }
        catch
        {
            await staging.TryClearAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            await staging.CloseAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The number of the release; or what is there of it already.</summary>
    private async Task<(long Id, LoadResult? There)> RegisterAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(
            "insert into release (key, visible, observations) values (@key, @visible, 0) on conflict do nothing", cancellationToken,
            ("key", release), ("visible", false)).ConfigureAwait(false);
        await foreach ((long id, bool visible, long observations) in connection.QueryAsync(
            "select id, visible, observations from release where key = @key",
            row => (row.GetInt64(0), row.GetBoolean(1), row.GetInt64(2)),
            cancellationToken,
            ("key", release)).ConfigureAwait(false))
            return (id, visible ? new LoadResult(release, observations, true) : null);
        throw new StoreException(StorageWordings.Table.Text("store.release", release, cluster.Coordinator.Address));
    }

    private async Task PublishAsync(DbConnection connection, long id, long count, CancellationToken cancellationToken)
    {
        await DefinitionWriter.WriteAsync(
            cluster.Coordinator, connection, DefinitionList.Of(catalog), id, cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync(
            "update release set visible = @visible, observations = @count where id = @id", cancellationToken, ("visible", true),
            ("count", count), ("id", id)).ConfigureAwait(false);
    }

    private IEnumerable<ObservationRow> Rows(IEnumerable<Observation> more, long id)
    {
        foreach (Observation observation in catalog.Observations)
            yield return new ObservationRow(SeriesOf(observation), observation, catalog.Sources.Find(observation.SourceId), id);
        foreach (Observation observation in more)
            yield return new ObservationRow(_resolver.Resolve(observation), observation, catalog.Sources.Find(observation.SourceId), id);
    }

    private StoredSeries SeriesOf(Observation observation)
    {
        Series series = catalog.SeriesOf(observation);
        if (!_ofCatalog.TryGetValue(series, out StoredSeries? stored))
            _ofCatalog.Add(series, stored = StoredSeries.Of(series));
        return stored;
    }
}
