using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>export --format sdmx-structure: code lists, the data structure, frameworks as hierarchies.</summary>
internal sealed class SdmxStructureExport : IExportFormat
{
    public string Id => "sdmx-structure";

    public ExportOutcome Export(ExportRequest request)
    {
        using Stream stream = request.Create();
        SdmxStructure.Write(request.Catalog, stream, InterchangeRequest.Options(request));
        return new ExportOutcome(0, 0, []);
    }
}
