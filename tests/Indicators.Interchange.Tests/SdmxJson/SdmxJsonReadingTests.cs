using System.Text;

namespace Indicators.Interchange.Tests;

/// <summary>What SDMX-JSON lets a message be, and what becomes of it.</summary>
public sealed class SdmxJsonReadingTests
{
    private const string Structures = """
        "structures":[{"links":[{"urn":"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ECB:EXR(1.0)","rel":"dataflow"}],"name":"Exchange rates",
        "dimensions":{"dataSet":[{"id":"FREQ","keyPosition":0,"values":[{"id":"M"}]}],
          "series":[{"id":"CURRENCY","keyPosition":1,"roles":["UNIT"],"values":[{"id":"NZD","name":"New Zealand dollar"},{"id":"EUR","name":"Euro"}]},{"id":"REF_AREA","keyPosition":2,"values":[{"id":"NZ","names":{"en":"New Zealand"}}]}],
          "observation":[{"id":"TIME_PERIOD","keyPosition":3,"values":[{"id":"2013-01","name":"2013-01"},{"value":"2013-02"},{"id":"2013-Q1"}]}]},
        "measures":{"observation":[{"id":"OBS_VALUE"}]},
        "attributes":{"dimensionGroup":[{"id":"UNIT_MULT","values":[{"id":"6","name":"Millions"}]}],
          "series":[{"id":"TITLE","values":[{"value":"First"},{"values":["a","b"]}]}],
          "observation":[{"id":"OBS_STATUS","default":"A","values":[null,{"id":"A"},{"id":"P"}]},{"id":"EMBARGO_TIME"}]}}]
        """;

    [Fact]
    public void Series_groups_and_defaults_come_together()
    {
        ImportReport report = Read("""
            {"data":{"dataSets":[{"structure":0,"action":"Replace","dimensionGroupAttributes":{":0::":[0]},
            "series":{"0:0":{"observations":{"0":[12345678901234.567,2],"1":[8.60,0,"2013-03-18T11:00:00",7],"2":[null]},"attributes":[0]},"1:0":{"attributes":[1],"observations":{"0":[1]}}}}],
            """ + Structures + "}}");
        report.Catalog.Observations.Select(one => one.ToString()).Should().Equal(
            "EXR.NZD@NZ 2013-01: 12345678901234.567百万NZD", "EXR.NZD@NZ 2013-02: 8.60百万NZD", "EXR.EUR@NZ 2013-01: 1欧元");
        report.Catalog.Observations.Select(one => one.Status).Should().Equal(ObservationStatus.Provisional, ObservationStatus.Final, ObservationStatus.Final);
        report.Catalog.Observations[1].Note.Should().Be("TITLE=First; EMBARGO_TIME=2013-03-18T11:00:00");
        report.Catalog.Observations[2].Note.Should().Be("TITLE=a;b");
        report.Catalog.Subjects["NZ"].Name.In(Language.English).Should().Be("New Zealand");
        report.Catalog.Sources[0].Title.Should().Be("Exchange rates");
    }

    [Fact]
    public void Structures_may_stand_on_either_side_and_version_1_has_one()
    {
        ImportReport report = Read("""
            {"header":{"id":"x"},"structure":{"dimensions":{"observation":[{"id":"REF_AREA","values":[{"id":"CN","name":"China"}]},{"id":"TIME_PERIOD","role":"time","values":[{"id":"2013","name":"2013"}]}]},
            "attributes":{"dataSet":[{"id":"UNIT_MEASURE","values":[{"id":"CNY"}]}]}},"dataSets":[{"action":"Information","attributes":[0],"observations":{"0:0":[8.60]}}]}
            """);
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.ToString().Should().Be("8.60元");
    }

    [Fact]
    public void An_index_outside_its_list_is_located_and_the_others_stand()
    {
        ImportReport report = Read("{\"data\":{" + Structures + ",\n\"dataSets\":[{\"series\":{\"0:0\":{\"observations\":{\n\"9\":[1],\n\"0\":[2,9],\n\"0:0\":[3],\n\"1\":[4]}},\"7:0\":{}}}]}}");
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.Amount.Should().Be(4m);
        report.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.Id).Should().Equal("IND6134", "IND6134", "IND6135", "IND6134");
        report.Diagnostics.First(one => one.Id == "IND6134").Location!.Line.Should().BeGreaterThan(7);
    }

    [Theory]
    [InlineData("8.6", "2", "8.60")]
    [InlineData("3", "1", "3.0")]
    [InlineData("-0", "2", "0.00")]
    [InlineData("8.60", "2", "8.60")]
    [InlineData("1.5E3", "1", "1500.0")]
    [InlineData("8.6", "0", "8.6", "8.6")]
    [InlineData("12345678901234.567", "2", "12345678901234.567", "12345678901234.567")]
    [InlineData("1234567890123456789012345678", "9", "1234567890123456789012345678")]
    [InlineData("\"8.6\"", "2", "8.6", "8.6")]
    [InlineData("8.6", "", "8.6")]
    [InlineData("8.6", "many", "8.6")]
    public void DECIMALS_give_back_the_zeros_that_JSON_loses_and_take_no_digit(string number, string decimals, string read, string? told = null)
    {
        ImportReport report = Read($$"""
            {"data":{"dataSets":[{"observations":{"0:0":[{{number}},0]} }],"structures":[{
            "dimensions":{"observation":[{"id":"REF_AREA","values":[{"id":"CN"}]},{"id":"TIME_PERIOD","values":[{"id":"2013"}]}]},
            "measures":{"observation":[{"id":"OBS_VALUE"}]},
            "attributes":{"observation":[{"id":"DECIMALS","values":[{"id":"{{decimals}}"}]}]}
            """ + "}]}}");
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(read);
        Diagnostic? differs = report.Diagnostics.SingleOrDefault(one => one.Id == "IND6143");
        differs?.Arguments[1].Should().Be(told);
        (differs is null).Should().Be(told is null);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("-Infinity")]
    [InlineData("None")]
    public void A_word_that_is_no_JSON_costs_its_cell_only(string word)
    {
        ImportReport report = Read("{\"data\":{" + Structures + ",\n/* NaN \" */ \"dataSets\":[{\"series\":{\"0:0\":{\"observations\":{\n\"0\":[1.50],\n\"1\":["
            + word + ",1],\"2\":[0]}}}}]}}");
        report.Catalog.Observations.Select(one => one.Figure.Amount).Should().Equal(1.50m, 0m);
        Diagnostic told = report.Diagnostics.Should().ContainSingle(one => one.Severity == DiagnosticSeverity.Error).Subject;
        told.Id.Should().Be("IND6144");
        told.Arguments[0].Should().Be(word);
        told.Location!.Column.Should().Be(6);
    }

    [Theory]
    [InlineData("", "IND6133")]
    [InlineData("{\"data\":{", "IND6133")]
    [InlineData("{\"data\":{\"structures\":[],\"dataSets\":[]}}", "IND6135")]
    [InlineData("[1,2]", "IND6133")]
    [InlineData("{\"version\":\"2.0\",\"class\":\"dataset\"}", "IND6135")]
    public void What_is_no_message_is_told(string text, string id) =>
        Read(text).Diagnostics.Should().ContainSingle().Which.Id.Should().Be(id);

    private static ImportReport Read(string text) => SdmxJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.json");
}
