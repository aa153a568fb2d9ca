using System.Collections.Immutable;
using Indicators.Tables.Streaming;

namespace Indicators.Tables;

/// <summary>
/// Reads a long table of text (a row for a region, a year, an indicator) figure by figure, in memory that does not grow with
/// its rows. What <see cref="TableImporter"/> would decide for the table is decided once, by its first rows; of every further
/// row only what is new in it is looked at.
/// </summary>
/// <remarks>
/// A table whose rows hang on one another (其中, headings between rows, indents), one of a plan, and a short file are read whole.
/// Two values for one key are not looked for here: the catalogue that the observations are put into tells them. Not safe for use by
/// several threads at once.
/// </remarks>
/// <example><code>
/// var table = new LongTable(File.OpenRead("long.csv"), "long.csv", new TableImportOptions { Mapping = mapping });
/// foreach (Observation observation in table.Read()) Console.WriteLine(observation);
/// foreach (ImportQuestion question in table.Report.Questions) Console.WriteLine(question);
/// </code></example>
public sealed class LongTable
{
    private readonly Stream _content;
    private readonly string _file;
    private readonly TableImportOptions _options;
    private ImportReport? _report;

    /// <summary>A table in a file of text.</summary>
    /// <param name="content">The bytes; left open. They are gone through once more from the start, so that the stream must seek.</param>
    /// <param name="file">The file's name, for locations.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public LongTable(Stream content, string file, TableImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(file);
        if (!content.CanSeek)
            throw new ArgumentException("The stream cannot seek; copy it into a file or into memory first.", nameof(content));
        _content = content;
        _file = file;
        _options = options ?? TableImportOptions.Default;
    }

    /// <summary>True for text with delimiters between cells, the only kind this reads; the stream is left at its start.</summary>
    /// <param name="content">The bytes; they must seek.</param>
    /// <param name="file">The file's name.</param>
    public static bool IsText(Stream content, string file)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(file);
        content.Position = 0;
        bool isText = ContainerDetector.Of(content, file) is { Problem: null, Container: WorkbookContainer.Delimited };
        content.Position = 0;
        return isText;
    }

    /// <summary>What the observations name (indicators, subjects, the source), what was met and what is asked; once all were
    /// read.</summary>
    /// <exception cref="InvalidOperationException">The observations were not read to their end.</exception>
    public ImportReport Report => _report ?? throw new InvalidOperationException("Read the observations to their end first.");

    /// <summary>The observations, in the order of the file. Their <see cref="Observation.At"/> names file and cell.</summary>
    public IEnumerable<Observation> Read()
    {
        _report = null;
        return StreamedHead.Of(_content, _file, _options) is { } head
            ? StreamedRows.Read(head, _content, _file, _options, report => _report = report)
            : Whole();
    }

    /// <summary>Reads all into a catalogue: what <see cref="Report"/> says, with the observations. Of two values for one key neither is
    /// taken, one value said twice is taken once.</summary>
    /// <remarks>Sums of regions are not looked at, as <see cref="TableImporter"/> does.</remarks>
    public ImportReport Import()
    {
        var unique = new UniqueObservations(_file);
        foreach (Observation observation in Read())
            unique.Add(observation);
        IndicatorCatalogBuilder builder = Report.Catalog.ToBuilder();
        foreach (Observation observation in unique.Taken)
            builder.Add(observation);
        IndicatorCatalog catalog = builder.BuildSound(out ImmutableArray<Diagnostic> found);
        return new ImportReport(catalog, [.. Report.Diagnostics, .. unique.Diagnostics, .. found], Report.Questions);
    }

    private IReadOnlyList<Observation> Whole()
    {
        _content.Position = 0;
        ImportReport report = TableImporter.Import(WorkbookOpener.Text.Open(_content, _file), _options);
        var builder = new IndicatorCatalogBuilder();
        foreach (Unit unit in report.Catalog.OwnUnits)
            builder.Add(unit);
        foreach (Source source in report.Catalog.Sources)
            builder.Add(source);
        foreach (Subject subject in report.Catalog.Subjects)
            builder.Add(subject);
        foreach (Indicator indicator in report.Catalog.Indicators)
            builder.Add(indicator);
        foreach (Target target in report.Catalog.Targets)
            builder.Add(target);
        _report = new ImportReport(builder.BuildSound(out _), report.Diagnostics, report.Questions);
        return report.Catalog.Observations;
    }
}
