using Indicators;
using Indicators.Storage;
using Indicators.Storage.Tests;
using Npgsql;

namespace Postgres.Tests;

/// <summary>The tests of a store on PostgreSQL, and what only a server can do.</summary>
[Collection(ServerGroup.Name)]
public sealed class PostgresStoreTests(PostgresServer server) : StoreTests
{
    [Fact]
    public async Task A_connection_that_is_lost_in_the_middle_of_a_load_leaves_nothing()
    {
        string connection = server.NewDatabase();
        var catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("cq", SubjectKind.Region, new LocalizedText("重庆市")))
            .Add(new Indicator("gdp", new LocalizedText("地区生产总值"), StandardUnits.Yuan.HundredMillion, IndicatorKind.Flow, Direction.Increase))
            .Build();
        ObservationStore store = await ObservationStore.OpenAsync(StoreAddress.Postgres(connection));
        IEnumerable<Observation> Cut()
        {
            for (int i = 0; i < 90_000; i++)
            {
                if (i == 30_000)
                    EndConnections(connection);
                yield return new Observation(new SeriesKey("gdp", "cq"), TimePeriod.Year(2024), Figure.Parse("1亿元"));
            }
        }

        await FluentActions.Awaiting(() => store.LoadAsync("cut", catalog, Cut())).Should().ThrowAsync<StoreException>().WithMessage("*connection*undone*");
        NpgsqlConnection.ClearAllPools();
        (await store.ReleasesAsync()).Should().BeEmpty();
        (await store.LoadAsync("cut", catalog)).WasThere.Should().BeFalse();
        (await store.LatestAsync([new SeriesKey("gdp", "cq")], new DateOnly(2025, 1, 1))).Should().Equal((Observation?)null);
    }

    protected override StoreAddress NewStore() => StoreAddress.Postgres(server.NewDatabase());

    private void EndConnections(string connection)
    {
        using var admin = new NpgsqlConnection(server.ConnectionTo("postgres"));
        admin.Open();
        using var command = new NpgsqlCommand("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = @name and state <> 'idle'", admin);
        command.Parameters.AddWithValue("name", new NpgsqlConnectionStringBuilder(connection).Database!);
        command.ExecuteNonQuery();
    }
}
