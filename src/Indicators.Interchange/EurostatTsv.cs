using System.IO.Compression;

namespace Indicators.Interchange;

/// <summary>
/// Reads the tables of Eurostat's bulk download: several dimensions in the first cell, a period a column, flags behind the
/// number. A colon is no value; flags are kept whole (<c>bp</c> is a break and provisional).
/// </summary>
/// <remarks>Line by line, in memory that grows with the longest line alone; compressed with gzip or not.</remarks>
/// <example><code>
/// ImportReport report = EurostatTsv.ReadFile("estat_sdg_08_10.tsv.gz");
/// </code></example>
public static class EurostatTsv
{
    /// <summary>Reads a table.</summary>
    /// <param name="utf8">Its bytes, read to their end.</param>
    /// <param name="name">The name of the file, which is that of the table.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static ImportReport Read(Stream utf8, string name, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        options ??= ImportOptions.Default;
        var findings = new Findings();
        using var text = new StreamReader(Unpacked(utf8), leaveOpen: true);
        using var rows = new EurostatRows(new EurostatTable(text, name, findings, options), name);
        return CatalogImport.Read(rows, options, findings, FileNames.IdOf(name));
    }

    /// <summary>Reads a table by its path.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImportReport ReadFile(string path, ImportOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, path, options);
    }

    /// <summary>The text of a stream that may be packed: the first two bytes tell.</summary>
    private static Stream Unpacked(Stream stream)
    {
        var start = new byte[2];
        int read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var whole = new HeadedStream(start.AsMemory(0, read), stream, leaveOpen: true);
        return start is [0x1F, 0x8B] ? new GZipStream(whole, CompressionMode.Decompress) : whole;
    }
}
