namespace Compared;

/// <summary>
/// A hundred thousand observations checked on as many threads as are named; an
/// operation is one observation.
/// </summary>
internal sealed class ValidateOnThreads : IMeasured, IVaried
{
    private IndicatorCatalog _catalog = IndicatorCatalog.Empty;
    private int _threads = 1;

    public void Choose(string variant) => _threads = int.Parse(variant, CultureInfo.InvariantCulture);

    public void Prepare(string inputs) => _catalog = CatalogReader.Read(Path.Combine(inputs, "observations.json"));

    public long Run()
    {
        _ = CatalogValidator.Standard.Validate(_catalog, [], _threads);
        return _catalog.Observations.Count;
    }
}
