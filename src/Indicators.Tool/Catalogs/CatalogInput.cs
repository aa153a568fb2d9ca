using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Indicators.Json;

namespace Indicators.Tool;

/// <summary>Reads the catalogue a command was given; every fault goes to standard error.</summary>
internal static class CatalogInput
{
    /// <summary>Reads what is sound in a file, a folder, a store or, for <c>-</c>, standard input.</summary>
    public static IndicatorCatalog ReadSound(string path, Language language, out ImmutableArray<Diagnostic> diagnostics)
    {
        if (StoreInput.IsStore(path))
        {
            diagnostics = [];
            return StoreInput.Read(path, language);
        }

        if (path != StandardStreams.Dash)
            return CatalogReader.ReadSound(path, out diagnostics);
        using Stream input = Console.OpenStandardInput();
        return CatalogReader.ReadSound(input, StandardStreams.InputName, out diagnostics);
    }

    /// <summary>Each on a line of standard error, with its place as an editor can follow it.</summary>
    public static void Tell(IEnumerable<Diagnostic> diagnostics, string path, Language language)
    {
        var places = new CatalogPlaces(path);
        foreach (Diagnostic diagnostic in diagnostics)
            Console.Error.WriteLine($"{places.Of(diagnostic.Location)}: {diagnostic.Id} {diagnostic.ToText(language)}");
    }

    public static bool TryRead(string path, Language language, [NotNullWhen(true)] out IndicatorCatalog? catalog)
    {
        catalog = ReadSound(path, language, out ImmutableArray<Diagnostic> diagnostics);
        diagnostics = [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (diagnostics.IsEmpty)
            return true;
        catalog = null;
        Tell(diagnostics, path, language);
        return false;
    }
}
