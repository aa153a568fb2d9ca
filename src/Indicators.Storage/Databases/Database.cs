using System.Data.Common;

namespace Indicators.Storage.Databases;

/// <summary>One database of a store: what SQLite and PostgreSQL do differently.</summary>
internal abstract class Database(StoreAddress address)
{
    public StoreAddress Address { get; } = address;

    /// <summary>The time of the database, in milliseconds.</summary>
    public abstract string Now { get; }

    /// <summary>The end of a query that passes over rows another holds.</summary>
    public abstract string SkippingLocked { get; }

    /// <summary>The names of the types in the one schema: <c>{text}</c> sorts byte by byte.</summary>
    protected abstract (string Name, string Type)[] Types { get; }

    public static Database At(StoreAddress address) => address.IsPostgres ? new PostgresDatabase(address) : new SqliteDatabase(address);

    /// <summary>An open connection.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        DbConnection connection = Create();
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            await PrepareAsync(connection, cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A statement in the types of this database.</summary>
    public string InTypes(string sql) =>
        Types.Aggregate(sql, (text, type) => text.Replace($"{{{type.Name}}}", type.Type, StringComparison.Ordinal));

    /// <summary>A transaction that writes.</summary>
    public abstract Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Lets one writer of a release through at a time, until he lets go or his connection is lost.</summary>
    public abstract Task HoldAsync(DbConnection connection, string release, CancellationToken cancellationToken);

    /// <summary>
    /// The transaction of a release that is staged on shards, from its beginning: where a database has one writer, who holds it by that;
    /// null where <see cref="HoldAsync"/> is enough, and what is registered of the release is kept.
    /// </summary>
    public abstract Task<DbTransaction?> BeginReleaseAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Lets the next writer of a release through: a connection that goes back to its pool does not.</summary>
    public abstract Task LetGoAsync(DbConnection connection, string release);

    /// <summary>Lets one writer of definitions through at a time; held to the end of the transaction.</summary>
    public abstract Task HoldDefinitionsAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>A JSON array of objects as a table <c>k</c> of columns: <c>n int, s text</c>.</summary>
    public abstract string TableOf(string parameter, params (string Name, string Type)[] columns);

    /// <summary>
    /// Series that are asked for as a table <c>k</c> of their place in the list <c>n</c>, subject <c>s</c>, indicator <c>i</c> and
    /// transformation <c>t</c>, with its parameters.
    /// </summary>
    public abstract (string Table, (string Name, object? Value)[] Parameters) TableOfSeries(IReadOnlyList<SeriesKey> series);

    /// <summary>
    /// Joins to each series <c>q</c> the latest observation <c>o</c> of those that fulfil a condition: at least the columns named.
    /// </summary>
    public abstract string JoinLatest(string columns, string condition);

    /// <summary>The connection new series are written on: their own, where several may write at once.</summary>
    public abstract Task<DbConnection> SeriesConnectionAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Writes rows as fast as the database takes them.</summary>
    public abstract Task WriteAsync(DbConnection connection, IReadOnlyList<ObservationRow> rows, CancellationToken cancellationToken);

    /// <summary>
    /// Before the transaction of a load into a store without observations: leaves out their index, which is built faster from all rows
    /// than row by row. False where the index stays. What is left out is built again by <see cref="BuildIndexAsync"/>.
    /// </summary>
    public abstract Task<bool> LeaveOutIndexAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>The same, of what belongs into the transaction itself, or stands by itself where each batch is kept as it comes.</summary>
    public abstract Task DropIndexAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Builds the index in the transaction of the load, where there is none.</summary>
    public virtual Task BuildIndexAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Schema.LatestIndex, cancellationToken);

    /// <summary>Behind a load that left the index out, whether it ended well or not.</summary>
    public abstract Task EndWithoutIndexAsync(DbConnection connection);

    /// <summary>What went wrong, in words; null for what is no fault of the database.</summary>
    public abstract LocalizedText? Explain(Exception fault);

    /// <summary>A sentence about this database.</summary>
    protected LocalizedText Said(string key) => StorageWordings.Table.Text(key, Address);

    /// <summary>A sentence about this database, with what it says itself.</summary>
    protected LocalizedText Said(string key, string words) => StorageWordings.Table.Text(key, Address, words);

    protected abstract DbConnection Create();

    protected virtual Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
}
