using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Indicators.EntityFrameworkCore;

/// <summary>Registers the exact sum on each connection to SQLite, whose own adds floating-point numbers.</summary>
internal sealed class SqliteFunctions : DbConnectionInterceptor
{
    /// <summary>The name of the sum in SQL.</summary>
    public const string Sum = "figure_sum";

    public static SqliteFunctions Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Register(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Register(connection);
        return Task.CompletedTask;
    }

    private static void Register(DbConnection connection)
    {
        if (connection is not SqliteConnection sqlite)
            return;
        sqlite.CreateAggregate(
            Sum,
            default(FigureSum),
            (FigureSum sum, string? amount) => amount is null ? sum : sum.Add(amount, "1", "1"),
            sum => sum.ToString(),
            isDeterministic: true);
        sqlite.CreateAggregate(
            Sum,
            default(FigureSum),
            (FigureSum sum, string? amount, string? numerator, string? denominator) =>
                amount is null || numerator is null || denominator is null ? sum : sum.Add(amount, numerator, denominator),
            sum => sum.ToString(),
            isDeterministic: true);
    }
}
