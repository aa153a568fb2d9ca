using Indicators.Storage;
using Indicators.Storage.Tests;

namespace Postgres.Tests;

/// <summary>The tests of a store on PostgreSQL.</summary>
[Collection(ServerGroup.Name)]
public sealed class PostgresStoreTests(PostgresServer server) : StoreTests
{
    protected override StoreAddress NewStore() => StoreAddress.Postgres(server.NewDatabase());
}
