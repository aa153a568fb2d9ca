using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Indicators.Json;

namespace Indicators.Tool;

/// <summary>Reads the catalogue a command was given; every fault goes to standard error.</summary>
internal static class CatalogInput
{
    public static bool TryRead(string path, Language language, [NotNullWhen(true)] out IndicatorCatalog? catalog)
    {
        if (CatalogReader.TryRead(path, out catalog, out ImmutableArray<Diagnostic> diagnostics))
            return true;
        foreach (Diagnostic diagnostic in diagnostics)
            Console.Error.WriteLine($"{diagnostic.Location}: {diagnostic.Id} {diagnostic.ToText(language)}");
        return false;
    }
}
