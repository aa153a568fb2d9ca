using Indicators.Prose.Documents.Opening;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>The filters of the library, each behind a count of what it unpacks.</summary>
internal sealed class BoundedFilters(DocumentLimits limits) : IFilterProvider
{
    private readonly DefaultFilterProvider _filters = DefaultFilterProvider.Instance as DefaultFilterProvider
        ?? throw new InvalidOperationException();

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => new BoundedFilter(filter, limits))];
}
