using System.IO.Compression;

namespace Indicators.Reporting.Office;

/// <summary>
/// Packs the parts of a file anew in the order of their names and with one moment for all: the same report gives the same bytes.
/// </summary>
internal static class SteadyPackage
{
    // The clock is not asked: this is the first moment an archive can name.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(Stream package, Stream output)
    {
        package.Position = 0;
        using var made = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var steady = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (ZipArchiveEntry entry in made.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            ZipArchiveEntry copy = steady.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = Moment;
            using Stream from = entry.Open();
            using Stream to = copy.Open();
            from.CopyTo(to);
        }
    }
}
