using Indicators.Json;

namespace Indicators.Tool;

/// <summary>Writes a catalogue that a command made, to a file or, for -, to standard output.</summary>
internal static class CatalogOutput
{
    public static void Write(IndicatorCatalog catalog, string path)
    {
        if (path != StandardStreams.Dash)
        {
            CatalogWriter.WriteFile(catalog, path);
            return;
        }

        using Stream stream = StandardStreams.OpenOutput();
        CatalogWriter.Write(catalog, stream);
    }
}
