using System.IO.Compression;
using System.Text;

namespace Indicators.Interchange.Tests;

/// <summary>Eurostat's tables: dimensions in the first cell, flags behind the number, a colon for none.</summary>
public sealed class EurostatTsvReaderTests
{
    [Fact]
    public void Numbers_flags_colons_and_blanks()
    {
        ImportReport report = Read("freq,unit,geo\\TIME_PERIOD\t2019 \t2020 \t2021 \t2022 \nA,PC,AT\t4.8 \t12.3 p\t: \t: c\nA,PC,DE\t43110b\t3.10 bp\t0 \t-0.5 e\n");
        Lines(report).Should().Equal(
            "AT 2019 4.8% Final", "AT 2020 12.3% Provisional", "DE 2019 43110% Final", "DE 2020 3.10% Provisional", "DE 2021 0% Final", "DE 2022 -0.5% Estimated");
        report.Catalog.Indicators.Single().Breaks.Select(one => one.At.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture)).Should().Contain("2019");
        report.Diagnostics.Should().NotContain(one => one.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("12.3 p", "Provisional")]
    [InlineData("12.3p", "Provisional")]
    [InlineData("12.3 e ", "Estimated")]
    [InlineData("12.3e", "Estimated")]
    [InlineData("12.3 s", "Estimated")]
    [InlineData("12.3 f", "Forecast")]
    [InlineData("12.3 u", "Final")]
    [InlineData("12.3 ep", "Provisional")]
    public void Each_flag(string cell, string status)
    {
        ImportReport report = Read($"unit,geo\\time\t2020\nPC,AT\t{cell}\n");
        Observation one = report.Catalog.Observations.Single();
        one.Figure.Amount.Should().Be(12.3m);
        one.Status.ToString().Should().Be(status);
    }

    [Theory]
    [InlineData("12.3 u", "u")]
    [InlineData("12.3 bu", "bu")]
    [InlineData("12.3 n", "n")]
    [InlineData("12.3 d", "d")]
    public void What_a_flag_says_and_no_status_does_is_kept_whole(string cell, string flag)
    {
        ImportReport report = Read($"unit,geo\\time\t2020\nPC,AT\t{cell}\n");
        report.Catalog.Observations.Single().Note.Should().Contain(flag);
    }

    [Theory]
    [InlineData("2019M07", "2019-07")]
    [InlineData("2019-07", "2019-07")]
    [InlineData("2019Q3", "2019-Q3")]
    [InlineData("2019-Q3", "2019-Q3")]
    [InlineData("2019S2", "2019-S2")]
    [InlineData("2019-W07", "2019-02-11/P7D")]
    public void Heads_as_they_were_and_are_written(string head, string expected) =>
        Read($"unit,geo\\time\t{head} \nPC,AT\t1 \n").Catalog.Observations.Single().Period.ToString().Should().Be(expected);

    [Theory]
    [InlineData("CP_MEUR", "1.0百万欧元")]
    [InlineData("CLV10_MEUR", "1.0百万欧元")]
    [InlineData("PC_GDP", "1.0%")]
    [InlineData("THS_PER", "1.0千人")]
    [InlineData("EUR_HAB", "1.0欧元/人")]
    [InlineData("KTOE", "1.0千吨油当量")]
    public void Codes_of_units(string code, string literal)
    {
        ImportReport report = Read($"unit,geo\\time\t2020\n{code},AT\t1.0\n");
        report.Catalog.Observations.Single().Figure.Literal.Should().Be(literal);
    }

    [Fact]
    public void A_bad_row_is_said_with_its_place_and_the_others_stand()
    {
        ImportReport report = Read("unit,geo\\time\t2019\t2020\nPC,AT\t1\t2\nPC\t3\t4\nPC,DE\t5\tmany\nPC,FR\t7\t8\t9\nPC,IT\t10\n");
        report.Catalog.Observations.Select(one => one.Figure.Amount).Should().Equal(1m, 2m, 5m, 7m, 8m, 10m);
        report.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => (one.Id, one.Location!.Line, one.Location.Column))
            .Should().Equal(("IND6223", 3, 1), ("IND6225", 4, 9), ("IND6224", 5, 4), ("IND6226", 6, 2));
    }

    [Theory]
    [InlineData("a\tb\n", "IND6221")]
    [InlineData("", "IND6221")]
    [InlineData("unit,,geo\\time\t2020\n", "IND6221")]
    [InlineData("unit,unit\\time\t2020\n", "IND6221")]
    public void A_file_of_another_form(string text, string id) => Read(text).Diagnostics.Should().Contain(one => one.Id == id);

    [Fact]
    public void A_header_without_end_ends_in_an_error()
    {
        ImportReport report = Read("unit,geo\\time" + string.Concat(Enumerable.Repeat("\t2020", 1_000_000)) + "\n");
        report.Diagnostics.Should().ContainSingle(one => one.Severity == DiagnosticSeverity.Error);
        report.Catalog.Observations.Should().BeEmpty();
    }

    [Fact]
    public void A_packed_table_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write("unit,geo\\time\t2020\nPC,AT\t1.0\n"u8);
        packed.Position = 0;
        EurostatTsv.Read(packed, "estat_x.tsv.gz").Catalog.Observations.Should().ContainSingle();
    }

    [Fact]
    public void A_packed_table_that_is_torn_ends_in_an_error()
    {
        using var torn = new MemoryStream([0x1F, 0x8B, 0x08, 0, 1, 2, 3]);
        EurostatTsv.Read(torn, "x.tsv.gz").Diagnostics.Should().Contain(one => one.Severity == DiagnosticSeverity.Error);
    }

    private static ImportReport Read(string text) => EurostatTsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "une_rt_a.tsv");

    private static string[] Lines(ImportReport report) =>
        [.. report.Catalog.Observations.Select(one => $"{one.Series.SubjectId} {one.Period} {one.Figure.Literal} {one.Status}")];
}
