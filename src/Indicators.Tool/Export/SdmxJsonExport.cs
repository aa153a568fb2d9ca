using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>export --format sdmx-json.</summary>
internal sealed class SdmxJsonExport : IExportFormat
{
    public string Id => "sdmx-json";

    public ExportOutcome Export(ExportRequest request)
    {
        using Stream stream = request.Create();
        ExportReport report = SdmxJson.Write(request.Catalog, stream, InterchangeRequest.Options(request));
        return new ExportOutcome(report.Observations, report.Targets, report.Dropped);
    }
}
