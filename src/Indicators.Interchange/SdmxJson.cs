using NodaTime;

namespace Indicators.Interchange;

/// <summary>
/// SDMX-JSON data messages: 2.x and 1.0 are read, 2.1 is written. A catalogue that is written and read comes back the
/// same.
/// </summary>
/// <example><code>
/// ImportReport report = SdmxJson.ReadFile("gdp.json");
/// SdmxJson.WriteFile(catalog, "catalog.sdmx.json");
/// </code></example>
public static class SdmxJson
{
    /// <summary>Reads a message into a catalogue. The message is held in memory.</summary>
    /// <param name="utf8">The message. It is not closed.</param>
    /// <param name="name">What places call it.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static ImportReport Read(Stream utf8, string name, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        options ??= ImportOptions.Default;
        var findings = new Findings();
        using SdmxJsonRows rows = SdmxJsonRows.Open(utf8, name, findings);
        return CatalogImport.Read(rows, options, findings, FileNames.IdOf(name));
    }

    /// <summary>Reads a file into a catalogue.</summary>
    /// <inheritdoc cref="Read(Stream, string, ImportOptions?)"/>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImportReport ReadFile(string path, ImportOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, path, options);
    }

    /// <summary>Writes a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="utf8">The stream. It is not closed.</param>
    /// <param name="options">How it is written; null for the defaults. Labels stand beside every code in any case.</param>
    /// <returns>What was written, and which units have no code.</returns>
    public static ExportReport Write(IndicatorCatalog catalog, Stream utf8, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= ExportOptions.Default;
        var sink = new SdmxJsonSink(utf8, options, NewestDay(catalog));
        ExportReport report = CatalogRowWriter.Write(catalog, options, sink);
        sink.Write();
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

    /// <summary>No clock is asked: a message counts as prepared on the day its newest source was published.</summary>
    private static LocalDate? NewestDay(IndicatorCatalog catalog)
    {
        LocalDate? newest = null;
        IEnumerable<LocalDate?> days = catalog.Sources.Select(source => source.PublishedBy)
            .Concat(catalog.Observations.Select(one => one.PublishedOn));
        foreach (LocalDate? day in days)
        {
            if (day is { } known && (newest is null || known > newest))
                newest = known;
        }

        return newest;
    }
}
