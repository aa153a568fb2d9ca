using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Indicators.Json;

/// <summary>What a reading without an exception gives: the catalogue where there is no error, and every finding.</summary>
public sealed class CatalogReading
{
    internal CatalogReading(IndicatorCatalog? catalog, ImmutableArray<Diagnostic> diagnostics)
    {
        Catalog = catalog;
        Diagnostics = diagnostics;
    }

    /// <summary>The catalogue; null where there is an error.</summary>
    public IndicatorCatalog? Catalog { get; }

    /// <summary>Every finding in the order of lines and columns; warnings may stand beside a catalogue.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>True where there is no error.</summary>
    [MemberNotNullWhen(true, nameof(Catalog))]
    public bool IsSound => Catalog is not null;
}
