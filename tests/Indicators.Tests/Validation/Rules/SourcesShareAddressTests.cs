namespace Indicators.Tests.Validation.Rules;

public class SourcesShareAddressTests
{
    private const string Id = "IND5005";

    [Fact]
    public void One_address_of_two_sources_is_told() =>
        RuleRun.FindInWhole(
            Id,
            """ "sources": [ { "id": "a", "title": "Article", "publisher": "Daily", "address": "https://example.org/1" }, { "id": "b", "title": "Article", "publisher": "Daily", "address": "https://example.org/1" } ] """).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("The sources 'a' and 'b' have one address: https://example.org/1");

    [Fact]
    public void Two_addresses_are_silent() =>
        RuleRun.FindInWhole(
            Id,
            """ "sources": [ { "id": "a", "title": "Article", "publisher": "Daily", "address": "https://example.org/1" }, { "id": "b", "title": "Article", "publisher": "Daily", "address": "https://example.org/2" } ] """).Should().BeEmpty();
}
