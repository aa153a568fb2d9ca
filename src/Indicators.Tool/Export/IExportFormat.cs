namespace Indicators.Tool;

/// <summary>A format that <c>export</c> writes. A new one is a class and a row in <see cref="ExportFormats"/>.</summary>
internal interface IExportFormat
{
    /// <summary>What <c>--format</c> calls it, such as <c>sdmx-csv</c>.</summary>
    string Id { get; }

    /// <summary>True where it writes a folder of files, not one.</summary>
    bool WritesFolder => false;

    /// <summary>Writes a catalogue.</summary>
    ExportOutcome Export(ExportRequest request);
}
