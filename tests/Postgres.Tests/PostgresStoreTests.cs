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

    [Fact]
    public async Task The_first_releases_of_a_store_stand_side_by_side_and_leave_the_index_behind_even_where_one_fails()
    {
        string connection = server.NewDatabase();
        ObservationStore store = await ObservationStore.OpenAsync(StoreAddress.Postgres(connection));
        IndicatorCatalog catalog = Thirty();
        IEnumerable<Observation> Broken()
        {
            foreach (Observation one in catalog.Observations)
                yield return one;
            throw new InvalidOperationException("The source ended.");
        }

        await FluentActions.Awaiting(() => store.LoadAsync("broken", catalog, Broken())).Should().ThrowAsync<InvalidOperationException>();
        (await HasIndexAsync(connection)).Should().BeTrue();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => store.LoadAsync($"release {n}", catalog)));
        (await HasIndexAsync(connection)).Should().BeTrue();
        (await store.ReleasesAsync()).Should().HaveCount(4);
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        await using var rows = new NpgsqlCommand("select count(*) from observation", database);
        (await rows.ExecuteScalarAsync()).Should().Be(4L * catalog.Observations.Count);
    }

    [Fact]
    public async Task A_reader_of_an_empty_store_does_not_hold_up_its_first_load()
    {
        string connection = server.NewDatabase();
        ObservationStore store = await ObservationStore.OpenAsync(StoreAddress.Postgres(connection));
        await using var reader = new NpgsqlConnection(connection);
        await reader.OpenAsync();
        await using NpgsqlTransaction reading = await reader.BeginTransactionAsync();
        await using var look = new NpgsqlCommand("select count(*) from observation", reader, reading);
        await look.ExecuteScalarAsync();
        IndicatorCatalog catalog = Thirty();
        (await store.LoadAsync("release", catalog)).Observations.Should().Be(catalog.Observations.Count);
        (await HasIndexAsync(connection)).Should().BeTrue();
    }

    [Fact]
    public async Task An_index_that_a_killed_load_left_out_is_built_by_the_next()
    {
        string connection = server.NewDatabase();
        ObservationStore store = await ObservationStore.OpenAsync(StoreAddress.Postgres(connection));
        IndicatorCatalog catalog = Thirty();
        await store.LoadAsync("first", catalog);
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        await using var drop = new NpgsqlCommand("drop index observation_latest", database);
        await drop.ExecuteNonQueryAsync();
        await store.LoadAsync("second", catalog);
        (await HasIndexAsync(connection)).Should().BeTrue();
    }

    [Fact]
    public async Task Every_shard_has_its_index_behind_a_first_load_however_it_ended()
    {
        string[] shards = [server.NewDatabase(), server.NewDatabase()];
        ObservationStore store = await ObservationStore.OpenAsync(
            StoreAddress.Postgres(server.NewDatabase()), [.. shards.Select(StoreAddress.Postgres)]);
        IndicatorCatalog catalog = Thirty();
        IEnumerable<Observation> Broken()
        {
            foreach (string shard in shards)
                HasIndexAsync(shard).GetAwaiter().GetResult().Should().BeFalse("it is built when all rows are there");
            yield return catalog.Observations[0];
            throw new InvalidOperationException("The source ended.");
        }

        await FluentActions.Awaiting(() => store.LoadAsync("broken", catalog, Broken())).Should().ThrowAsync<InvalidOperationException>();
        foreach (string shard in shards)
            (await HasIndexAsync(shard)).Should().BeTrue();
        (await store.ReadCatalogAsync()).Observations.Should().BeEmpty();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => store.LoadAsync($"release {n % 2}", catalog)));
        foreach (string shard in shards)
            (await HasIndexAsync(shard)).Should().BeTrue();
        (await store.ReleasesAsync()).Should().BeEquivalentTo("release 0", "release 1");
        (await store.ReadCatalogAsync()).HasSameContent(catalog).Should().BeTrue();
    }

    /// <summary>The server says that its disk is full with this code, whatever fills it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_full_disk_is_said_and_nothing_of_the_release_stays(bool sharded)
    {
        string coordinator = server.NewDatabase();
        string[] shards = sharded ? [server.NewDatabase(), server.NewDatabase()] : [];
        ObservationStore store = await ObservationStore.OpenAsync(
            StoreAddress.Postgres(coordinator), [.. shards.Select(StoreAddress.Postgres)]);
        IndicatorCatalog catalog = Thirty();
        string[] holders = sharded ? shards : [coordinator];
        const string full = """
            create function full_disk() returns trigger language plpgsql as $$
            begin raise exception using errcode = '53100', message = 'could not extend file: No space left on device'; end $$;
            create trigger full_disk before insert on observation for each row execute function full_disk();
            """;
        foreach (string holder in holders)
            await ExecuteAsync(holder, full);
        await FluentActions.Awaiting(() => store.LoadAsync("release", catalog))
            .Should().ThrowAsync<StoreException>().WithMessage("The disk of*is full*load again*");
        (await store.ReleasesAsync()).Should().BeEmpty();
        (await store.ReadCatalogAsync()).Observations.Should().BeEmpty();
        foreach (string holder in holders)
        {
            (await HasIndexAsync(holder)).Should().BeTrue();
            await ExecuteAsync(holder, "drop trigger full_disk on observation");
        }

        LoadResult loaded = await store.LoadAsync("release", catalog);
        (loaded.Release, loaded.Observations, loaded.WasThere).Should().Be(("release", catalog.Observations.Count, false));
        (await store.ReadCatalogAsync()).HasSameContent(catalog).Should().BeTrue();
    }

    [Fact]
    public async Task A_server_that_is_not_there_and_a_database_that_is_not_there_are_said_without_a_password()
    {
        var there = new NpgsqlConnectionStringBuilder(server.ConnectionTo("nowhere")) { Password = "geheim", Pooling = false };
        await FluentActions.Awaiting(() => ObservationStore.OpenAsync(StoreAddress.Postgres(there.ConnectionString)))
            .Should().ThrowAsync<StoreException>().Where(fault => fault.Message.Contains("refuses the connection") && !fault.Message.Contains("geheim"));
        there.Port = 1;
        await FluentActions.Awaiting(() => ObservationStore.OpenAsync(StoreAddress.Postgres(there.ConnectionString)))
            .Should().ThrowAsync<StoreException>().Where(fault => fault.Message.Contains("cannot be made") && !fault.Message.Contains("geheim"));
    }

    private static async Task ExecuteAsync(string connection, string sql)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        await using var command = new NpgsqlCommand(sql, database);
        await command.ExecuteNonQueryAsync();
    }

    private static IndicatorCatalog Thirty()
    {
        IndicatorCatalogBuilder builder = new IndicatorCatalogBuilder()
            .Add(new Subject("cq", SubjectKind.Region, new LocalizedText("重庆市")))
            .Add(new Indicator("gdp", new LocalizedText("地区生产总值"), StandardUnits.Yuan.HundredMillion, IndicatorKind.Flow, Direction.Increase));
        for (int year = 1990; year < 2020; year++)
            builder.Add(new Observation(new SeriesKey("gdp", "cq"), TimePeriod.Year(year), Figure.Parse("1亿元")));
        return builder.Build();
    }

    private static async Task<bool> HasIndexAsync(string connection)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        await using var command = new NpgsqlCommand("select to_regclass('observation_latest') is not null", database);
        return (bool)(await command.ExecuteScalarAsync())!;
    }

    [Fact]
    public async Task The_server_adds_and_orders_the_amounts_that_were_loaded_digit_for_digit()
    {
        string connection = server.NewDatabase();
        string[] literals =
        [
            "0元", "0.00元", "1元", "9999元", "10000元", "100000000元", "8.60元", "8.6元", "-12.50元", "-0.0001元", "0.0000000001元", "0.00012345元",
            "1234567890.123456789元", "7922816251426433759354395033.5元", "-79228162514264337593543950335元", "12345.678万元", "3亿元",
        ];
        IndicatorCatalogBuilder builder = new IndicatorCatalogBuilder()
            .Add(new Subject("cq", SubjectKind.Region, new LocalizedText("重庆市")))
            .Add(new Indicator("area", new LocalizedText("面积"), StandardUnits.Mu, IndicatorKind.Stock, Direction.Neutral))
            .Add(new Indicator("gdp", new LocalizedText("地区生产总值"), StandardUnits.Yuan, IndicatorKind.Flow, Direction.Increase));
        Observation[] all =
        [
            .. literals.Select((literal, n) => new Observation(new SeriesKey("gdp", "cq"), TimePeriod.Year(2000 + n), Figure.Parse(literal)) { Note = "n", At = "第3页" }),
            new Observation(new SeriesKey("area", "cq"), null, Figure.Parse("15亩")),
        ];
        ObservationStore store = await ObservationStore.OpenAsync(StoreAddress.Postgres(connection));
        (await store.LoadAsync("all", builder.Build(), all)).Observations.Should().Be(all.Length);
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select amount::text, factor_numerator::text, factor_denominator::text, literal, low_included, period_end, place from observation order by period_end nulls last", database);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        foreach (Observation one in all)
        {
            (await reader.ReadAsync()).Should().BeTrue();
            FigureColumns columns = FigureColumns.Of(one.Figure);
            (reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetBoolean(4)).Should().Be((
                columns.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture), columns.FactorNumerator.ToString(System.Globalization.CultureInfo.InvariantCulture),
                columns.FactorDenominator.ToString(System.Globalization.CultureInfo.InvariantCulture), columns.Literal, columns.LowIncluded));
            (reader.IsDBNull(5) ? (DateOnly?)null : reader.GetFieldValue<DateOnly>(5)).Should().Be(one.Period?.End.ToDateOnly());
            (reader.IsDBNull(6) ? null : reader.GetString(6)).Should().Be(one.At);
        }
    }

    protected override Task<ObservationStore> OpenAsync() => ObservationStore.OpenAsync(StoreAddress.Postgres(server.NewDatabase()));

    private void EndConnections(string connection)
    {
        using var admin = new NpgsqlConnection(server.ConnectionTo("postgres"));
        admin.Open();
        using var command = new NpgsqlCommand("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = @name and state <> 'idle'", admin);
        command.Parameters.AddWithValue("name", new NpgsqlConnectionStringBuilder(connection).Database!);
        command.ExecuteNonQuery();
    }
}
