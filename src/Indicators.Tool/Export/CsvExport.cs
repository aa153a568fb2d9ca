using Indicators.Tables;

namespace Indicators.Tool;

/// <summary>
/// export --format csv and csv-people: observations in the file named, targets in one beside it, what their columns are
/// (CSV on the Web) beside each. On standard output only the observations.
/// </summary>
internal sealed class CsvExport(string id, CsvAudience audience) : IExportFormat
{
    public string Id => id;

    public ExportOutcome Export(ExportRequest request)
    {
        OutputTable observations = OutputTables.Observations(request.Catalog);
        using (Stream stream = request.Create())
            CsvTable.Write(observations, stream, audience);
        if (request.Path == StandardStreams.Dash)
            return new ExportOutcome(request.Catalog.Observations.Count, 0, []);
        WriteMetadata(observations, request.Path);
        if (request.Catalog.Targets.Count > 0)
            WriteTargets(OutputTables.Targets(request.Catalog), Path.ChangeExtension(request.Path, ".targets.csv"));
        return new ExportOutcome(request.Catalog.Observations.Count, request.Catalog.Targets.Count, []);
    }

    private void WriteTargets(OutputTable targets, string path)
    {
        using (Stream stream = File.Create(path))
            CsvTable.Write(targets, stream, audience);
        WriteMetadata(targets, path);
    }

    private static void WriteMetadata(OutputTable table, string path)
    {
        using Stream stream = File.Create(path + "-metadata.json");
        CsvwMetadata.Write(table, Path.GetFileName(path), stream);
    }
}
