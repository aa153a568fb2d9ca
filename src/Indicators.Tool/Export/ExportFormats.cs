using Indicators.Interchange;
using Indicators.Tables;

namespace Indicators.Tool;

/// <summary>Every format that <c>export</c> writes.</summary>
internal static class ExportFormats
{
    public static IReadOnlyList<IExportFormat> All { get; } =
    [
        new SdmxCsvExport("sdmx-csv", SdmxCsvVersion.V21),
        new SdmxCsvExport("sdmx-csv-2.0", SdmxCsvVersion.V20),
        new SdmxJsonExport(),
        new SdmxStructureExport(),
        new JsonStatExport(),
        new IatiExport(),
        new OpenSdgExport(),
        new CsvExport("csv", CsvAudience.Programs),
        new CsvExport("csv-people", CsvAudience.People),
        new XlsxExport(),
    ];

    /// <summary>The format with a name; null where there is none.</summary>
    public static IExportFormat? Find(string id) => All.FirstOrDefault(format => format.Id == id);
}
