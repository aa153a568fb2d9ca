namespace Indicators.Tool;

/// <summary>Every format that <c>import</c> reads, surest to recognise first.</summary>
internal static class ImportFormats
{
    public static IReadOnlyList<IImportFormat> All { get; } = [];
}
