using System.Collections.Immutable;
using Indicators.Json;
using Microsoft.Extensions.Options;

namespace Indicators.Samples.Recipes;

/// <summary>The catalogue of the settings. A catalogue is immutable, so whoever holds one keeps it, whatever comes after.</summary>
internal sealed class CatalogShelf : IDisposable
{
    private readonly IDisposable? _changes;
    private volatile IndicatorCatalog _current = IndicatorCatalog.Empty;

    public CatalogShelf(IOptionsMonitor<CatalogSettings> settings)
    {
        Read(settings.CurrentValue.Path);
        _changes = settings.OnChange(changed => Read(changed.Path));
    }

    public IndicatorCatalog Current => _current;

    /// <summary>Why the last reading was refused; empty where it was not.</summary>
    public ImmutableArray<Diagnostic> Faults { get; private set; } = [];

    public void Dispose() => _changes?.Dispose();

    private void Read(string path)
    {
        if (CatalogReader.TryRead(path, out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> faults))
            _current = catalog;
        Faults = faults;
    }
}
