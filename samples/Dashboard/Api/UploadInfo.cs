using Indicators.Json;

namespace Indicators.Samples.Dashboard;

/// <summary>A catalogue that was uploaded.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Diagnostics">What is worth knowing about the file.</param>
/// <param name="Unresolved">What of a text a person has to complete.</param>
internal sealed record UploadInfo(
    CatalogInfo Catalog, IReadOnlyList<DiagnosticRecord> Diagnostics, IReadOnlyList<LocalizedText> Unresolved);
