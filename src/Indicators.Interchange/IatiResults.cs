using System.Xml;
using System.Xml.Linq;

namespace Indicators.Interchange;

/// <summary>
/// Results of IATI activities: indicators with baseline, and periods with target and actual. Read in versions 1.x and 2.x,
/// written in 2.03.
/// </summary>
/// <remarks>
/// An activity is a subject; places and dimensions are parts of it. A percentage is a ratio, a unit a plain number; a target is
/// a level to be reached at the end of its period. No document type is read, nothing from elsewhere, one result at a time.
/// </remarks>
/// <example><code>
/// ImportReport report = IatiResults.ReadFile("activities.xml");
/// IatiResults.WriteFile(catalog, "results.xml");
/// </code></example>
public static class IatiResults
{
    /// <summary>Reads a file of activities.</summary>
    /// <param name="xml">The document. It is not closed.</param>
    /// <param name="name">What places call it.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static ImportReport Read(Stream xml, string name, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(name);
        var findings = new Findings();
        var document = new IatiDocument(name, findings);
        options ??= ImportOptions.Default;
        using XmlReader reader = IatiDocument.Open(xml);
        if (document.BeginsLikeOurs(reader))
        {
            using var rows = new IatiOwnRows(document, reader, name);
            return CatalogImport.Read(rows, options, findings, FileNames.IdOf(name));
        }

        var import = new IatiImport(document, options, findings);
        foreach ((IatiActivity activity, XElement result) in document.Results(reader))
            import.Add(activity, result);
        import.End();
        if (import.Builder.Indicators.Count == 0 && !document.HasActivities && findings.Diagnostics.IsEmpty)
            findings.Add(IatiFaults.NotIati, new SourceLocation(name, "/", 1, 1));
        return ImportReports.Of(import.Builder, findings);
    }

    /// <summary>Reads a file by its path.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImportReport ReadFile(string path, ImportOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, path, options);
    }

    /// <summary>Writes a catalogue: a subject an activity, an indicator a result.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="xml">The stream. It is not closed.</param>
    /// <param name="options">How it is written; null for the defaults. The agency of its structure is the reporting organisation.</param>
    /// <returns>What was written, and what other readers of the format do not see.</returns>
    /// <remarks>
    /// Each actual value also stands as a row of a catalogue in attributes of a namespace of our own, beside definitions of all
    /// that is named, so that a catalogue comes back the same but for the order of its observations.
    /// </remarks>
    public static ExportReport Write(IndicatorCatalog catalog, Stream xml, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(xml);
        options ??= ExportOptions.Default;
        var rows = new CollectedRows();
        ExportReport report = CatalogRowWriter.Write(catalog, options, rows);
        using var text = XmlWriter.Create(xml, IatiWriter.Settings);
        var writer = new IatiWriter(text, catalog, rows, options);
        writer.Write();
        return writer.WithoutPeriod == 0
            ? report
            : report with
            {
                Dropped =
                [
                    .. report.Dropped,
                    new Diagnostic(InterchangeErrors.Find(IatiFaults.WithoutPeriod), null, InvariantText.Of(writer.WithoutPeriod)),
                ],
            };
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
}
