namespace Indicators.Storage;

/// <summary>Some subjects of a store with all that their targets refer to.</summary>
/// <param name="SubjectIds">The subjects whose targets these are; figures of others may stand beside them, for measuring against.</param>
/// <param name="Catalog">Their catalogue.</param>
public sealed record StorePart(IReadOnlyList<string> SubjectIds, IndicatorCatalog Catalog);
