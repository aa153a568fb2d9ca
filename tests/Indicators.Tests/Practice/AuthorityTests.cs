using Indicators.Json;

namespace Indicators.Tests.Practice;

/// <summary>Which figure counts where two sources differ.</summary>
public sealed class AuthorityTests
{
    private static readonly SeriesKey Jobs = new("jobs", "city");

    [Theory]
    [InlineData("statistics", "department")]
    [InlineData("statistics", "media")]
    [InlineData("department", "plan")]
    [InlineData("plan", "speech")]
    [InlineData("speech", "media")]
    [InlineData("media", null)]
    public void The_one_with_more_authority_counts_whichever_was_published_later(string more, string? less)
    {
        foreach ((string? earlier, string? later) in new[] { (more, less), (less, more) })
        {
            IndicatorCatalog catalog = Catalog(earlier, later);
            string expected = earlier == more ? "101.3万人" : "110.7万人";
            catalog.Latest(Jobs, new DateOnly(2025, 12, 31))!.Figure.Literal.Should().Be(expected);
            catalog.At(Jobs, TimePeriod.Year(2024), (DateOnly?)null)!.Figure.Literal.Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("statistics")]
    [InlineData(null)]
    public void Of_one_authority_the_later_counts(string? authority) =>
        Catalog(authority, authority).Latest(Jobs, new DateOnly(2025, 12, 31))!.Figure.Literal.Should().Be("110.7万人");

    [Fact]
    public void What_was_not_known_yet_does_not_count_whatever_its_authority() =>
        Catalog("media", "statistics").Latest(Jobs, new DateOnly(2025, 12, 31), new DateOnly(2025, 1, 31))!.Figure.Literal.Should().Be("101.3万人");

    [Theory]
    [InlineData("statistics", "department", false)]
    [InlineData("department", "statistics", false)]
    [InlineData("statistics", "media", true)]
    [InlineData("statistics", "statistics", true)]
    [InlineData(null, null, true)]
    public void A_departments_count_beside_the_statistics_is_another_scope_and_no_revision(string? earlier, string? later, bool told) =>
        Indicators.Validation.CatalogValidator.Standard.Validate(Catalog(earlier, later)).Findings.Any(finding => finding.Id == "IND3003").Should().Be(told);

    private static IndicatorCatalog Catalog(string? earlier, string? later) => CatalogReader.Parse($$"""
        { "formatVersion": 1,
          "sources": [ { "id": "a", "title": "A", "publisher": "P", "published": "2025-01-20"{{Authority(earlier)}} },
                       { "id": "b", "title": "B", "publisher": "Q", "published": "2025-03-20"{{Authority(later)}} } ],
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [ { "id": "jobs", "name": { "zh": "城镇新增就业" }, "unit": "万人", "kind": "flow", "direction": "increase" } ],
          "observations": [
            { "indicator": "jobs", "subject": "city", "period": "2024", "value": "101.3万人", "source": "a" },
            { "indicator": "jobs", "subject": "city", "period": "2024", "value": "110.7万人", "source": "b" } ] }
        """);

    private static string Authority(string? authority) => authority is null ? "" : $", \"authority\": \"{authority}\"";
}
