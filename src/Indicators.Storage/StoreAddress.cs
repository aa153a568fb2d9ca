namespace Indicators.Storage;

/// <summary>Where a database of a store is: a SQLite file, or a PostgreSQL server.</summary>
/// <example><code>
/// StoreAddress file = StoreAddress.Sqlite("indicators.db");
/// StoreAddress server = StoreAddress.Postgres(connectionString);
/// </code></example>
public sealed class StoreAddress
{
    private StoreAddress(string connection, bool isPostgres, string text)
    {
        Connection = connection;
        IsPostgres = isPostgres;
        Text = text;
    }

    internal string Connection { get; }

    internal bool IsPostgres { get; }

    private string Text { get; }

    /// <summary>A file; it is made where it is missing.</summary>
    /// <param name="path">The file.</param>
    public static StoreAddress Sqlite(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var connection =
            new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 60 };
        return new StoreAddress(connection.ConnectionString, false, $"sqlite:{path}");
    }

    /// <summary>A database of a PostgreSQL server.</summary>
    /// <param name="connectionString">The connection string of Npgsql: <c>Host=…;Database=…;Username=…</c>.</param>
    /// <exception cref="ArgumentException">It is none. The message does not repeat it.</exception>
    public static StoreAddress Postgres(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        try
        {
            var connection = new Npgsql.NpgsqlConnectionStringBuilder(connectionString);
            return new StoreAddress(connection.ConnectionString, true, $"postgres:{connection.Host}/{connection.Database}");
        }
        catch (ArgumentException)
        {
            throw new ArgumentException("This is no connection string of PostgreSQL; write Host=…;Database=…;Username=….",
                nameof(connectionString));
        }
    }

    /// <summary>The file, or the server and its database; never a user or a password.</summary>
    public override string ToString() => Text;
}
