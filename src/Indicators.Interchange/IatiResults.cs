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
        var import = new IatiImport(document, options ?? ImportOptions.Default, findings);
        using XmlReader reader = IatiDocument.Open(xml);
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
}
