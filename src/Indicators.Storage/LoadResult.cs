namespace Indicators.Storage;

/// <summary>What a load did.</summary>
/// <param name="Release">The key of the release.</param>
/// <param name="Observations">How many observations the release has in the store.</param>
/// <param name="WasThere">True where the release was in the store already and nothing was changed.</param>
public sealed record LoadResult(string Release, long Observations, bool WasThere);
