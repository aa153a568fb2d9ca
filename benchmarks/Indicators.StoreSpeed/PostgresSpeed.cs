using Indicators.Storage;
using Npgsql;
using Postgres.Tests;

namespace Indicators.StoreSpeed;

/// <summary>PostgreSQL: a load beside a bare COPY of the same bytes, the latest values beside plain SQL.</summary>
internal sealed class PostgresSpeed(PostgresServer server, string folder, SpeedFigures figures)
{
    private static readonly DateOnly AsOf = new(2024, 6, 30);
    private static readonly DateOnly KnownBy = new(2030, 1, 1);

    public async Task RunAsync(int rounds)
    {
        string first = server.NewDatabase();
        ObservationStore store = await LoadAsync(first);
        string rows = await RowsAsync(first);
        await Turns.TakeAsync($"PostgreSQL, load of {figures.Count} observations", rounds, () => LoadAsync(server.NewDatabase()),
            () => CopyAsync(rows));
        await Turns.AloneAsync($"PostgreSQL, of that {figures.DefinitionCount} definitions", async () =>
        {
            ObservationStore empty = await ObservationStore.OpenAsync(StoreAddress.Postgres(server.NewDatabase()));
            await empty.LoadAsync("definitions", figures.Definitions);
        });
        await ExecuteAsync(first, "vacuum analyze");
        long size = (long)(await ExecuteAsync(first, "select pg_total_relation_size('observation')"))!;
        Turns.Say($"PostgreSQL, bytes an observation with its index: {(double)size / figures.Count:0}");
        File.Delete(rows);
        await Turns.TakeAsync($"PostgreSQL, latest of {figures.Keys.Length} series", Math.Max(rounds, 3),
            () => store.LatestAsync(figures.Keys, AsOf, KnownBy), () => PlainLatestAsync(first));
    }

    private async Task<ObservationStore> LoadAsync(string connection)
    {
        ObservationStore store = await ObservationStore.OpenAsync(StoreAddress.Postgres(connection));
        await store.LoadAsync("all", figures.Definitions, figures.Observations);
        return store;
    }

    private async Task CopyAsync(string rows)
    {
        string connection = server.NewDatabase();
        await ObservationStore.OpenAsync(StoreAddress.Postgres(connection));
        await using NpgsqlConnection database = await OpenAsync(connection);
        await using NpgsqlTransaction transaction = await database.BeginTransactionAsync();
        await using (NpgsqlRawCopyStream copy = await database.BeginRawBinaryCopyAsync("copy observation from stdin (format binary)"))
        {
            await using FileStream ready = File.OpenRead(rows);
            await ready.CopyToAsync(copy, 1 << 20);
        }

        await transaction.CommitAsync();
    }

    private async Task<string> RowsAsync(string connection)
    {
        await using NpgsqlConnection database = await OpenAsync(connection);
        await using NpgsqlRawCopyStream copy = await database.BeginRawBinaryCopyAsync("copy observation to stdout (format binary)");
        string path = Path.Combine(folder, "rows.copy");
        await using FileStream rows = File.Create(path);
        await copy.CopyToAsync(rows);
        return path;
    }

    /// <summary>What one writes by hand for the newest figure of each series: names, the end of the period and its text.</summary>
    private async Task PlainLatestAsync(string connection)
    {
        await using NpgsqlConnection database = await OpenAsync(connection);
        await using var command = new NpgsqlCommand(
            """
            select s.subject_id, s.indicator_id, o.period_end, o.literal from unnest(@subjects, @indicators) as k (s, i)
            join series s on s.subject_id = k.s and s.indicator_id = k.i and s.transformation = 'level'
            cross join lateral (
                select o.period_end, o.literal from observation o
                where o.series_id = s.id and o.period_end <= '2024-06-30' and o.status <> 3 and o.known_on <= '2030-01-01'
                order by o.period_end desc, o.authority, o.known_on desc limit 1) o
            """,
            database);
        command.Parameters.AddWithValue("subjects", figures.Keys.Select(key => key.SubjectId).ToArray());
        command.Parameters.AddWithValue("indicators", figures.Keys.Select(key => key.IndicatorId).ToArray());
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        var latest = new List<(string Subject, string Indicator, DateOnly End, string Literal)>();
        while (await reader.ReadAsync())
            latest.Add((reader.GetString(0), reader.GetString(1), reader.GetFieldValue<DateOnly>(2), reader.GetString(3)));
        if (latest.Count != figures.Keys.Length)
            throw new InvalidOperationException($"{latest.Count} of {figures.Keys.Length} series have a value.");
    }

    private static async Task<object?> ExecuteAsync(string connection, string sql)
    {
        await using NpgsqlConnection database = await OpenAsync(connection);
        await using var command = new NpgsqlCommand(sql, database) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync();
    }

    private static async Task<NpgsqlConnection> OpenAsync(string connection)
    {
        var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        return database;
    }
}
