using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Indicators.Json;

namespace Indicators.Tool;

/// <summary>Reads the catalogue a command was given; every fault goes to standard error.</summary>
internal static class CatalogInput
{
    /// <summary>Reads what is sound in a file, a folder, a store or, for <c>-</c>, standard input.</summary>
    public static IndicatorCatalog ReadSound(string path, out ImmutableArray<Diagnostic> diagnostics)
    {
        if (StoreInput.IsStore(path))
        {
            diagnostics = [];
            return StoreInput.Read(path);
        }

        if (path != StandardStreams.Dash)
            return CatalogReader.ReadSound(path, out diagnostics);
        using Stream input = Console.OpenStandardInput();
        return CatalogReader.ReadSound(input, StandardStreams.InputName, out diagnostics);
    }

    public static bool TryRead(string path, Language language, [NotNullWhen(true)] out IndicatorCatalog? catalog)
    {
        catalog = ReadSound(path, out ImmutableArray<Diagnostic> diagnostics);
        diagnostics = [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (diagnostics.IsEmpty)
            return true;
        catalog = null;
        foreach (Diagnostic diagnostic in diagnostics)
            Console.Error.WriteLine($"{diagnostic.Location}: {diagnostic.Id} {diagnostic.ToText(language)}");
        return false;
    }
}
