using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>
/// Reads JSON-stat: a dataset or a collection of 2.0, a bundle of 1.x. Values are read from their digits, a null is no value,
/// and a dataset that cannot be read is reported with its place while the others stand.
/// </summary>
/// <remarks>
/// The axis of role <c>metric</c> is the indicator, or the dataset where there is none; that of role <c>geo</c> the subject,
/// that of role <c>time</c> the period; every other axis is part of the indicator. A metric's unit gives unit, scale and
/// decimals. Nested no deeper than 64, no larger than the limit given.
/// </remarks>
/// <example><code>
/// ImportReport report = JsonStat.ReadFile("une_rt_a.json");
/// </code></example>
public static class JsonStat
{
    /// <summary>The largest file that is read: its tokens are held while it is.</summary>
    private const int LargestFile = 1 << 30;

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">Its bytes, read to their end.</param>
    /// <param name="name">The name diagnostics have, and the dataset where it names itself nowhere.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static ImportReport Read(Stream utf8, string name, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        var findings = new Findings();
        ReadOnlyMemory<byte> bytes = BytesOf(utf8, out bool isWhole);
        if (!isWhole)
            findings.Add(JsonStatFaults.TooLarge, new SourceLocation(name, "$", 0, 0), InvariantText.Of((long)LargestFile));
        JsonStatFile file = isWhole ? JsonStatFile.Read(bytes, name, findings) : JsonStatFile.Nothing(name, findings);
        using var rows = new JsonStatRows(file, name);
        ImportReport report = CatalogImport.Read(rows, options ?? ImportOptions.Default, findings, FileNames.IdOf(name));
        return rows.IsOurs ? report : JsonStatSources.Named(report, file.Cubes, name);
    }

    /// <summary>Reads a file by its path.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImportReport ReadFile(string path, ImportOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, path, options);
    }

    /// <summary>Writes a catalogue: a dataset, or a collection of them where one cube would be mostly empty.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="utf8">The stream. It is not closed.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <returns>What was written, and which units have no code.</returns>
    /// <remarks>
    /// Axes, numbers and statuses stand where JSON-stat has them; units, wordings, sources and the definitions of all that is
    /// named stand in <c>extension.indicators</c>, so that a catalogue comes back the same but for the order of its observations.
    /// </remarks>
    public static ExportReport Write(IndicatorCatalog catalog, Stream utf8, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= ExportOptions.Default;
        var sink = new CollectedRows();
        ExportReport report = CatalogRowWriter.Write(catalog, options, sink);
        using var json = new Utf8JsonWriter(utf8, JsonStatWriter.Options);
        new JsonStatWriter(json, sink, options.Language).Write();
        return report;
    }

    /// <summary>Writes a catalogue as a file, which is replaced where it is there.</summary>
    /// <inheritdoc cref="Write(IndicatorCatalog, Stream, ExportOptions?)"/>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static ExportReport WriteFile(IndicatorCatalog catalog, string path, ExportOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.Create(path);
        return Write(catalog, stream, options);
    }

    private static ReadOnlyMemory<byte> BytesOf(Stream stream, out bool isWhole)
    {
        using var copy = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (copy.Length + read > LargestFile)
            {
                isWhole = false;
                return default;
            }

            copy.Write(buffer, 0, read);
        }

        isWhole = true;
        return copy.ToArray();
    }
}
