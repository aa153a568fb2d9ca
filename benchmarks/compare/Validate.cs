namespace Compared;

/// <summary>A hundred thousand observations checked; an operation is one observation.</summary>
internal sealed class Validate : IMeasured
{
    private IndicatorCatalog _catalog = IndicatorCatalog.Empty;

    public void Prepare(string inputs) => _catalog = CatalogReader.Read(Path.Combine(inputs, "observations.json"));

    public long Run()
    {
        _ = CatalogValidator.Standard.Validate(_catalog);
        return _catalog.Observations.Count;
    }
}
