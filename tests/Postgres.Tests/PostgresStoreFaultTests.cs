using Indicators.Storage;
using Indicators.Storage.Tests;
using Npgsql;

namespace Postgres.Tests;

/// <summary>The faults of a store on PostgreSQL.</summary>
[Collection(ServerGroup.Name)]
public sealed class PostgresStoreFaultTests(PostgresServer server) : StoreFaultTests
{
    private readonly Dictionary<StoreAddress, string> _connections = [];

    protected override StoreAddress NewAddress()
    {
        string connection = server.NewDatabase();
        StoreAddress address = StoreAddress.Postgres(connection);
        _connections.Add(address, connection);
        return address;
    }

    protected override async Task ExecuteAsync(StoreAddress address, string sql)
    {
        await using var connection = new NpgsqlConnection(_connections[address]);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
