using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Indicators.Storage.Databases;

/// <summary>Statements with named parameters.</summary>
internal static class Commands
{
    public static async Task<int> ExecuteAsync(
        this DbConnection connection, string sql, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        DbCommand command = Create(connection, sql, parameters);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The first value of the first row; null where there is no row, or a null.</summary>
    public static async Task<object?> ScalarAsync(
        this DbConnection connection, string sql, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        DbCommand command = Create(connection, sql, parameters);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is var value and not DBNull ? value : null;
    }

    public static async IAsyncEnumerable<T> QueryAsync<T>(
        this DbConnection connection,
        string sql,
        Func<DbDataReader, T> read,
        [EnumeratorCancellation] CancellationToken cancellationToken,
        params (string Name, object? Value)[] parameters)
    {
        DbCommand command = Create(connection, sql, parameters);
        await using (command.ConfigureAwait(false))
        {
            DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    yield return read(reader);
            }
        }
    }

    /// <summary>Reads every row, with nothing made for one but what is read.</summary>
    public static async Task ReadAsync(
        this DbConnection connection,
        string sql,
        Action<DbDataReader> read,
        CancellationToken cancellationToken,
        params (string Name, object? Value)[] parameters)
    {
        DbCommand command = Create(connection, sql, parameters);
        await using (command.ConfigureAwait(false))
        {
            DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    read(reader);
            }
        }
    }

    /// <summary>A text or null, looked at once: whether it is null is a question of its own to the database.</summary>
    public static string? TextAt(this DbDataReader reader, int column) => reader.GetValue(column) as string;

    /// <summary>A day; SQLite keeps it as text.</summary>
    public static DateOnly? DayAt(this DbDataReader reader, int column) =>
        reader is SqliteDataReader ? reader.TextAt(column) is { } text ? Days.Of(text) : null
        : reader.IsDBNull(column) ? null
        : reader.GetFieldValue<DateOnly>(column);

    private static DbCommand Create(DbConnection connection, string sql, (string Name, object? Value)[] parameters)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        foreach ((string name, object? value) in parameters)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
