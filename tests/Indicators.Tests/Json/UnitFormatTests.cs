using Indicators.Json;

namespace Indicators.Tests.Json;

/// <summary>How units, plain numbers and resolutions stand in a catalogue file, and that a written file is read again.</summary>
public class UnitFormatTests
{
    [Fact]
    public void An_indicator_without_a_unit_is_a_plain_number()
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("city", SubjectKind.Region, new LocalizedText("示例市")))
            .Add(new Indicator("gini", new LocalizedText("基尼系数"), Unit.One, IndicatorKind.Rate, Direction.Decrease))
            .Observe("gini", "city", "2023", "0.465")
            .Observe("gini", "city", "2022", "约0.47")
            .Build();

        string json = CatalogWriter.ToJson(catalog);

        json.Should().Contain("{ \"id\": \"gini\", \"name\": { \"zh\": \"基尼系数\" }, \"kind\": \"rate\", \"direction\": \"decrease\" }");
        IndicatorCatalog again = CatalogReader.Parse(json);
        again.Indicators.Single().Unit.Should().Be(Unit.One);
        CatalogWriter.ToJson(again).Should().Be(json);
    }

    [Fact]
    public void An_empty_unit_is_told_to_be_left_out() =>
        CatalogText.Errors(CatalogText.With("").Replace("\"unit\": \"家\"", "\"unit\": \"\"", StringComparison.Ordinal).Replace(",\n }", " }", StringComparison.Ordinal))
            .Select(d => d.Id).Should().Equal("IND0016");

    [Fact]
    public void A_figure_with_a_unit_for_a_plain_number_is_named() =>
        CatalogText.Errors(CatalogText.WithObservation("\"indicator\": \"firms\", \"subject\": \"city\", \"period\": \"2023\", \"value\": \"7565家\"")
            .Replace("\"unit\": \"家\", ", "", StringComparison.Ordinal)).Should().NotBeEmpty();

    [Theory]
    [InlineData("过半")]
    [InlineData("三分之一")]
    [InlineData("约三分之二")]
    public void A_fraction_and_its_unit_are_read_again(string literal)
    {
        Figure share = Figure.Parse(literal);
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("city", SubjectKind.Region, new LocalizedText("示例市")))
            .Add(new Indicator("share", new LocalizedText("民营经济占比"), share.Unit, IndicatorKind.Ratio, Direction.Neutral))
            .Observe("share", "city", "2023", literal)
            .Build();

        CatalogReader.Parse(CatalogWriter.ToJson(catalog)).Observations.Single().Figure.Should().Be(share);
    }

    [Fact]
    public void A_converted_figure_keeps_its_precision_in_a_file()
    {
        Figure converted = Figure.Parse("8.60万家").In("家");
        var builder = new IndicatorCatalogBuilder()
            .Add(new Subject("city", SubjectKind.Region, new LocalizedText("示例市")))
            .Add(new Indicator("firms", new LocalizedText("企业数"), StandardUnits.Enterprise, IndicatorKind.Stock, Direction.Increase));
        builder.Add(new Observation(new SeriesKey("firms", "city"), TimePeriod.Year(2023), converted));

        string json = CatalogWriter.ToJson(builder.Build());

        json.Should().Contain("\"86000家（精确到100家）\"");
        Figure again = CatalogReader.Parse(json).Observations.Single().Figure;
        again.Should().Be(converted);
        again.Range.ToString().Should().Be("[85950家, 86050家]");
    }

    [Fact]
    public void Two_catalogues_with_one_code_and_two_symbols_live_side_by_side()
    {
        string first = WithUnit("病区", "2元/病区");
        string second = WithUnit("诊室", "3元/诊室");

        foreach (string json in (string[])[first, second, first, second])
        {
            string written = CatalogWriter.ToJson(CatalogReader.Parse(json));
            written.Should().Contain(json == first ? "\"元/病区\"" : "\"元/诊室\"");
            CatalogWriter.ToJson(CatalogReader.Parse(written)).Should().Be(written);
        }
    }

    private static string WithUnit(string symbol, string value) => $$"""
        { "formatVersion": 1,
          "units": [ { "code": "ward", "symbol": "{{symbol}}", "dimension": "count" } ],
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [ { "id": "fee", "name": { "zh": "费用" }, "unit": "元/{{symbol}}", "kind": "rate", "direction": "neutral" } ],
          "observations": [ { "indicator": "fee", "subject": "city", "period": "2023", "value": "{{value}}" } ] }
        """;
}
