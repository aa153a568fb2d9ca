using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>export --format iati.</summary>
internal sealed class IatiExport : IExportFormat
{
    public string Id => "iati";

    public ExportOutcome Export(ExportRequest request)
    {
        using Stream stream = request.Create();
        ExportReport report = IatiResults.Write(request.Catalog, stream, InterchangeRequest.Options(request));
        return new ExportOutcome(report.Observations, report.Targets, report.Dropped);
    }
}
