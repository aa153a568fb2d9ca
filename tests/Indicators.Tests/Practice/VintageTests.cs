using Indicators.Json;
using Indicators.Progress;

namespace Indicators.Tests.Practice;

/// <summary>A growth of 5.9% by the first accounting and of 6.2% by the final one, against 6%以上.</summary>
public sealed class VintageTests
{
    private const string Dated = ", \"published\": \"2024-01-17\"";

    [Theory]
    [InlineData("2024-02-01", null, FigureVintage.Known, "5.9%")]
    [InlineData("2024-12-31", null, FigureVintage.Known, "6.2%")]
    [InlineData("2025-12-31", "2024-02-01", FigureVintage.Known, "5.9%")]
    [InlineData("2024-02-01", null, FigureVintage.Latest, "6.2%")]
    [InlineData("2025-12-31", null, FigureVintage.First, "5.9%")]
    [InlineData("2025-12-31", null, FigureVintage.AtDue, "5.9%")]
    [InlineData("2023-12-31", null, FigureVintage.Known, null)]
    [InlineData("2023-12-31", null, FigureVintage.Latest, "6.2%")]
    public void The_edition_that_counts_is_the_one_asked_for(string asOf, string? knownBy, FigureVintage vintage, string? expected) =>
        Assess(asOf, knownBy, vintage).Current?.Figure.Literal.Should().Be(expected);

    [Fact]
    public void A_later_figure_that_turns_the_verdict_is_told()
    {
        ProgressAssessment assessment = Assess("2024-02-01", null, FigureVintage.Known);

        assessment.Status.Certain.Should().Be(ProgressStatus.Missed);
        assessment.KnownBy.Should().Be(new NodaTime.LocalDate(2024, 2, 1));
        assessment.LaterVintage!.Status.Certain.Should().Be(ProgressStatus.Achieved);
        assessment.ToText(Language.Chinese).Should().EndWith("以上按初步数5.9%；按2024-12-27公布的正式数6.2%则已完成。");
        assessment.ToText(Language.English).Should().EndWith("So by the provisional figure of 5.9%; by the final figure of 6.2%, published 2024-12-27, it is achieved.");
    }

    [Theory]
    [InlineData("2024-12-31", FigureVintage.Known)]
    [InlineData("2024-02-01", FigureVintage.Latest)]
    public void Where_nothing_later_says_otherwise_nothing_is_told(string asOf, FigureVintage vintage)
    {
        ProgressAssessment assessment = Assess(asOf, null, vintage);

        assessment.LaterVintage.Should().BeNull();
        assessment.ToText(Language.Chinese).Should().NotContain("公布的");
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("2024-02-01", false)]
    public void What_is_not_dated_counts_unless_a_day_of_knowledge_is_asked_for(string? knownBy, bool counts) =>
        (Assess("2024-02-01", knownBy, FigureVintage.Known, dated: "").Current is not null).Should().Be(counts);

    private static ProgressAssessment Assess(string asOf, string? knownBy, FigureVintage vintage, string dated = Dated)
    {
        IndicatorCatalog catalog = CatalogReader.Parse($$"""
            { "formatVersion": 1,
              "sources": [ { "id": "first", "title": "初步核算", "publisher": "Statistics"{{dated}} },
                           { "id": "final", "title": "最终核实", "publisher": "Statistics"{{(dated.Length == 0 ? "" : ", \"published\": \"2024-12-27\"")}} } ],
              "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
              "indicators": [ { "id": "gdp", "name": { "zh": "地区生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase", "growthBasis": { "price": "constant" } } ],
              "observations": [
                { "indicator": "gdp", "subject": "city", "period": "2023", "transformation": "growth-year", "value": "5.9%", "status": "provisional", "source": "first" },
                { "indicator": "gdp", "subject": "city", "period": "2023", "transformation": "growth-year", "value": "6.2%", "source": "final" } ],
              "targets": [ { "id": "t", "indicator": "gdp", "subject": "city", "due": "2023", "goal": { "growBy": "6%以上" } } ] }
            """);
        var calculator = new ProgressCalculator(catalog, ProgressOptions.Default with { Vintage = vintage });
        return calculator.Assess(catalog.Targets["t"], DateOnly.Parse(asOf), knownBy is null ? null : DateOnly.Parse(knownBy));
    }
}
