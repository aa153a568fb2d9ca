using Indicators.Json;

namespace Indicators.Tests.Json;

public class CompositionFormatTests
{
    [Fact]
    public void A_composition_is_read_with_all_it_says()
    {
        IndicatorCatalog catalog = CatalogReader.Read(RepositoryFiles.TestData("format-1"));

        Composition composition = catalog.Compositions["gdp-of-city"];
        composition.Kind.Should().Be(CompositionKind.Partial);
        composition.WholeSubjectId.Should().Be("city");
        composition.Parts[1].ToString().Should().Be("industry@old-city × 2");
        composition.SourceId.Should().Be("plan-2021");
        composition.Location!.Path.Should().Be("$.compositions[0]");
    }

    [Fact]
    public void An_acceptance_is_read_with_all_it_says()
    {
        AcceptedFinding accepted = CatalogReader.Read(RepositoryFiles.TestData("format-1")).Accepted[0];

        accepted.ToString().Should().Be("IND3001 gdp@city 2023");
        accepted.Reason.In(Language.English).Should().Be("Two figures, kept as printed.");
        accepted.SourceId.Should().Be("report-2024");
        accepted.Location!.Line.Should().Be(9);
    }

    [Theory]
    [InlineData("\"times\": \"52周\"", "IND0049 $.compositions[0].parts[0] 5:")]
    [InlineData("\"indicator\": \"firms\", \"times\": \"超52周\"", "IND0052 $.compositions[0].parts[0].times 5:")]
    [InlineData("\"indicator\": \"firms\", \"times\": \"周\"", "IND0030 $.compositions[0].parts[0].times 5:")]
    public void A_part_that_is_none_is_an_error_at_its_place(string part, string expected)
    {
        string json = CatalogText.With($$"""
            "compositions": [ { "id": "c", "kind": "complete", "whole": { "indicator": "firms" }, "parts": [ { {{part}} } ] } ]
            """);

        CatalogText.Errors(json).Select(CatalogText.Described).Should().ContainSingle().Which.Should().StartWith(expected);
    }

    [Theory]
    [InlineData("\"kind\": \"whole\"", "IND0015")]
    [InlineData("\"kind\": \"complete\", \"surprise\": 1", "IND0011")]
    public void A_composition_of_no_kind_or_with_surprises_is_an_error(string properties, string id)
    {
        string json = CatalogText.With($$"""
            "compositions": [ { "id": "c", {{properties}}, "whole": { "indicator": "firms" }, "parts": [ { "subject": "city" } ] } ]
            """);

        CatalogText.Errors(json).Select(error => error.Id).Should().Equal(id);
    }

    [Fact]
    public void References_of_both_sections_are_checked_at_their_places()
    {
        string json = CatalogText.With("""
            "compositions": [ { "id": "c", "kind": "complete", "whole": { "indicator": "firms" }, "parts": [ { "subject": "nowhere" } ] } ],
            "accepted": [ { "rule": "IND3001", "item": "no-such", "reason": { "en": "Known." } }, { "rule": "IND3001", "reason": { "en": "Known." } } ]
            """);

        CatalogText.Errors(json).Select(error => $"{error.Id} {error.Location!.Path}").Should().Equal(
            "IND0202 $.compositions[0].parts[0].subject", "IND0202 $.accepted[0].item", "IND0215 $.accepted[1]");
    }
}
