using Indicators.Json;

namespace Indicators.Tests.Json;

public class OwnUnitTests
{
    [Theory]
    [InlineData("箱", "mass", "0.5")]
    [InlineData("luo", "mass", "25000")]
    [InlineData("bed", "count", "1")]
    public void A_unit_of_its_own_is_written_and_read_again(string code, string dimension, string factor)
    {
        IndicatorCatalog catalog = CatalogReader.Parse(
            $$"""{ "formatVersion": 1, "units": [ { "code": "{{code}}", "symbol": "箩筐", "dimension": "{{dimension}}", "factor": "{{factor}}" } ] }""");
        string written = CatalogWriter.ToJson(catalog);
        CatalogWriter.ToJson(CatalogReader.Parse(written)).Should().Be(written);
        CatalogReader.Parse(written).HasSameContent(catalog).Should().BeTrue();
    }
}
