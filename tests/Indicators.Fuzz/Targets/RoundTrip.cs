using Indicators.Json;

namespace Indicators.Fuzz.Targets;

/// <summary>A catalogue written, read and written again.</summary>
internal static class RoundTrip
{
    /// <summary>Looks that the written form is read without an error, holds the same and is written the same, byte for byte.</summary>
    public static IndicatorCatalog Check(IndicatorCatalog catalog)
    {
        string written = CatalogWriter.ToJson(catalog);
        IndicatorCatalog again;
        try
        {
            again = CatalogReader.Parse(written);
        }
        catch (CatalogException refused)
        {
            throw new BrokenPromise($"what is written is read again ({refused.Diagnostics[0].Id})", $"{refused.Diagnostics[0]}\n{written}");
        }

        BrokenPromise.Unless(again.HasSameContent(catalog), "what is read again is the same", () => written);
        string rewritten = CatalogWriter.ToJson(again);
        BrokenPromise.Unless(rewritten == written, "what is written again is the same", () => $"{written}\n≠\n{rewritten}");
        return again;
    }
}
