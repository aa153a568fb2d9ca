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

    /// <summary>Writes all rows; the next are made while the last are written.</summary>
    public async Task<long> WriteAsync(
        IEnumerable<ObservationRow> rows, int batch, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        long count = 0;
        using IEnumerator<ObservationRow[]> batches = rows.Chunk(batch).GetEnumerator();
        Task<ObservationRow[]?> next = Next(batches);
        while (await next.ConfigureAwait(false) is { } ready)
        {
            next = Next(batches);
            try
            {
                await WriteAsync(ready, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                // The rows must not be made on after their maker is gone.
                await Task.WhenAny(next).ConfigureAwait(false);
                throw;
            }

            count += ready.Length;
            progress?.Report(count);
        }

        return count;
    }

    private static Task<ObservationRow[]?> Next(IEnumerator<ObservationRow[]> batches) => Task.Run(() => batches.MoveNext() ? batches.Current : null);
}
