using Microsoft.Data.Sqlite;

namespace Indicators.Storage.Tests;

/// <summary>The tests of a store whose observations lie in three files, the definitions in a fourth.</summary>
public sealed class ShardedStoreTests : StoreTests, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-shards-").FullName;
    private int _stores;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_shard_has_its_index_behind_a_first_load_however_it_ended()
    {
        IndicatorCatalog catalog = new Vintages(1).Catalog();
        ObservationStore store = await OpenAsync();
        IEnumerable<Observation> Broken()
        {
            yield return catalog.Observations[0];
            Shards().Should().OnlyContain(shard => !HasIndex(shard), "it is built when all rows are there");
            throw new InvalidOperationException("The source ended.");
        }

        await FluentActions.Awaiting(() => store.LoadAsync("broken", catalog, Broken())).Should().ThrowAsync<InvalidOperationException>();
        Shards().Should().OnlyContain(shard => HasIndex(shard));
        (await store.ReadCatalogAsync()).Observations.Should().BeEmpty();
        await store.LoadAsync("first", catalog);
        Shards().Should().OnlyContain(shard => HasIndex(shard));
        (await store.ReadCatalogAsync()).HasSameContent(catalog).Should().BeTrue();
    }

    [Fact]
    public async Task An_index_that_a_killed_load_left_out_is_built_by_the_next()
    {
        IndicatorCatalog catalog = new Vintages(1).Catalog();
        ObservationStore store = await LoadedAsync(catalog);
        foreach (string shard in Shards())
            Ask(shard, "drop index observation_latest");
        await store.LoadAsync("second", catalog);
        Shards().Should().OnlyContain(shard => HasIndex(shard));
    }

    /// <summary>A row of a release that was never finished, as a load that was killed leaves it.</summary>
    [Fact]
    public async Task What_a_killed_load_left_is_never_seen_and_cleared_when_the_release_comes_again()
    {
        IndicatorCatalog catalog = new Vintages(1).Catalog();
        ObservationStore store = await LoadedAsync(catalog);
        Ask(PathOf("coordinator"), "insert into release (id, key, visible, observations) values (2, 'killed', 0, 0)");
        foreach (string shard in Shards())
            Ask(shard, "update observation set release_id = 2 where rowid in (select rowid from observation limit 1)");
        (await store.ReadCatalogAsync()).Observations.Count.Should().BeLessThan(catalog.Observations.Count);
        await store.LoadAsync("killed", catalog);
        (await store.ReadCatalogAsync()).HasSameContent(catalog).Should().BeTrue();
        Shards().Sum(shard => (long)Ask(shard, "select count(*) from observation where release_id = 2")!)
            .Should().Be(catalog.Observations.Count);
    }

    protected override Task<ObservationStore> OpenAsync()
    {
        Interlocked.Increment(ref _stores);
        return ObservationStore.OpenAsync(StoreAddress.Sqlite(PathOf("coordinator")), [.. Shards().Select(StoreAddress.Sqlite)]);
    }

    private string[] Shards() => [.. Enumerable.Range(0, 3).Select(n => PathOf($"shard-{n}"))];

    private string PathOf(string name) => Path.Combine(_folder, $"{_stores}-{name}.db");

    private static bool HasIndex(string path) => (long)Ask(path, "select count(*) from sqlite_master where name = 'observation_latest'")! == 1;

    private static object? Ask(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
