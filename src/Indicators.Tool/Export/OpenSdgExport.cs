using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>export --format opensdg: a folder.</summary>
internal sealed class OpenSdgExport : IExportFormat
{
    public string Id => "opensdg";

    public bool WritesFolder => true;

    public ExportOutcome Export(ExportRequest request)
    {
        ExportReport report = OpenSdg.WriteFolder(request.Catalog, request.Path, InterchangeRequest.Options(request));
        return new ExportOutcome(report.Observations, report.Targets, report.Dropped);
    }
}
