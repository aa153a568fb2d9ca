using Indicators.Json;

namespace Indicators.Interchange.Tests;

/// <summary>Every line of a catalogue's canonical text, which end of a section it stands at aside: equal but for their order.</summary>
internal static class SameLines
{
    public static IEnumerable<string> Of(IndicatorCatalog catalog) => CatalogWriter.ToJson(catalog).Split('\n').Select(line => line.TrimEnd(','));
}
