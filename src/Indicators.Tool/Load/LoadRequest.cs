namespace Indicators.Tool;

/// <summary>What is loaded where.</summary>
/// <param name="Catalog">The catalogue of the release.</param>
/// <param name="To">The store.</param>
/// <param name="Release">The key of the release; null for one by its content.</param>
/// <param name="Observations">A file of observations besides, one a line, that is read as it is loaded; or null.</param>
internal sealed record LoadRequest(string Catalog, string To, string? Release, string? Observations);
