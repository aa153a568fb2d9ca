using Indicators.EntityFrameworkCore.Tests;
using Microsoft.EntityFrameworkCore;

namespace Postgres.Tests;

/// <summary>The tests of the mapping on PostgreSQL, each in a database of its own.</summary>
[Collection(ServerGroup.Name)]
public sealed class PostgresMappingTests(PostgresServer server) : MappingTests
{
    private readonly string _connection = server.NewDatabase();

    protected override void Connect(DbContextOptionsBuilder options) => options.UseNpgsql(_connection);
}
