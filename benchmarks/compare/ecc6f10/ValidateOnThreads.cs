namespace Compared;

/// <summary>
/// A catalogue checked; the library of that commit has one thread for it, whatever is asked for. An operation is one observation.
/// </summary>
internal sealed class ValidateOnThreads : IMeasured, IVaried
{
    private IndicatorCatalog _catalog = IndicatorCatalog.Empty;

    public void Choose(string variant)
    {
    }

    public void Prepare(string inputs) => _catalog = CatalogReader.Read(Path.Combine(inputs, "observations.json"));

    public long Run()
    {
        _ = CatalogValidator.Standard.Validate(_catalog);
        return _catalog.Observations.Count;
    }
}
