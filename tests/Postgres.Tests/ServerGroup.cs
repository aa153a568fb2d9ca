namespace Postgres.Tests;

/// <summary>The tests that share one server.</summary>
[CollectionDefinition(Name)]
public sealed class ServerGroup : ICollectionFixture<PostgresServer>
{
    public const string Name = "one server";
}
