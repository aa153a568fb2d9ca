using System.Globalization;
using System.Text;

namespace Indicators.Interchange.Tests;

/// <summary>Codes of units in every list, and what is said of a unit that no list has.</summary>
public sealed class UnitCodeTests
{
    [Theory]
    [InlineData("CNY", 8, "12.50亿元")]
    [InlineData("CNY", 4, "12.50万元")]
    [InlineData("CNY", 12, "12.50万亿元")]
    [InlineData("USD", 6, "12.50百万美元")]
    [InlineData("MIO_EUR", 0, "12.50百万欧元")]
    [InlineData("PS", 4, "12.50万人")]
    [InlineData("THS_PER", 0, "12.50千人")]
    [InlineData("PT", 0, "12.50%")]
    [InlineData("PC", 0, "12.50%")]
    [InlineData("P1", 0, "12.50%")]
    [InlineData("%", 0, "12.50%")]
    [InlineData("PA", 0, "12.50%")]
    [InlineData("PT_GDP", 0, "12.50%")]
    [InlineData("PD", 0, "12.50个百分点")]
    [InlineData("IX", 0, "12.50点")]
    [InlineData("T", 3, "12.50千吨")]
    [InlineData("TNE", 0, "12.50吨")]
    [InlineData("KW", 0, "12.50千瓦")]
    [InlineData("KWT", 0, "12.50千瓦")]
    [InlineData("W", 3, "12.50千瓦")]
    [InlineData("GWH", 0, "12.50吉瓦时")]
    [InlineData("km2", 0, "12.50平方公里")]
    [InlineData("HAR", 0, "12.50公顷")]
    [InlineData("CNY_PS", 0, "12.50元/人")]
    [InlineData("CNY_PS", 4, "12.50万元/人")]
    [InlineData("KG_HA", 0, "12.50千克/公顷")]
    [InlineData("C62", 0, "12.50")]
    public void A_code_and_a_power_of_ten_are_a_unit(string code, int power, string figure)
    {
        ImportReport report = Read(code, power, "12.50");
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.ToString().Should().Be(figure);
        report.Diagnostics.Should().NotContain(one => one.Id == "IND6115");
    }

    [Theory]
    [InlineData("PURE_NUMB", 6, "12.5", "12500000（精确到100000）")]
    [InlineData("CNY", 15, "12", "12000000000000000元（精确到1000000000000000元）")]
    [InlineData("CNY", -2, "12.50", "0.1250元")]
    [InlineData("PT", 1, "1.25", "12.5%")]
    public void A_power_of_ten_no_scale_has_moves_the_point_and_keeps_the_digits(string code, int power, string value, string figure) =>
        Figure.Parse(figure).Should().Be(Read(code, power, value).Catalog.Observations.Should().ContainSingle().Subject.Figure);

    [Fact]
    public void A_currency_without_a_unit_of_ours_is_money()
    {
        ImportReport report = Read("NZD", 6, "12.50");
        report.Catalog.Observations[0].Figure.Dimension.Should().Be(Dimension.Money("NZD"));
        report.Diagnostics.Should().NotContain(one => one.Id == "IND6115");
    }

    [Fact]
    public void An_unknown_code_is_told_and_converts_into_nothing()
    {
        ImportReport report = Read("FCTR_X9", 0, "12.50");
        report.Diagnostics.Should().Contain(one => one.Id == "IND6115");
        Figure figure = report.Catalog.Observations.Should().ContainSingle().Subject.Figure;
        figure.TryIn(StandardUnits.Item, out _).Should().BeFalse();
        figure.Literal.Should().StartWith("12.50");
    }

    [Theory]
    [InlineData("6200亿元", "CNY,8,0")]
    [InlineData("30145.79亿元", "CNY,8,2")]
    [InlineData("8.60万人", "PS,4,2")]
    [InlineData("2.3个百分点", "PD,0,1")]
    [InlineData("36.1%", "PT,0,1")]
    [InlineData("3.2万元/人", "CNY_PS,4,1")]
    [InlineData("120千瓦", "KW,0,0")]
    [InlineData("7565家", "enterprise,0,0")]
    public void A_unit_is_written_with_its_code(string figure, string cells) => Row(figure, ExportOptions.Default).Should().EndWith(cells);

    [Theory]
    [InlineData("6200亿元", "620000,CNY,6,0")]
    [InlineData("30145.79亿元", "3014579,CNY,6,0")]
    [InlineData("8.605万元", "86.05,CNY,3,2")]
    [InlineData("5千万元", "50,CNY,6,0")]
    [InlineData("5百万元", "5,CNY,6,0")]
    public void Normalized_there_are_only_thousands_millions_and_their_like(string figure, string cells) =>
        Row(figure, new ExportOptions { Scale = ScaleStyle.Normalize }).Should().EndWith(cells);

    private static string Row(string figure, ExportOptions options)
    {
        Figure value = Figure.Parse(figure);
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("cn", SubjectKind.Region, new LocalizedText("中国")))
            .Add(new Indicator("a", new LocalizedText("甲"), value.Unit, IndicatorKind.Stock, Direction.Neutral))
            .Add(new Observation(new SeriesKey("a", "cn"), TimePeriod.Year(2024), value)).Build();
        using var stream = new MemoryStream();
        SdmxCsv.Write(catalog, stream, SdmxCsvVersion.V21, options);
        string[] lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        string row = lines.Single(line => line.Contains(",ACTUAL,", StringComparison.Ordinal));
        return string.Join(',', row.Split(',')[10..14]);
    }

    private static ImportReport Read(string code, int power, string value) => SdmxCsv.Read(
        new MemoryStream(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"STRUCTURE,STRUCTURE_ID,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\ndataflow,X:F,CN,A,2024,{value},{code},{power}\n"))), "a.csv");
}
