using System.Text.Json;

namespace Indicators.Tables.Tests;

/// <summary>What a person says is kept in a mapping: proposed, completed, given to the next file of the series, refused by another.</summary>
public class MappingTests
{
    private static Workbook Yearbook(int year, string head = "常住人口", string unit = "万人") => Table.Book(Table.Sheet($"""
        各区主要指标（{year}）
        地  区|{head}（{unit}）|外来人口
        全  市|12|5
        浦东新区|5|2
        黄浦区|7|3
        """, file: $"yearbook_{year}.xls"));

    [Fact]
    public void A_hidden_sheet_is_read_where_the_mapping_names_it()
    {
        Sheet hidden = new("book.xls", "底稿", Table.Sheet("指标|2019年\n人口（万人）|5", "底稿").Cells, []) { IsHidden = true };
        Workbook book = Table.Book(Table.Sheet("指标|2019年\n户数（户）|7", "公布", "book.xls"), hidden);
        Imported.Lines(Imported.Report(book, "subject=某市")).Should().Equal("户数 | 某市 | 2019 | 7户 @B2");
        TableMapping mapping = TableMapping.Parse("""{"formatVersion":1,"subject":{"*":"某市"},"tables":[{"sheet":"底稿","expect":{}}]}""");
        ImportReport report = TableImporter.Import(book, new TableImportOptions { Mapping = mapping });
        Imported.Lines(report).Should().Equal("人口 | 某市 | 2019 | 5万人 @B2");
        report.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6313");
    }

    [Theory]
    [InlineData("\ud800")]
    [InlineData("{\"formatVersion\":1,\"files\":\"\\udc00\"}")]
    public void A_mapping_with_half_a_character_is_refused(string json) =>
        new Action(() => TableMapping.Parse(json)).Should().Throw<CatalogException>();

    [Fact]
    public void An_unknown_word_in_a_mapping_is_refused_with_what_may_be_written() =>
        new Action(() => TableMapping.Parse("""{"formatVersion":1,"units":{"GDP":"亿元"}}""")).Should().Throw<CatalogException>()
            .Which.Diagnostics.Should().ContainSingle().Which.ToString().Should().Contain("indicator, subject, unit").And.Contain("$.units");

    [Fact]
    public void The_proposal_names_what_is_open_and_is_read_back()
    {
        TableMapping proposal = TableImporter.Propose(Yearbook(2012), null, out ImportReport report);
        report.Questions.Select(question => question.Id).Should().Equal("subject:全市", "unit:外来人口");
        string json = proposal.ToJson(report.Questions);
        using JsonDocument document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("unit").GetProperty("外来人口").ValueKind.Should().Be(JsonValueKind.Null);
        document.RootElement.GetProperty("questions")[1].GetProperty("waiting").GetArrayLength().Should().Be(3);
        TableMapping.Parse(json).ToJson().Should().Be(proposal.ToJson());
    }

    [Fact]
    public void One_mapping_serves_the_files_of_other_years()
    {
        TableMapping mapping = TableImporter.Propose(Yearbook(2012), null, out _).WithAnswer("subject:全市", "上海市").WithAnswer("unit:外来人口", "万人");
        mapping = TableMapping.Parse(mapping.ToJson());
        ImportReport report = TableImporter.Import(Yearbook(2017), new TableImportOptions { Mapping = mapping });
        report.IsComplete.Should().BeTrue();
        report.Catalog.Observations.Should().HaveCount(6).And.OnlyContain(o => o.Period == TimePeriod.Year(2017));
    }

    [Theory]
    [InlineData("户籍人口", "万人")]
    [InlineData("常住人口", "人")]
    public void A_file_with_another_head_or_unit_is_refused_by_the_cell(string head, string unit)
    {
        TableMapping mapping = TableImporter.Propose(Yearbook(2012), null, out _);
        ImportReport report = TableImporter.Import(Yearbook(2012, head, unit), new TableImportOptions { Mapping = mapping });
        report.Catalog.Observations.Should().BeEmpty();
        report.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Id == "IND6313" && d.Location!.Path == "Sheet1!B2");
    }

    [Fact]
    public void A_sheet_that_is_another_table_among_look_alikes_is_refused()
    {
        Sheet Births(string year) => Table.Sheet("单位：人\n区|出生人数|死亡人数\n越秀区|50|20", name: year);
        TableMapping mapping = TableImporter.Propose(Table.Book(Births("2014")), null, out _);
        Workbook book = Table.Book(Births("2013"), Table.Sheet("单位：人\n区|迁入人数|迁出人数\n越秀区|70|30", name: "2015"));
        ImportReport report = TableImporter.Import(book, new TableImportOptions { Mapping = mapping });
        report.Catalog.Observations.Should().HaveCount(2);
        report.Diagnostics.Should().ContainSingle().Which.Location!.Path.Should().Be("2015!B2");
    }

    [Fact]
    public void Rows_may_be_left_out_with_a_reason_and_names_given_ids()
    {
        Sheet sheet = Table.Csv("地区|2019年常住人口（万人）\n北京市|5\n其他|1");
        Imported.Lines(sheet, "ignore:其他=no such subject", "indicator:常住人口=population").Should().Equal("population | 北京市 | 2019 | 5万人 @B2");
    }

    [Fact]
    public void An_answer_may_be_of_one_sheet_alone()
    {
        Workbook book = Table.Book(Table.Sheet("指标|2019年\n户数（户）|5", name: "甲"), Table.Sheet("指标|2019年\n户数（户）|6", name: "乙"));
        ImportReport report = TableImporter.Import(book, new TableImportOptions { Mapping = TableMapping.Parse("""{ "formatVersion": 1, "subject": { "甲!*": "甲县", "*": "乙县" } }""") });
        Imported.Lines(report).Should().Equal("户数 | 甲县 | 2019 | 5户 @B2", "户数 | 乙县 | 2019 | 6户 @B2");
    }

    [Fact]
    public void The_source_of_a_mapping_is_that_of_the_figures()
    {
        TableMapping mapping = TableMapping.Parse("""{ "formatVersion": 1, "source": { "id": "yb-2013", "title": "上海统计年鉴2013", "publisher": "上海市统计局", "published": "2013" }, "subject": { "*": "上海市" } }""");
        ImportReport report = TableImporter.Import(Table.Book(Table.Csv("指标|2019年\n户数（户）|5")), new TableImportOptions { Mapping = mapping });
        report.Catalog.Sources.Should().ContainSingle().Which.Published.Should().Be(TimePeriod.Year(2013));
        report.Catalog.Observations[0].SourceId.Should().Be("yb-2013");
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{ "formatVersion": 2 }""", "$.formatVersion")]
    [InlineData("""{ "colour": 1 }""", "$.colour")]
    [InlineData("""{ "unit": { "a": 5 } }""", "$.unit.a")]
    [InlineData("""{ "source": { "id": "a b", "title": "x", "publisher": "y" } }""", "$.source")]
    [InlineData("""{ "tables": [ { "sheet": "S", "rows": 5 } ] }""", "$.tables[0].rows")]
    public void A_mapping_that_cannot_be_read_says_where(string json, string path) =>
        FluentActions.Invoking(() => TableMapping.Parse(json)).Should().Throw<CatalogException>()
            .Which.Diagnostics.Should().ContainSingle().Which.Location!.Path.Should().Be(path);

    [Fact]
    public void An_answer_to_no_question_is_refused_with_what_there_is() =>
        FluentActions.Invoking(() => TableMapping.Empty.WithAnswer("colour:x", "red")).Should().Throw<ArgumentException>().WithMessage("*colour:x*indicator*");

    [Fact]
    public void The_same_file_with_the_same_answers_gives_the_same_catalogue()
    {
        string Once() => Indicators.Json.CatalogWriter.ToJson(Imported.Report(Yearbook(2012), "subject:全市=上海市", "unit=万人").Catalog);
        Once().Should().Be(Once());
    }

    [Fact]
    public void A_mapping_names_the_files_of_its_series_and_refuses_others()
    {
        TableMapping mapping = TableImporter.Propose(Yearbook(2012), null, out _).WithAnswer("subject:全市", "上海市").WithAnswer("unit:外来人口", "万人");
        mapping.Files.Should().Be("yearbook_*.xls");
        TableMapping.Parse(mapping.ToJson()).Files.Should().Be("yearbook_*.xls");
        Workbook other = new("table.xls", WorkbookContainer.Xls, Yearbook(2013).Sheets, []);
        ImportReport report = TableImporter.Import(other, new TableImportOptions { Mapping = mapping });
        report.Catalog.Observations.Should().BeEmpty();
        report.Diagnostics.Should().ContainSingle().Which.ToString().Should().Be(
            "table.xls: error IND6326: The mapping is for 'yearbook_*.xls' and not for 'table.xls'; nothing was read. If the file is one of them, change files in the mapping.");
        TableMapping.Parse("""{"formatVersion":1,"files":"*.xls"}""").Files.Should().Be("*.xls");
    }

    [Fact]
    public void A_person_may_say_which_rows_are_heads_and_which_hold_figures()
    {
        // Without the word of a person 附表 and 单位 would be taken for more heads, and the draft below for figures.
        Workbook book = Table.Book(Table.Sheet("""
            内部资料|2019|2020
            各县户数（2021年）
            县|户数（户）
            甲县|10
            乙县|20
            草稿|99
            """, file: "a.xls"));
        TableMapping mapping = TableMapping.Parse("""{"formatVersion":1,"rows":{"*":"subjects"},"tables":[{"sheet":"Sheet1","header":"3","rows":"4:5"}]}""");
        ImportReport report = TableImporter.Import(book, new TableImportOptions { Mapping = mapping });
        Imported.Lines(report).Should().Equal("户数 | 甲县 | 2021 | 10户 @B4", "户数 | 乙县 | 2021 | 20户 @B5");
        TableImporter.Propose(book, new TableImportOptions { Mapping = mapping }, out _).ToJson().Should().Contain("\"header\": \"3\"").And.Contain("\"rows\": \"4:5\"");
    }

    [Theory]
    [InlineData("""{"tables":[{"sheet":"S","header":"6:4"}]}""", "$.tables[0].header")]
    [InlineData("""{"tables":[{"sheet":"S","header":"A4"}]}""", "$.tables[0].header")]
    [InlineData("""{"tables":[{"sheet":"S","rows":"4:"}]}""", "$.tables[0]")]
    [InlineData("""{"files":3}""", "$.files")]
    public void Rows_and_files_that_do_not_read_are_refused_by_their_place(string json, string path) =>
        new Action(() => TableMapping.Parse(json)).Should().Throw<CatalogException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Location!.Path.Should().Be(path);

    [Fact]
    public void Against_a_catalogue_names_that_resemble_its_own_are_asked_for_with_them()
    {
        IndicatorCatalog known = new IndicatorCatalogBuilder()
            .Add(new Indicator("grp", new LocalizedText("地区生产总值"), StandardUnits.Yuan.HundredMillion, IndicatorKind.Flow, Direction.Increase))
            .Add(new Indicator("population", new LocalizedText("常住人口"), Unit.Parse("万人"), IndicatorKind.Stock, Direction.Neutral)).Build();
        var options = new TableImportOptions { Catalog = known };
        Workbook book = Table.Book(Table.Sheet("某县2020年\n指标|2020年\n生产总值(GDP)（亿元）|5\n常住人口（万人）|7\n村数（个）|3"));
        TableMapping mapping = TableImporter.Propose(book, options with { Mapping = TableMapping.Empty.WithAnswer("subject", "某县") }, out ImportReport report);
        ImportQuestion question = report.Questions.Should().ContainSingle().Subject;
        (question.Id, question.Proposal, question.Waiting.Length).Should().Be(("indicator:生产总值(GDP)", "grp", 1));
        ImportReport answered = TableImporter.Import(book, options with { Mapping = mapping.WithAnswer(question.Id, "grp") });
        answered.Catalog.Observations.Select(o => o.Series.IndicatorId).Should().Contain(["grp", "population"]);
    }
}
