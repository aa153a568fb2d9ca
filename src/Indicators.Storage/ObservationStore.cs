using Indicators.Storage.Databases;
using Indicators.Storage.Loading;
using Indicators.Storage.Reading;

namespace Indicators.Storage;

/// <summary>
/// Observations with every vintage, targets, sources and all that they refer to, in a database: one SQLite file, one PostgreSQL
/// server, or several servers among which the subjects are spread.
/// </summary>
/// <remarks>
/// <para>
/// Safe to share between threads; each call has connections of its own. A release is visible as a whole or not at all. What a
/// store holds is not changed: a definition may come again with the same content only.
/// </para>
/// <para>
/// Every method that asks a database throws a <see cref="StoreException"/> where that cannot answer, and an
/// <see cref="OperationCanceledException"/> where it is cancelled; what was begun is undone.
/// </para>
/// </remarks>
/// <example><code>
/// ObservationStore store = await ObservationStore.OpenAsync(StoreAddress.Sqlite("indicators.db"));
/// await store.LoadAsync("communiqué-2024", catalog);
/// IReadOnlyList&lt;Observation?&gt; latest = await store.LatestAsync(
///     [new SeriesKey("gdp", "chongqing")], asOf: new DateOnly(2024, 12, 31));
/// </code></example>
public sealed partial class ObservationStore
{
    private readonly Cluster _cluster;
    private readonly DefinitionStore _definitions;

    private ObservationStore(Cluster cluster)
    {
        _cluster = cluster;
        _definitions = new DefinitionStore(cluster.Coordinator);
    }

    /// <summary>Opens a store in one database; makes its tables where there are none, and brings an older schema to this version.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="StoreException">It cannot be reached, or its schema is newer than this program.</exception>
    public static Task<ObservationStore> OpenAsync(StoreAddress address, CancellationToken cancellationToken = default) =>
        OpenAsync(address, [], cancellationToken);

    /// <summary>Opens a store whose observations are spread over several servers by subject.</summary>
    /// <param name="coordinator">The database of the definitions, which also says which releases are visible and who works at what.</param>
    /// <param name="shards">The databases of the observations, always in the same order.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="StoreException">One cannot be reached, or its schema is newer than this program.</exception>
    public static async Task<ObservationStore> OpenAsync(
        StoreAddress coordinator, IReadOnlyList<StoreAddress> shards, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(coordinator);
        ArgumentNullException.ThrowIfNull(shards);
        var cluster = new Cluster(Database.At(coordinator), [.. shards.Select(Database.At)]);
        await cluster.All.ExplainedAsync(async () =>
        {
            foreach (Database database in cluster.All)
                await Schema.MigrateAsync(database, cancellationToken).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        return new ObservationStore(cluster);
    }

    /// <summary>
    /// Loads a release: the definitions and observations of a catalogue, and any number of observations besides, which are read one
    /// by one. The same release again, by its key, changes nothing.
    /// </summary>
    /// <param name="release">Its key: a name that it alone has.</param>
    /// <param name="catalog">Its catalogue; of what the store has already, the content must be the same.</param>
    /// <param name="observations">More observations of the catalogue's indicators and subjects; null for none.</param>
    /// <param name="progress">Told how many observations have been written.</param>
    /// <param name="cancellationToken">Ends it; nothing of the release stays.</param>
    /// <exception cref="StoreException">It contradicts the store or itself, the disk is full, the connection is lost; nothing of it
    /// stays.</exception>
    public Task<LoadResult> LoadAsync(
        string release,
        IndicatorCatalog catalog,
        IEnumerable<Observation>? observations = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(release);
        ArgumentNullException.ThrowIfNull(catalog);
        return _cluster.All.ExplainedAsync(
            () => new ReleaseLoader(_cluster, release, catalog, progress).LoadAsync(observations ?? [], cancellationToken));
    }

    /// <summary>The keys of the releases that are visible, in the order in which they were begun.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<IReadOnlyList<string>> ReleasesAsync(
        CancellationToken cancellationToken = default) => _cluster.All.ExplainedAsync(async () =>
    {
        var keys = new List<string>();
        var connection = await _cluster.Coordinator.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await foreach ((string key, bool visible) in connection.QueryAsync(
                "select key, visible from release order by id",
                row => (row.GetString(0), row.GetBoolean(1)), cancellationToken).ConfigureAwait(false))
            {
                if (visible)
                    keys.Add(key);
            }
        }

        return (IReadOnlyList<string>)keys;
    });
}
