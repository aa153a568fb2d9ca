using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>export --format sdmx-csv and sdmx-csv-2.0.</summary>
internal sealed class SdmxCsvExport(string id, SdmxCsvVersion version) : IExportFormat
{
    public string Id => id;

    public ExportOutcome Export(ExportRequest request)
    {
        using Stream stream = request.Create();
        ExportReport report = SdmxCsv.Write(request.Catalog, stream, version, InterchangeRequest.Options(request));
        return new ExportOutcome(report.Observations, report.Targets, report.Dropped);
    }
}
