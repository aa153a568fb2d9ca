using System.Text;

namespace Indicators.Interchange.Tests;

/// <summary>OBS_STATUS beyond the status of a figure: breaks (B), other definitions (D), and what else a note keeps.</summary>
public sealed class SdmxCsvStatusTests
{
    private const string Head = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TRANSFORMATION,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\n";

    [Theory]
    [InlineData("2020:A 2021:D 2022:D 2023:A", "2021-01-01 scope", "2023-01-01 scope")]
    [InlineData("2023:A 2021:D 2020:A 2022:D", "2021-01-01 scope", "2023-01-01 scope")]
    [InlineData("2020:A 2021:D", "2021-01-01 scope")]
    [InlineData("2020:D 2021:A", "2021-01-01 scope")]
    [InlineData("2020:P 2021:D 2022:B", "2021-01-01 scope", "2022-01-01 scope")]
    [InlineData("2020:A 2021:B 2022:A", "2021-01-01 unstated")]
    [InlineData("2020:A 2021:d 2022:bd 2023:A", "2021-01-01 scope", "2022-01-01 unstated", "2023-01-01 scope")]
    [InlineData("2020:D 2021:D")]
    [InlineData("2020:D")]
    [InlineData("2020:A 2021:U")]
    public void Where_the_definition_changes_the_indicator_breaks(string rows, params string[] breaks)
    {
        ImportReport report = Read(Rows(rows, "N", "CNY"));
        report.Catalog.Indicators["A"].Breaks.Select(one => $"{one.At.ToDateOnly():yyyy-MM-dd} {one.Kind.ToString().ToLowerInvariant()}")
            .Should().Equal(breaks);
    }

    [Fact]
    public void A_figure_that_replaced_one_of_another_definition_breaks_nothing()
    {
        ImportReport report = Read(Rows("2020:A 2021:D 2021:A", "N", "CNY"));
        report.Catalog.Indicators["A"].Breaks.Should().BeEmpty();
    }

    [Fact]
    public void Growth_of_another_definition_keeps_its_code_and_its_basis_is_not_guessed()
    {
        IndicatorCatalog catalog = Read(Rows("2020:A 2021:D", "G1Y", "PT")).Catalog;
        catalog.Indicators["A"].Breaks.Should().BeEmpty();
        catalog.Observations[1].Basis.Should().Be(ComparisonBasis.Unstated);
        catalog.Observations[1].Note.Should().Be("OBS_STATUS=D");
        StatusesOf(catalog).Should().Equal("A", "D");
    }

    [Theory]
    [InlineData("D")]
    [InlineData("B")]
    [InlineData("I")]
    [InlineData("U")]
    [InlineData("G")]
    public void A_code_comes_out_as_it_came_in(string code)
    {
        IndicatorCatalog catalog = Read(Rows($"2020:P 2021:{code} 2022:A", "N", "CNY")).Catalog;
        StatusesOf(catalog).Should().Equal("P", code, "A");
        SameCatalogs.Check(Again(catalog), catalog);
    }

    [Fact]
    public void A_break_of_the_indicator_is_B_and_growth_on_another_basis_is_D()
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("cn", SubjectKind.Region, new LocalizedText("中国")))
            .Add(new Indicator("gdp", new LocalizedText("生产总值"), StandardUnits.Yuan, IndicatorKind.Flow, Direction.Increase)
            {
                GrowthBasis = new GrowthBasis(PriceBasis.Constant),
                Breaks = [new SeriesBreak(new DateOnly(2023, 1, 1), new LocalizedText("普查")) { Kind = BreakKind.Census }],
            })
            .Observe("gdp", "cn", "2022", "1元")
            .Observe("gdp", "cn", "2023", "2元")
            .Add(Growth(ComparisonBasis.Nominal)).Add(Growth(ComparisonBasis.Unstated)).Build();
        StatusesOf(catalog).Should().Equal("A", "B", "D", "A");
        SameCatalogs.Check(Again(catalog), catalog);
    }

    private static Observation Growth(ComparisonBasis basis) =>
        new(new SeriesKey("gdp", "cn", Transformation.YearOnYearGrowth.On(basis)), TimePeriod.Year(2023), Figure.Parse("5.2%"));

    private static string Rows(string rows, string transformation, string unit) => Head + string.Concat(rows.Split(' ').Select(row =>
        $"dataflow,X:F(1.0),R,CN,A,{transformation},{row.Split(':')[0]},1.5,{unit},{row.Split(':')[1]}\n"));

    private static IEnumerable<string> StatusesOf(IndicatorCatalog catalog)
    {
        using var stream = new MemoryStream();
        SdmxCsv.Write(catalog, stream);
        stream.Position = 0;
        using SdmxCsvReader reader = new SdmxCsvReader(stream, "a.csv");
        int status = reader.Columns.ToList().FindIndex(column => column == "OBS_STATUS");
        int value = reader.Columns.ToList().FindIndex(column => column == "OBS_VALUE");
        while (reader.Read())
        {
            if (reader[value].Length > 0)
                yield return reader[status];
        }
    }

    private static IndicatorCatalog Again(IndicatorCatalog catalog)
    {
        using var stream = new MemoryStream();
        SdmxCsv.Write(catalog, stream);
        stream.Position = 0;
        return SdmxCsv.Read(stream, "a.csv").Catalog;
    }

    private static ImportReport Read(string text) => SdmxCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.csv");
}
