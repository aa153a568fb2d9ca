using System.Text;
using Indicators.Json;
using Indicators.Tests;

namespace Indicators.Tables.Tests.Writing;

/// <summary>What is written comes back the same, for programs and for people.</summary>
public sealed class ObservationCsvTests
{
    private static readonly IndicatorCatalog Chongqing = CatalogReader.Read(RepositoryRoot.File("samples", "Chongqing", "catalog"));

    [Theory]
    [InlineData(CsvAudience.Programs)]
    [InlineData(CsvAudience.People)]
    public void Every_observation_of_a_catalogue_comes_back_the_same(CsvAudience audience)
    {
        ImportReport report = Read(Written(Chongqing, audience), Chongqing);
        report.Diagnostics.Should().BeEmpty();
        report.Catalog.Observations.Should().Equal(Chongqing.Observations);
        report.Catalog.Observations.Select(one => one.Figure.Literal).Should().Equal(Chongqing.Observations.Select(one => one.Figure.Literal));
    }

    [Theory]
    [InlineData(CsvAudience.Programs)]
    [InlineData(CsvAudience.People)]
    public void Row_by_row_the_observations_are_the_same(CsvAudience audience)
    {
        byte[] bytes = Bytes(Chongqing, audience);
        ImportReport whole = ObservationCsv.Read(new MemoryStream(bytes), "x.csv", Chongqing);
        using ObservationCsvReader rows = ObservationCsv.Stream(new MemoryStream(bytes), "x.csv", Chongqing);
        rows.Invoking(stream => stream.Report).Should().Throw<InvalidOperationException>();
        // A catalogue completes the names of series by what sources and indicators say.
        rows.Read().Select(Said).Should().Equal(whole.Catalog.Observations.Select(Said));
        rows.Report.Diagnostics.Should().BeEmpty();
        rows.Report.Catalog.Indicators.Should().Equal(whole.Catalog.Indicators);
        rows.Report.Catalog.Observations.Should().BeEmpty();
        rows.Invoking(stream => stream.Read().Count()).Should().Throw<InvalidOperationException>();
    }

    private static object Said(Observation one) => (one.Series.IndicatorId, one.Series.SubjectId, one.Series.Transformation.Kind, one.Period, one.Figure.Literal,
        one.SourceId, one.At, one.Note, one.Status, one.Confidence, one.PublishedOn);

    [Theory]
    [InlineData("3亿元")]
    [InlineData("0.50亿元")]
    [InlineData("-12.50亿元")]
    [InlineData("012亿元")]
    [InlineData("1,234亿元")]
    [InlineData("超3亿元")]
    [InlineData("3亿元以上")]
    [InlineData("3.亿元")]
    public void A_row_after_plain_ones_of_its_unit_is_read_by_the_same_grammar(string literal)
    {
        string csv = $"indicator,subject,period,transformation,value,indicator_unit\ngdp,cq,2022,level,7亿元,亿元\ngdp,cq,2023,level,\"{literal}\",亿元\n";
        using ObservationCsvReader rows = ObservationCsv.Stream(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "x.csv");
        Observation[] read = [.. rows.Read()];
        bool isRead = Figure.TryParse(literal, new IndicatorCatalogBuilder().Units, out Figure figure, out _);
        read.Should().HaveCount(isRead ? 2 : 1);
        rows.Report.Diagnostics.Should().HaveCount(isRead ? 0 : 1);
        if (isRead)
            (read[1].Figure, read[1].Figure.Literal).Should().Be((figure, figure.Literal));
    }

    [Fact]
    public void A_file_alone_says_what_its_indicators_and_subjects_are()
    {
        ImportReport report = Read(Written(Small("=gdp", "备注"), CsvAudience.Programs));
        report.Diagnostics.Should().BeEmpty();
        Indicator gdp = report.Catalog.Indicators["gdp"];
        (gdp.Name, gdp.Unit.Symbol, gdp.Kind, gdp.Direction).Should().Be((new LocalizedText("地区生产总值", "GDP"), "亿元", IndicatorKind.Flow, Direction.Increase));
        Subject subject = report.Catalog.Subjects["chongqing"];
        (subject.Name, subject.Code, subject.Kind).Should().Be((new LocalizedText("重庆市"), "500000", SubjectKind.Region));
        Source source = report.Catalog.Sources["yearbook"];
        (source.Title, source.Publisher, source.Published).Should().Be(("=gdp", "统计局", TimePeriod.Parse("2024-02")));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("'=1")]
    [InlineData("''=1")]
    [InlineData("＝1+1")]
    [InlineData(" 两端有空格 ")]
    [InlineData("逗号,引号\"换行\n")]
    [InlineData("'普通撇号")]
    [InlineData("0012")]
    public void Texts_come_back_whatever_they_begin_with(string note)
    {
        foreach (CsvAudience audience in (CsvAudience[])[CsvAudience.Programs, CsvAudience.People])
            Read(Written(Small("年鉴", note), audience)).Catalog.Observations[0].Note.Should().Be(note);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "'=HYPERLINK")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd")]
    [InlineData("@SUM(A1)", "'@SUM")]
    public void Files_for_people_hold_no_formula(string note, string guarded)
    {
        Written(Small("年鉴", note), CsvAudience.People).Should().Contain(guarded);
        Written(Small("年鉴", note), CsvAudience.Programs).Should().NotContain(guarded);
    }

    [Fact]
    public void Negative_numbers_are_never_guarded()
    {
        string csv = Written(Small("年鉴", null, "-6.50亿元"), CsvAudience.People);
        csv.Should().Contain(",-6.50亿元,-6.50,").And.NotContain("'-");
    }

    [Fact]
    public void Files_for_people_begin_with_a_mark_and_those_for_programs_do_not()
    {
        Bytes(Small("年鉴", null), CsvAudience.People)[..3].Should().Equal(0xEF, 0xBB, 0xBF);
        Bytes(Small("年鉴", null), CsvAudience.Programs)[0].Should().Be((byte)'i');
    }

    [Fact]
    public void Digits_are_kept_whole()
    {
        string csv = Written(Small("年鉴", null, "12345678901234567.80元"), CsvAudience.Programs);
        csv.Should().Contain(",12345678901234567.80元,12345678901234567.80,");
        Read(csv).Catalog.Observations[0].Figure.Should().Be(Figure.Parse("12345678901234567.80元"));
    }

    [Fact]
    public void The_number_stands_in_the_indicators_unit_beside_the_published_one() =>
        Written(Small("年鉴", null, "3.01457万亿元"), CsvAudience.Programs).Should().Contain(",3.01457万亿元,3.01457,,万亿元,exact,30145.7,");

    [Fact]
    public void A_malformed_cell_is_said_with_its_place_and_the_good_rows_stand()
    {
        string csv = Written(Small("年鉴", null), CsvAudience.Programs);
        string[] lines = csv.Split("\r\n");
        string bad = string.Join("\r\n", lines[0], lines[1].Replace("30145.79亿元,30145.79", "三万x,30145.79", StringComparison.Ordinal), lines[1], lines[1].Replace(",2023,", ",2023年几月,", StringComparison.Ordinal), "");
        ImportReport report = Read(bad);
        report.Catalog.Observations.Should().HaveCount(1);
        report.Diagnostics.Select(problem => (problem.Id, problem.Location!.ToString())).Should().Equal(("IND6041", "x.csv: Q2"), ("IND6041", "x.csv: L4"));
    }

    [Fact]
    public void Columns_may_stand_otherwise_and_helping_ones_be_missing()
    {
        ImportReport report = Read("value,period,transformation,subject,indicator,extra\n7565家,2023,level,cq,firms,x\n", Known());
        report.Diagnostics.Should().BeEmpty();
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.Should().Be(Figure.Parse("7565家"));
    }

    [Fact]
    public void A_missing_column_is_named() =>
        Read("indicator,subject,period,value\n", Known()).Diagnostics.Should().ContainSingle().Which.Arguments.Should().Equal("transformation");

    private static IndicatorCatalog Known()
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Indicator("firms", new LocalizedText("企业"), Unit.Parse("家"), IndicatorKind.Stock, Direction.Increase));
        builder.Add(new Subject("cq", SubjectKind.Region, new LocalizedText("重庆")));
        return builder.Build();
    }

    private static IndicatorCatalog Small(string title, string? note, string value = "30145.79亿元")
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Source("yearbook", title, "统计局") { Published = TimePeriod.Parse("2024-02") });
        builder.Add(new Indicator("gdp", new LocalizedText("地区生产总值", "GDP"), Unit.Parse("亿元"), IndicatorKind.Flow, Direction.Increase));
        builder.Add(new Subject("chongqing", SubjectKind.Region, new LocalizedText("重庆市")) { Code = "500000" });
        builder.Add(new Observation(builder.Key("gdp", "chongqing"), TimePeriod.Year(2023), Figure.Parse(value)) { SourceId = "yearbook", Note = note });
        return builder.Build();
    }

    private static byte[] Bytes(IndicatorCatalog catalog, CsvAudience audience)
    {
        using var stream = new MemoryStream();
        CsvTable.Write(OutputTables.Observations(catalog), stream, audience);
        return stream.ToArray();
    }

    private static string Written(IndicatorCatalog catalog, CsvAudience audience) => Encoding.UTF8.GetString(Bytes(catalog, audience));

    private static ImportReport Read(string csv, IndicatorCatalog? known = null) =>
        ObservationCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "x.csv", known);
}
