using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>export --format jsonstat.</summary>
internal sealed class JsonStatExport : IExportFormat
{
    public string Id => "jsonstat";

    public ExportOutcome Export(ExportRequest request)
    {
        using Stream stream = request.Create();
        ExportReport report = JsonStat.Write(request.Catalog, stream, InterchangeRequest.Options(request));
        return new ExportOutcome(report.Observations, report.Targets, report.Dropped);
    }
}
