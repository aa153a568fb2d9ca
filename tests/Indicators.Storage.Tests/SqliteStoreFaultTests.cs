using Microsoft.Data.Sqlite;

namespace Indicators.Storage.Tests;

/// <summary>The faults of a store in a file of SQLite.</summary>
public sealed class SqliteStoreFaultTests : StoreFaultTests, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-faults-").FullName;
    private readonly Dictionary<StoreAddress, string> _paths = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    protected override StoreAddress NewAddress()
    {
        string path = Path.Combine(_folder, $"{_paths.Count}.db");
        StoreAddress address = StoreAddress.Sqlite(path);
        _paths.Add(address, path);
        return address;
    }

    protected override async Task ExecuteAsync(StoreAddress address, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={_paths[address]};Pooling=False");
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
