using Indicators.Json;

namespace Indicators.Tool;

/// <summary>What upgrade was asked for: which catalogue, where to, and whether to write at all.</summary>
/// <param name="Catalog">The file or folder.</param>
/// <param name="Output">Where to write; null for over the files.</param>
/// <param name="Check">True to write nothing.</param>
internal sealed record UpgradeRequest(string Catalog, string? Output, bool Check)
{
    /// <summary>The file it was read from.</summary>
    public string SourceOf(CatalogFile file) => Directory.Exists(Catalog) ? Path.Combine(Catalog, file.Name) : Catalog;

    /// <summary>The file it is written to.</summary>
    public string TargetOf(CatalogFile file) => Output switch
    {
        null => SourceOf(file),
        _ when Directory.Exists(Catalog) || Directory.Exists(Output) => Path.Combine(Output, file.Name),
        _ => Output,
    };
}
