using Indicators.Json;

namespace Indicators.Interchange.Tests;

/// <summary>Two catalogues say the same in the same order, down to the wording of each figure.</summary>
internal static class SameCatalogs
{
    public static void Check(IndicatorCatalog read, IndicatorCatalog written)
    {
        read.HasSameContent(written).Should().BeTrue();
        read.Observations.Should().Equal(written.Observations);
        read.Observations.Select(one => one.Figure.ToString()).Should().Equal(written.Observations.Select(one => one.Figure.ToString()));
        read.Targets.Should().Equal(written.Targets);
        Lines(read).Should().Equal(Lines(written));
    }

    /// <summary>The canonical text but for wordings without a number (亿元 for 1亿元), which no format of numbers keeps.</summary>
    private static string[] Lines(IndicatorCatalog catalog) => CatalogWriter.ToJson(catalog).Split('\n');
}
