using Indicators.Json;

namespace Indicators.Tests.Model;

/// <summary>Of two figures for one period a stated rule decides, whatever order they stand in.</summary>
public class RivalTests
{
    [Theory]
    [InlineData("increase", "\"value\": \"5561家\", \"published\": \"2024-03-01\"", "\"value\": \"6348家\", \"published\": \"2024-02-01\"", "5561家")] // the later published
    [InlineData("increase", "\"value\": \"5561家\", \"published\": \"2024-03-01\"", "\"value\": \"6348家\"", "5561家")] // a dated one before one without a date
    [InlineData("increase", "\"value\": \"6348家\"", "\"value\": \"5561家\", \"status\": \"provisional\"", "6348家")] // the more settled
    [InlineData("increase", "\"value\": \"6348家\", \"source\": \"s\"", "\"value\": \"5561家\"", "6348家")] // the one with a source
    [InlineData("increase", "\"value\": \"6348家\"", "\"value\": \"0.6万家\"", "6348家")] // the finer written
    [InlineData("increase", "\"value\": \"5561家\"", "\"value\": \"6348家\"", "5561家")] // the less favourable
    [InlineData("decrease", "\"value\": \"6348家\"", "\"value\": \"5561家\"", "6348家")]
    [InlineData("neutral", "\"value\": \"5561家\"", "\"value\": \"6348家\"", "5561家")]
    public void The_rule_decides_and_not_the_order(string direction, string counts, string other, string expected)
    {
        foreach ((string first, string second) in new[] { (counts, other), (other, counts) })
        {
            Series series = Catalog(direction, "\"level\"", first, second).AllSeries.Single();
            series.Latest(new DateOnly(2024, 12, 31))!.Figure.Literal.Should().Be(expected);
            series.At(TimePeriod.Year(2023), (DateOnly?)null)!.Figure.Literal.Should().Be(expected);
            series.Observations[^1].Figure.Literal.Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("increase")]
    [InlineData("decrease")]
    public void Of_two_ranks_the_lower_place_counts(string direction)
    {
        const string Rank = """{ "kind": "rank", "universe": "cities" }""";
        foreach ((string first, string second) in new[] { ("\"value\": \"第3\"", "\"value\": \"第8\""), ("\"value\": \"第8\"", "\"value\": \"第3\"") })
            Catalog(direction, Rank, first, second).AllSeries.Single().Latest(new DateOnly(2024, 12, 31))!.Figure.Amount.Should().Be(8m);
    }

    private static IndicatorCatalog Catalog(string direction, string transformation, params string[] rows) => CatalogReader.Parse(
        $$"""
        { "formatVersion": 1,
          "sources": [ { "id": "s", "title": "Report", "publisher": "Bureau" } ],
          "subjects": [ { "id": "a", "kind": "region", "name": { "zh": "甲" } } ],
          "indicators": [ { "id": "i", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "{{direction}}" } ],
          "observations": [ {{string.Join(", ", rows.Select(row => $$"""{ "indicator": "i", "subject": "a", "period": "2023", "transformation": {{transformation}}, {{row}} }"""))}} ] }
        """);
}
