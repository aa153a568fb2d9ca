namespace Indicators.Tool;

/// <summary>Every format that <c>export</c> writes.</summary>
internal static class ExportFormats
{
    public static IReadOnlyList<IExportFormat> All { get; } =
    [
    ];

    /// <summary>The format with a name; null where there is none.</summary>
    public static IExportFormat? Find(string id) => All.FirstOrDefault(format => format.Id == id);
}
