namespace Indicators.Interchange;

/// <summary>
/// SDMX-CSV: 1.0, 2.0 and 2.1 are read, 2.0 and 2.1 written. A catalogue that is written and read comes back the same.
/// </summary>
/// <example><code>
/// ImportReport report = SdmxCsv.ReadFile("gdp.csv");
/// SdmxCsv.WriteFile(catalog, "catalog.csv");
/// </code></example>
public static class SdmxCsv
{
    /// <summary>Reads a message into a catalogue.</summary>
    /// <param name="utf8">The message. It is not closed.</param>
    /// <param name="name">What places call it.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static ImportReport Read(Stream utf8, string name, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        options ??= ImportOptions.Default;
        var findings = new Findings();
        using SdmxCsvRows rows = SdmxCsvRows.Open(utf8, name, options, findings);
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

    /// <summary>
    /// Reads observations as they come, without building a catalogue: memory does not grow with their number. Rows that
    /// delete or are targets are passed over.
    /// </summary>
    /// <param name="utf8">The message, read as observations are asked for. It is not closed.</param>
    /// <param name="name">What places call it.</param>
    /// <param name="onError">Called for everything that is found.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static IEnumerable<Observation> StreamObservations(Stream utf8, string name, Action<Diagnostic>? onError = null,
        ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        return ObservationStream.Of(
            (findings, how) => SdmxCsvRows.Open(utf8, name, how, findings), name, onError, options ?? ImportOptions.Default);
    }

    /// <summary>Writes a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="utf8">The stream. It is not closed.</param>
    /// <param name="version">The version of the format.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <returns>What was written, and which units have no code.</returns>
    public static ExportReport Write(IndicatorCatalog catalog, Stream utf8, SdmxCsvVersion version = SdmxCsvVersion.V21,
        ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= ExportOptions.Default;
        using var text = new CsvText(utf8, ',');
        return CatalogRowWriter.Write(catalog, options, new SdmxCsvSink(text, version, options));
    }

    /// <summary>Writes a catalogue as a file, which is replaced where it is there.</summary>
    /// <inheritdoc cref="Write(IndicatorCatalog, Stream, SdmxCsvVersion, ExportOptions?)"/>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="path">The file.</param>
    /// <param name="version">The version of the format.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static ExportReport WriteFile(IndicatorCatalog catalog, string path, SdmxCsvVersion version = SdmxCsvVersion.V21,
        ExportOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.Create(path);
        return Write(catalog, stream, version, options);
    }
}
