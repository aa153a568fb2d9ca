namespace Indicators.Tables.Tests.Excel;

/// <summary>What the cells of an .xlsx are, as the programs that write them put it.</summary>
public sealed class XlsxTests
{
    [Fact]
    public void A_number_is_what_is_seen_with_the_stored_value_beside_it()
    {
        Workbook book = new XlsxFixture { Formats = { "0" } }
            .Sheet("<row r=\"5\"><c r=\"E5\" s=\"1\"><v>3754.3253686617772</v></c></row>", "表3.2").Open();
        SheetCell cell = book.Sheets[0][5, 5]!;
        cell.Kind.Should().Be(CellKind.Number);
        cell.Shown.Should().Be("3754");
        cell.Stored.Should().Be("3754.3253686617772");
        cell.NumberFormat.Should().Be("0");
        book.Container.Should().Be(WorkbookContainer.Xlsx);
        book.Diagnostics.Should().BeEmpty();
        book.Sheets[0].LocationOf(cell.Address).ToString().Should().Be("book.xlsx: 表3.2!E5");
    }

    [Fact]
    public void A_decimal_of_more_digits_than_a_double_stays_whole()
    {
        SheetCell cell = One("<c r=\"A1\"><v>12345678901234567.89</v></c>");
        cell.Stored.Should().Be("12345678901234567.89");
        cell.Shown.Should().Be("12345678901234567.89");
    }

    [Fact]
    public void Texts_are_read_whole_without_the_readings_of_their_characters()
    {
        Workbook book = new XlsxFixture
        {
            Texts = "<si><t xml:space=\"preserve\">  浦东新区</t></si><si><r><rPr><b/></rPr><t>地</t></r><r><t xml:space=\"preserve\">  区</t></r></si>"
                + "<si><t>重庆</t><rPh sb=\"0\" eb=\"2\"><t>ジュウケイ</t></rPh></si><si><t>a_x000D_b</t></si><si/>",
        }.Sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c><c r=\"E1\" t=\"s\"><v>4</v></c></row>").Open();
        book.Sheets[0].Cells.Select(cell => cell.Shown).Should().Equal("  浦东新区", "地  区", "重庆", "a\rb");
    }

    [Fact]
    public void Addresses_that_are_left_out_are_counted()
    {
        Workbook book = new XlsxFixture().Sheet(
            "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c/><c t=\"inlineStr\"><is><t>c</t></is></c></row><row r=\"4\"><c r=\"B4\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>").Open();
        book.Sheets[0].Cells.Select(cell => cell.ToString()).Should().Equal("A1 'a'", "C1 'c'", "B4 '1'", "C4 '2'", "A5 '3'");
    }

    [Fact]
    public void A_file_with_prefixes_and_the_strict_addresses_is_the_same_file()
    {
        const string Xml = "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"str\"><x:v>年份</x:v></x:c><x:c r=\"B1\"><x:v>2020</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref=\"A1:A3\"/></x:mergeCells></x:worksheet>";
        Sheet sheet = new XlsxFixture().RawSheet(Xml).Open().Sheets[0];
        sheet.Cells.Select(cell => cell.Shown).Should().Equal("年份", "2020");
        sheet.Merged.Should().Equal(new CellRange(new CellAddress(1, 1), new CellAddress(3, 1)));
    }

    [Fact]
    public void Merged_cells_and_indents_are_kept()
    {
        Sheet sheet = new XlsxFixture { Indent = 2 }.Sheet(
            "<row r=\"4\"><c r=\"A4\" s=\"1\" t=\"inlineStr\"><is><t>女性人口</t></is></c></row>",
            behind: "<mergeCells count=\"2\"><mergeCell ref=\"A4:R6\"/><mergeCell ref=\"J4:K4\"/></mergeCells>").Open().Sheets[0];
        sheet[4, 1]!.Indent.Should().Be(2);
        sheet.Merged.Select(range => range.ToString()).Should().Equal("A4:R6", "J4:K4");
    }

    [Fact]
    public void Blanks_of_every_kind_are_no_cells() =>
        new XlsxFixture { Texts = "<si><t></t></si>" }.Sheet(
            "<row r=\"1\"><c r=\"A1\"/><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"D1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> \u00A0 </t></is></c><c r=\"E1\"><v></v></c></row>")
            .Open().Sheets[0].Cells.Should().BeEmpty();

    [Fact]
    public void Errors_and_truth_values_say_what_they_are()
    {
        Sheet sheet = new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"C1\" t=\"b\"><v>1</v></c></row>").Open().Sheets[0];
        sheet.Cells.Select(cell => (cell.Kind, cell.Shown)).Should()
            .Equal((CellKind.Error, "#REF!"), (CellKind.Error, "#DIV/0!"), (CellKind.Boolean, "TRUE"));
    }

    [Fact]
    public void A_formula_without_a_result_is_said_with_its_cells()
    {
        Workbook book = new XlsxFixture().Sheet(
            "<row r=\"1\"><c r=\"A1\"><f>SUM(B1:C1)</f></c><c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\"><f t=\"shared\" si=\"0\"/><v/></c></row>", "表1").Open();
        book.Sheets[0].Cells.Select(cell => cell.Kind).Should().Equal(CellKind.Uncalculated, CellKind.Number, CellKind.Uncalculated);
        Diagnostic problem = book.Diagnostics.Should().ContainSingle().Subject;
        problem.ToString().Should().Be("book.xlsx: 表1!A1: warning IND6012: 2 formulas have no stored result (A1, C1); open and save the file with a spreadsheet program and read it again");
    }

    [Fact]
    public void Days_are_counted_from_where_the_workbook_counts_them()
    {
        const string Row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42480</v></c></row>";
        new XlsxFixture { Formats = { "yyyy\"年\"m\"月\"" }, From1904 = true }.Sheet(Row).Open().Sheets[0][1, 1]!.Shown.Should().Be("2020年4月");
        new XlsxFixture { Formats = { "yyyy\"年\"m\"月\"" } }.Sheet(Row).Open().Sheets[0][1, 1]!.Shown.Should().Be("2016年4月");
    }

    [Fact]
    public void A_day_written_as_a_day_is_one()
    {
        SheetCell cell = One("<c r=\"A1\" t=\"d\"><v>2024-03-01</v></c>");
        cell.Kind.Should().Be(CellKind.Date);
        cell.Day.Should().Be(new DateOnly(2024, 3, 1));
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void A_hidden_sheet_is_said(string state)
    {
        Workbook book = new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").Sheet("<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>", "底稿", state).Open();
        book.Sheets.Select(sheet => (sheet.Name, sheet.IsHidden)).Should().Equal(("Sheet1", false), ("底稿", true));
        book.Diagnostics.Should().ContainSingle().Which.ToText(Language.Chinese).Should().Be("工作表“底稿”是隐藏的；指明表名才会读取其数据");
    }

    [Fact]
    public void A_chart_sheet_has_no_cells_and_is_said() =>
        new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").Sheet("", "图", kind: "chartsheet").Open()
            .Diagnostics.Select(problem => problem.Id).Should().Equal("IND6020");

    [Fact]
    public void A_value_that_is_not_of_its_type_is_text_and_said()
    {
        Workbook book = new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\"><v>7.8S</v></c><c r=\"B1\" t=\"s\"><v>99</v></c></row>").Open();
        book.Sheets[0].Cells.Select(cell => (cell.Kind, cell.Shown)).Should().Equal((CellKind.Text, "7.8S"), (CellKind.Text, "99"));
        book.Diagnostics.Select(problem => problem.Location!.Path).Should().Equal("Sheet1!A1", "Sheet1!B1");
        book.Diagnostics.Should().AllSatisfy(problem => problem.Id.Should().Be("IND6019"));
    }

    private static SheetCell One(string cell) => new XlsxFixture().Sheet($"<row r=\"1\">{cell}</row>").Open().Sheets[0][1, 1]!;
}
