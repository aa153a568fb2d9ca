using System.Diagnostics;
using System.Globalization;
using Indicators.Storage;
using Microsoft.Data.Sqlite;

namespace Indicators.StoreSpeed;

/// <summary>SQLite: a load beside a bare prepared insert of the same values in one transaction (what reads these from the first file is not
/// counted), the latest values beside
/// plain SQL.</summary>
internal sealed class SqliteSpeed(string folder, SpeedFigures figures)
{
    private static readonly DateOnly AsOf = new(2024, 6, 30);
    private static readonly DateOnly KnownBy = new(2030, 1, 1);
    private const int Columns = 23, Batch = 100_000;
    private int _files;

    public async Task RunAsync(int rounds)
    {
        string first = NewFile();
        ObservationStore store = await LoadAsync(first);
        await Turns.TakeTimedAsync(
            $"SQLite, load of {figures.Count} observations", rounds, () => LoadAsync(NewFile()), () => InsertAsync(first));
        await Turns.AloneAsync($"SQLite, of that {figures.DefinitionCount} definitions", async () =>
        {
            ObservationStore empty = await ObservationStore.OpenAsync(StoreAddress.Sqlite(NewFile()));
            await empty.LoadAsync("definitions", figures.Definitions);
        });
        Turns.Say($"SQLite, bytes an observation, the whole file: {(double)new FileInfo(first).Length / figures.Count:0}");
        await Turns.TakeAsync($"SQLite, latest of {figures.Keys.Length} series", Math.Max(rounds, 3),
            () => store.LatestAsync(figures.Keys, AsOf, KnownBy), () => PlainLatestAsync(first));
    }

    private async Task<ObservationStore> LoadAsync(string path)
    {
        ObservationStore store = await ObservationStore.OpenAsync(StoreAddress.Sqlite(path));
        await store.LoadAsync("all", figures.Definitions, figures.Observations);
        return store;
    }

    private static IEnumerable<object[]> Rows(string path)
    {
        using SqliteConnection database = Open(path);
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = "select * from observation";
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }

    private async Task<TimeSpan> InsertAsync(string first)
    {
        string path = NewFile();
        await ObservationStore.OpenAsync(StoreAddress.Sqlite(path));
        using SqliteConnection database = Open(path);
        var watch = Stopwatch.StartNew();
        using SqliteTransaction transaction = database.BeginTransaction();
        using SqliteCommand command = database.CreateCommand();
        string[] names = [.. Enumerable.Range(0, Columns).Select(n => $"@p{n}")];
        command.CommandText = $"insert into observation values ({string.Join(", ", names)})";
        SqliteParameter[] parameters = [.. names.Select(name => command.Parameters.Add(new SqliteParameter(name, null)))];
        command.Prepare();
        watch.Stop();
        foreach (object[][] batch in Rows(first).Chunk(Batch))
        {
            watch.Start();
            foreach (object[] row in batch)
            {
                for (int i = 0; i < row.Length; i++)
                    parameters[i].Value = row[i];
                command.ExecuteNonQuery();
            }

            watch.Stop();
        }

        watch.Start();
        transaction.Commit();
        return watch.Elapsed;
    }

    /// <summary>What one writes by hand for the newest figure of each series: names, the end of the period and its text.</summary>
    private Task PlainLatestAsync(string path)
    {
        using SqliteConnection database = Open(path);
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = """
            select s.subject_id, s.indicator_id, o.period_end, o.literal
            from json_each(@keys) k
            join series s on s.subject_id = json_extract(k.value, '$[0]') and s.indicator_id = json_extract(k.value, '$[1]')
                and s.transformation = 'level'
            join observation o on o.rowid = (
                select o.rowid from observation o
                where o.series_id = s.id and o.period_end <= '2024-06-30' and o.status <> 3 and o.known_on <= '2030-01-01'
                order by o.period_end desc, o.authority, o.known_on desc limit 1)
            """;
        command.Parameters.AddWithValue(
            "@keys", System.Text.Json.JsonSerializer.Serialize(figures.Keys.Select(key => new[] { key.SubjectId, key.IndicatorId })));
        using SqliteDataReader reader = command.ExecuteReader();
        var latest = new List<(string Subject, string Indicator, DateOnly End, string Literal)>();
        while (reader.Read())
        {
            var end = DateOnly.ParseExact(reader.GetString(2), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            latest.Add((reader.GetString(0), reader.GetString(1), end, reader.GetString(3)));
        }

        return latest.Count == figures.Keys.Length
            ? Task.CompletedTask
            : throw new InvalidOperationException($"{latest.Count} of {figures.Keys.Length} series have a value.");
    }

    private static SqliteConnection Open(string path)
    {
        var database = new SqliteConnection($"Data Source={path};Pooling=False");
        database.Open();
        using SqliteCommand command = database.CreateCommand();
        command.CommandText =
            "pragma journal_mode = wal; pragma synchronous = normal; pragma temp_store = memory; pragma cache_size = -65536";
        command.ExecuteNonQuery();
        return database;
    }

    private string NewFile() => Path.Combine(folder, $"{_files++}.db");
}
