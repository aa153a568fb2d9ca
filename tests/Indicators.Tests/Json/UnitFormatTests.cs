using System.Collections.Immutable;
using System.Text;
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

    [Fact]
    public void A_unit_of_ones_own_is_defined_by_a_quantity()
    {
        string json = WithUnits("""{ "code": "luo", "symbol": "箩", "is": "25公斤" }, { "code": "big-luo", "symbol": "大箩", "is": "4箩" }""", "kg", "公斤", "3大箩");

        IndicatorCatalog catalog = CatalogReader.Parse(json);

        catalog.Observations.Single().Figure.Quantity.Should().Be(Quantity.Parse("300公斤"));
        string written = CatalogWriter.ToJson(catalog);
        written.Should().Contain("""{ "code": "luo", "symbol": "箩", "is": "25公斤" }""").And.Contain("""{ "code": "big-luo", "symbol": "大箩", "is": "4箩" }""");
        CatalogWriter.ToJson(CatalogReader.Parse(written)).Should().Be(written);
    }

    [Theory]
    [InlineData("""{ "code": "luo", "symbol": "箩" }""", "IND0070")]
    [InlineData("""{ "code": "luo", "symbol": "箩", "is": "25公斤", "dimension": "mass" }""", "IND0070")]
    [InlineData("""{ "code": "luo", "symbol": "箩", "is": "25公斤", "factor": "2" }""", "IND0070")]
    [InlineData("""{ "code": "luo", "symbol": "箩", "is": "约25公斤" }""", "IND0071")]
    [InlineData("""{ "code": "luo", "symbol": "箩", "is": "-25公斤" }""", "IND0071")]
    [InlineData("""{ "code": "luo", "symbol": "箩", "is": "25砖石" }""", "IND0030")]
    [InlineData("""{ "code": "jin-of-mine", "symbol": "斤", "is": "0.6公斤" }""", "IND0216")]
    [InlineData("""{ "code": "luo", "symbol": "箩", "is": "25公斤" }, { "code": "luo-2", "symbol": "筐", "aliases": [ "箩" ], "is": "20公斤" }""", "IND0216")]
    public void A_unit_that_is_none_or_is_another_is_named(string units, string id) =>
        CatalogText.Errors(WithUnits(units, "kg", "公斤", "3公斤")).Select(d => d.Id).Should().Contain(id);

    [Fact]
    public void Two_units_of_one_symbol_are_both_named() =>
        CatalogText.Errors(WithUnits("""{ "code": "jin-of-mine", "symbol": "斤", "is": "0.6公斤" }""", "kg", "公斤", "3公斤")).Single(d => d.Id == "IND0216")
            .ToText(Language.English).Should().Contain("斤 (jin: 500克)").And.Contain("斤 (jin-of-mine: 0.6千克)");

    [Theory]
    [InlineData("""{ "code": "jin-of-mine", "symbol": "斤", "is": "0.6公斤" }""")]
    [InlineData("""{ "code": "箱", "symbol": "箱", "dimension": "s", "factor": "2" }""")]
    [InlineData("""{ "code": "luo", "symbol": "箩", "is": "25公斤" }, { "code": "luo-2", "symbol": "筐子", "aliases": [ "箩" ], "is": "20公斤" }""")]
    public void A_unit_that_is_written_like_another_is_left_out(string units)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(WithUnits(units, "kg", "公斤", "3公斤"));

        IndicatorCatalog sound = CatalogReader.ReadSound([new CatalogFile("a.json", utf8)], out ImmutableArray<Diagnostic> found);

        found.Select(d => d.Id).Should().Equal("IND0216");
        sound.Observations.Should().ContainSingle();
        CatalogReader.Parse(CatalogWriter.ToJson(sound)).Observations.Should().ContainSingle();
    }

    [Theory]
    [InlineData("""{ "code": "jin-of-mine", "symbol": "斤", "is": "0.5公斤" }""", "6斤", "3公斤")]
    [InlineData("""{ "code": "event-of-mine", "symbol": "场", "dimension": "count" }""", "6公斤", "6公斤")]
    public void A_unit_that_a_standard_one_is_already_is_accepted(string units, string value, string same)
    {
        IndicatorCatalog catalog = CatalogReader.Parse(WithUnits(units, "kg", "公斤", value));

        catalog.Observations.Single().Figure.Quantity.Should().Be(Quantity.Parse(same));
        CatalogWriter.ToJson(CatalogReader.Parse(CatalogWriter.ToJson(catalog))).Should().Be(CatalogWriter.ToJson(catalog));
    }

    private static string WithUnits(string units, string id, string unit, string value) => $$"""
        { "formatVersion": 1,
          "units": [ {{units}} ],
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [ { "id": "{{id}}", "name": { "zh": "产量" }, "unit": "{{unit}}", "kind": "flow", "direction": "neutral" } ],
          "observations": [ { "indicator": "{{id}}", "subject": "city", "period": "2023", "value": "{{value}}" } ] }
        """;

    private static string WithUnit(string symbol, string value) => $$"""
        { "formatVersion": 1,
          "units": [ { "code": "ward", "symbol": "{{symbol}}", "dimension": "count" } ],
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [ { "id": "fee", "name": { "zh": "费用" }, "unit": "元/{{symbol}}", "kind": "rate", "direction": "neutral" } ],
          "observations": [ { "indicator": "fee", "subject": "city", "period": "2023", "value": "{{value}}" } ] }
        """;
}
