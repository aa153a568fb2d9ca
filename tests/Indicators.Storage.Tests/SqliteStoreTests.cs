using Microsoft.Data.Sqlite;

namespace Indicators.Storage.Tests;

/// <summary>The tests of a store in a file of SQLite, and what only a file can do.</summary>
public sealed class SqliteStoreTests : StoreTests, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-store-").FullName;
    private int _files;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_is_no_database_is_refused()
    {
        string path = NewPath();
        await File.WriteAllTextAsync(path, new string('x', 5000));
        await FluentActions.Awaiting(() => ObservationStore.OpenAsync(StoreAddress.Sqlite(path))).Should().ThrowAsync<StoreException>().WithMessage("*no SQLite database*");
        await FluentActions.Awaiting(() => ObservationStore.OpenAsync(StoreAddress.Sqlite(Path.Combine(_folder, "missing", "a.db"))))
            .Should().ThrowAsync<StoreException>().WithMessage("*cannot be opened*");
    }

    [Fact]
    public async Task A_full_disk_is_said_and_nothing_of_the_release_stays()
    {
        // A file's pages may be limited, for all connections that share its cache.
        string file = $"file:{NewPath()}?cache=shared";
        using var disk = new SqliteConnection($"Data Source={file};Pooling=False");
        disk.Open();
        ObservationStore store = await ObservationStore.OpenAsync(StoreAddress.Sqlite(file));
        IndicatorCatalog catalog = new Vintages(1).Catalog();
        Execute(disk, "pragma max_page_count = 1");
        await FluentActions.Awaiting(() => store.LoadAsync("release", catalog)).Should().ThrowAsync<StoreException>().WithMessage("The disk of*is full*load again*");
        (await store.ReadCatalogAsync()).Observations.Should().BeEmpty();

        HasIndex(disk).Should().BeTrue();
        Execute(disk, "pragma max_page_count = 1000000");
        (await store.LoadAsync("release", catalog)).Observations.Should().Be(catalog.Observations.Count);
        (await store.ReadCatalogAsync()).Observations.Should().HaveCount(catalog.Observations.Count);
        HasIndex(disk).Should().BeTrue();
    }

    private static bool HasIndex(SqliteConnection database)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = "select count(*) from sqlite_master where name = 'observation_latest'";
        return (long)command.ExecuteScalar()! == 1;
    }

    protected override Task<ObservationStore> OpenAsync() => ObservationStore.OpenAsync(StoreAddress.Sqlite(NewPath()));

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string NewPath() => Path.Combine(_folder, $"{Interlocked.Increment(ref _files)}.db");
}
