using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Numerics;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Indicators.Storage.Databases;

/// <summary>A file of SQLite: one writer at a time, who holds the file while he writes.</summary>
internal sealed class SqliteDatabase(StoreAddress address) : Database(address)
{
    public override string Now => "cast(unixepoch('subsec') * 1000 as integer)";

    /// <summary>There is one writer at a time.</summary>
    public override string SkippingLocked => "";

    protected override (string Name, string Type)[] Types =>
        [("id", "integer primary key"), ("text", "text"), ("date", "text"), ("numeric", "text"), ("bool", "integer")];

    /// <summary>
    /// With room for the pages of an index that is kept up; a reader, who is soon done, would pay for the room and not use it.
    /// </summary>
    public override async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync("pragma cache_size = -65536", cancellationToken).ConfigureAwait(false);
        return await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<DbTransaction?> BeginReleaseAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await BeginAsync(connection, cancellationToken).ConfigureAwait(false);

    public override Task HoldAsync(DbConnection connection, string release, CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task LetGoAsync(DbConnection connection, string release) => Task.CompletedTask;

    public override Task HoldDefinitionsAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;

    public override string TableOf(string parameter, params (string Name, string Type)[] columns) =>
        $"(select {string.Join(", ", columns.Select(column => $"json_extract(value, '$.{column.Name}') as {column.Name}"))} from "
        + $"json_each({parameter})) as k";

    /// <summary>Arrays of two or three in an array, whose keys are the places: what all have in common is said once.</summary>
    public override (string Table, (string Name, object? Value)[] Parameters) TableOfSeries(IReadOnlyList<SeriesKey> series)
    {
        Transformation? common = series.Count > 0 && series.All(key => key.Transformation == series[0].Transformation)
            ? series[0].Transformation
            : null;
        string third = common is null ? "value ->> 2" : "@common";
        return (
            $"(select key as n, value ->> 0 as s, value ->> 1 as i, {third} as t from json_each(@keys)) as k",
            [("keys", StoreJson.Of(series, withTransformation: common is null)), ("common", common?.ToString() ?? "")]);
    }

    /// <summary>The series is joined once more: an order may not speak of what lies outside its query.</summary>
    public override string JoinLatest(string columns, string condition) =>
        "join observation o on o.rowid = (select o.rowid from series s join observation o on o.series_id = s.id "
        + $"where s.id = q.id and {condition} order by {ObservationOrder.LatestFirst("s")} limit 1)";

    public override Task<DbConnection> SeriesConnectionAsync(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult(connection);

    public override Task WriteAsync(DbConnection connection, IReadOnlyList<ObservationRow> rows, CancellationToken cancellationToken)
    {
        string columns = string.Join(", ", ObservationRow.Columns);
        string values = string.Join(", ", ObservationRow.Columns.Select(column => $"@{column}"));
        using SqliteCommand insert = ((SqliteConnection)connection).CreateCommand();
        insert.CommandText = $"insert into observation ({columns}) values ({values})";
        SqliteParameter[] parameters =
            [.. ObservationRow.Columns.Select(column => insert.Parameters.Add(new SqliteParameter($"@{column}", null)))];
        insert.Prepare();
        var writer = new Writer(parameters);
        foreach (ObservationRow row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Restart();
            row.Write(writer);
            insert.ExecuteNonQuery();
        }

        return Task.CompletedTask;
    }

    /// <summary>The rows are sorted in a file, however many they are; the setting cannot be changed in a transaction.</summary>
    public override async Task<bool> LeaveOutIndexAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        // Rows without an index are what a killed load of a shard leaves.
        const string indexed = "select 1 from sqlite_master where name = 'observation_latest' and exists (select 1 from observation)";
        if (await connection.ScalarAsync(indexed, cancellationToken).ConfigureAwait(false) is not null)
            return false;
        await connection.ExecuteAsync("pragma temp_store = file", cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Undone with the transaction, where there is one.</summary>
    public override Task DropIndexAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync("drop index if exists observation_latest", cancellationToken);

    /// <summary>Where the index was dropped outside a transaction, and is not there yet.</summary>
    public override async Task EndWithoutIndexAsync(DbConnection connection)
    {
        try
        {
            await connection.ExecuteAsync(Schema.LatestIndex, CancellationToken.None).ConfigureAwait(false);
        }
        catch (SqliteException)
        {
            // What ended the load is told; the next load builds the index.
        }
    }

    public override LocalizedText? Explain(Exception fault) => fault is not SqliteException { SqliteErrorCode: var code } sqlite
        ? null
        : code switch
        {
            13 => Said("store.full"),
            5 or 6 => Said("store.busy"),
            8 => Said("store.read-only"),
            14 => Said("store.no-place"),
            11 or 26 => Said("store.no-database"),
            _ => Said("store.other", sqlite.Message),
        };

    protected override DbConnection Create() => new SqliteConnection(Address.Connection);

    /// <summary>Readers go on reading while one writes.</summary>
    protected override async Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.ExecuteAsync(
            "pragma journal_mode = wal; pragma synchronous = normal; pragma temp_store = memory", cancellationToken).ConfigureAwait(false);

    private sealed class Writer(SqliteParameter[] parameters) : IRowWriter
    {
        /// <summary>Statuses, authorities and truths are small, and stand in row after row.</summary>
        private static readonly object[] Small = [.. Enumerable.Range(0, 128).Select(number => (object)number)];

        private readonly Dictionary<LocalDate, string> _days = [];
        private int _next;
        private BigInteger _factor;
        private object? _factorText;

        public void Restart() => _next = 0;

        public void Write(long value) => Set(value);

        public void Write(int value) => Set(value is >= 0 and < 128 ? Small[value] : value);

        public void Write(bool value) => Set(Small[value ? 1 : 0]);

        public void Write(string? value) => Set(value);

        /// <summary>As text: SQLite's own numbers are binary fractions.</summary>
        public void Write(decimal value) => Set(value.ToString(CultureInfo.InvariantCulture));

        public void Write(BigInteger value)
        {
            if (_factorText is null || value != _factor)
                (_factor, _factorText) = (value, value.ToString(CultureInfo.InvariantCulture));
            Set(_factorText);
        }

        public void Write(LocalDate? value) => Set(value is { } day ? TextOf(day) : null);

        private string TextOf(LocalDate day)
        {
            if (!_days.TryGetValue(day, out string? text))
                _days.Add(day, text = Days.TextOf(day));
            return text;
        }

        private void Set(object? value) => parameters[_next++].Value = value ?? DBNull.Value;
    }
}
