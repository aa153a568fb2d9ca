namespace Indicators.Interchange;

/// <summary>
/// SDMX-ML data messages, structure-specific and generic, 2.1 and 3.0 (and the compact and generic form of 2.0): read,
/// not written.
/// </summary>
/// <example><code>
/// DataStructure structure = SdmxStructure.ReadFile("dsd.xml");
/// ImportReport report = SdmxMl.ReadFile("gdp.xml", new ImportOptions { Structure = structure });
/// </code></example>
public static class SdmxMl
{
    /// <summary>
    /// Reads a message into a catalogue. It is gone through twice and not held; one that cannot seek is kept in a temporary
    /// file.
    /// </summary>
    /// <param name="xml">The message. It is not closed.</param>
    /// <param name="name">What places call it.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static ImportReport Read(Stream xml, string name, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(name);
        options ??= ImportOptions.Default;
        var findings = new Findings();
        using Stream? copy = xml.CanSeek ? null : SeekableCopy.Of(xml);
        using SdmxMlRows rows = SdmxMlRows.Open(copy ?? xml, name, options, findings);
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

    /// <summary>Reads observations as they come, without building a catalogue.</summary>
    /// <param name="xml">The message, which must be able to seek. It is not closed.</param>
    /// <param name="name">What places call it.</param>
    /// <param name="onError">Called for everything that is found.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static IEnumerable<Observation> StreamObservations(Stream xml, string name, Action<Diagnostic>? onError = null,
        ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(name);
        if (!xml.CanSeek)
            throw new ArgumentException("SDMX-ML is gone through twice, for its columns and for its rows: give a stream that can seek.",
                nameof(xml));
        return ObservationStream.Of(
            (findings, how) => SdmxMlRows.Open(xml, name, how, findings), name, onError, options ?? ImportOptions.Default);
    }
}
