using Indicators.Json;
using Indicators.Tests;

namespace Indicators.Desk.Tests;

/// <summary>The catalogues of the repository, read once.</summary>
internal static class Catalogs
{
    public static IndicatorCatalog Chongqing { get; } = CatalogReader.ReadSound(RepositoryRoot.File("samples", "Chongqing", "catalog"), out _);

    public static IndicatorCatalog Plans { get; } = CatalogReader.ReadSound(RepositoryRoot.File("samples", "Plans", "catalog"), out _);
}
