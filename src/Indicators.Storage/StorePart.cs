namespace Indicators.Storage;

/// <summary>Some subjects of a store with all that their targets refer to.</summary>
public sealed record StorePart
{
    internal StorePart(IReadOnlyList<string> subjectIds, IndicatorCatalog catalog)
    {
        SubjectIds = subjectIds;
        Catalog = catalog;
    }

    /// <summary>The subjects whose targets these are; figures of others may stand beside them, for measuring against.</summary>
    public IReadOnlyList<string> SubjectIds { get; }

    /// <summary>Their catalogue.</summary>
    public IndicatorCatalog Catalog { get; }
}
