using System.Text;
using System.Text.RegularExpressions;

namespace Indicators.Interchange.Tests;

/// <summary>Files of ours in which somebody wrote over a cell: what is wrong is told, and the rest is read.</summary>
public sealed class OverwrittenCellTests
{
    [Theory]
    [InlineData("2")]
    [InlineData("\"{\"\"formatVersion\"\":1\"")]
    public void Definitions_that_are_no_object_are_told(string cell)
    {
        string written = Written(sourceId: null);
        string whole = Regex.Match(written, "\"\\{\"\"formatVersion[^\n]*\\}\"").Value;
        whole.Should().NotBeEmpty();
        ImportReport report = Read(written.Replace(whole, cell, StringComparison.Ordinal));
        report.Diagnostics.Should().Contain(one => one.Severity == DiagnosticSeverity.Error);
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.Should().Be(Figure.Parse("7565家"));
        report.Catalog.Indicators["firms"].Name.In(Language.Chinese).Should().Be("企业数");
    }

    [Fact]
    public void A_source_that_is_no_id_is_told_as_one_that_is_not_there() =>
        Read(Written("report").Replace(",report,", ",5%,", StringComparison.Ordinal))
            .Diagnostics.Should().ContainSingle().Which.ToText(Language.English).Should().Contain("'5+25', which is not in sources");

    [Fact]
    public void A_bare_number_among_ranks_is_a_place()
    {
        ImportReport report = Read("STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TRANSFORMATION,TIME_PERIOD,OBS_VALUE\n"
            + "dataflow,X:F(1.0),I,GDP,CN,rank[universe=cn],2023,3\ndataflow,X:F(1.0),I,GDP,CN,rank[universe=cn],2024,2.5\ndataflow,X:F(1.0),I,GDP,CN,rank[universe=cn],2025,0\n");
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.Should().Be(RankText.Place(3));
        report.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.Location!.Line).Should().Equal(3, 4);
    }

    [Fact]
    public void A_row_without_a_column_of_values_is_told()
    {
        ImportReport report = Read("STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,STATEMENT,DEFINITION,LITERAL\ndataflow,X:F(1.0),I,GDP,CN,1,,不明\n");
        report.Catalog.Observations.Should().BeEmpty();
        report.Diagnostics.Should().Contain(one => one.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("1.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    public void All_29_digits_that_are_held_are_read(string digits) =>
        Value(digits).Catalog.Observations.Should().ContainSingle().Which.Figure.Should().Be(Figure.Parse(digits));

    [Theory]
    [InlineData("8.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("100000000000000000000000000000")]
    public void A_number_that_would_be_rounded_is_refused(string digits)
    {
        ImportReport report = Value(digits);
        report.Catalog.Observations.Should().BeEmpty();
        report.Diagnostics.Should().ContainSingle(one => one.Severity == DiagnosticSeverity.Error).Which.Id.Should().Be("IND6112");
    }

    [Fact]
    public void A_message_holds_the_beginning_of_a_long_cell() =>
        Value(new string('x', 50_000)).Diagnostics.Should().OnlyContain(one => one.ToText(Language.English).Length < 1000);

    [Theory]
    [InlineData("\ud800")]
    [InlineData("{\"units\":{\"CNY\":\"\\ud800\"}}")]
    [InlineData("{\"units\":{\"CNY\":\"元\",\"CNY\":\"万元\"}}")]
    public void A_mapping_that_is_no_text_or_says_a_thing_twice_is_refused(string json) =>
        FluentActions.Invoking(() => ImportMapping.Parse(json)).Should().Throw<FormatException>().Which.Message.Should().NotBeEmpty();

    [Fact]
    public void A_structure_with_half_a_character_is_refused() =>
        FluentActions.Invoking(() => SdmxStructure.Read(new MemoryStream("{\"data\":{\"codelists\":[{\"id\":\"\\ud800\",\"codes\":[{\"id\":\"A\"}]}]}}"u8.ToArray())))
            .Should().Throw<FormatException>();

    private static string Written(string? sourceId)
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Source("report", "Report", "City"))
            .Add(new Subject("city", SubjectKind.Region, new("示例市")))
            .Add(new Indicator("firms", new("企业数"), Unit.Parse("家"), IndicatorKind.Stock, Direction.Increase))
            .Observe("firms", "city", "2023", "7565家", sourceId: sourceId)
            .Build();
        using var stream = new MemoryStream();
        SdmxCsv.Write(catalog, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ImportReport Value(string digits) =>
        Read($"STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\ndataflow,X:F(1.0),I,GDP,CN,2023,{digits}\n");

    private static ImportReport Read(string text) => SdmxCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.csv");
}
