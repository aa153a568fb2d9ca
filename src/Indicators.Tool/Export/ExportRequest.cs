namespace Indicators.Tool;

/// <summary>What the user asked <c>export</c> to write.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Path">The file or folder; <c>-</c> is standard output.</param>
/// <param name="Scale">
/// <c>preserve</c> keeps the scale of each unit, <c>normalize</c> takes only thousands, millions, billions and
/// trillions.
/// </param>
/// <param name="Labels"><c>id</c>, <c>name</c> or <c>both</c>.</param>
/// <param name="Language">The language of names.</param>
internal sealed record ExportRequest(IndicatorCatalog Catalog, string Path, string Scale, string Labels, Language Language)
{
    /// <summary>The stream to write to, for a format of one file.</summary>
    public Stream Create() => StandardStreams.OpenOutput(Path);
}
