using Indicators.Storage.Databases;

namespace Indicators.Storage.Loading;

/// <summary>Rows, so many at a time.</summary>
internal static class Batches
{
    /// <summary>Writes all rows, and says how many; the next are found while the last are written.</summary>
    public static async Task<long> WriteAsync(
        IEnumerable<ObservationRow> rows, int size, Func<ObservationRow[], Task> write, IProgress<long>? progress)
    {
        long count = 0;
        using IEnumerator<ObservationRow[]> batches = rows.Chunk(size).GetEnumerator();
        Task<ObservationRow[]?> next = Next(batches);
        while (await next.ConfigureAwait(false) is { } ready)
        {
            next = Next(batches);
            try
            {
                await write(ready).ConfigureAwait(false);
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

    private static Task<ObservationRow[]?> Next(IEnumerator<ObservationRow[]> batches) =>
        Task.Run(() => batches.MoveNext() ? batches.Current : null);
}
