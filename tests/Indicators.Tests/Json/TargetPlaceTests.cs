using Indicators.Json;

namespace Indicators.Tests.Json;

public class TargetPlaceTests
{
    private const string Properties = """
        "due": "2027", "goal": "600家", "source": "plan", "at": "page 12", "note": "A note."
        """;

    [Fact]
    public void A_target_says_where_in_its_source_it_stands()
    {
        CatalogReader.Parse(CatalogText.WithTarget(Properties)).Targets.Single().At.Should().Be("page 12");
    }

    [Fact]
    public void The_place_of_a_target_is_written_between_its_source_and_its_note()
    {
        IndicatorCatalog catalog = CatalogReader.Parse(CatalogText.WithTarget(Properties));

        CatalogWriter.ToJson(catalog).Should().Contain("""
            "source": "plan", "at": "page 12", "note": "A note." }
            """);
    }

    [Fact]
    public void A_place_that_is_no_text_is_an_error()
    {
        CatalogText.Errors(CatalogText.WithTarget("\"due\": \"2027\", \"goal\": \"600家\", \"at\": 12")).Should().ContainSingle()
            .Which.Location!.Path.Should().EndWith("targets[0].at");
    }
}
