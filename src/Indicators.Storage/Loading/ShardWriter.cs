using System.Data.Common;
using Indicators.Storage.Databases;

namespace Indicators.Storage.Loading;

/// <summary>Writes rows into one database.</summary>
internal sealed class ShardWriter(Database database, DbConnection connection, DbConnection forSeries)
{
    public async Task WriteAsync(IReadOnlyList<ObservationRow> rows, CancellationToken cancellationToken)
    {
        await SeriesTable.NumberAsync(database, forSeries, rows.Select(row => row.Series), cancellationToken).ConfigureAwait(false);
        await database.WriteAsync(connection, rows, cancellationToken).ConfigureAwait(false);
    }
}
