using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Reporting.Office;
using Indicators.Tables;
using Indicators.Tables.Excel;

namespace Indicators.Reporting.Tests;

public class OfficeFilesTests
{
    private static readonly ReportLayout Layout = new()
    {
        Lights = OfficeLights.Read(Offices.Lights, "lights.json"),
        Previous = Offices.At(2023, "180家", "180家", "150家", "90家", ""),
    };

    private static readonly Report Report = Offices.At(2023, "200家", "180家", "130家", "90家", "");

    public static TheoryData<string> HostileNames => HostileNamesTests.Names;

    [Fact]
    public void A_document_is_valid_lies_on_A4_and_repeats_the_heads_of_its_tables()
    {
        using var document = WordprocessingDocument.Open(Docx(Report), isEditable: false);
        Faults(document).Should().BeEmpty();
        Body body = document.MainDocumentPart!.Document!.Body!;
        PageSize page = body.Descendants<PageSize>().Single();
        (page.Width!.Value, page.Height!.Value, page.Orient!.Value).Should().Be((16838u, 11906u, PageOrientationValues.Landscape));
        Table[] tables = [.. body.Elements<Table>()];
        tables.Should().HaveCount(ReportPages.Of(Report, Language.Chinese, Layout).Sum(one => one.Tables.Length));
        foreach (Table table in tables)
        {
            TableRow[] rows = [.. table.Elements<TableRow>()];
            rows[0].Descendants<TableHeader>().Should().HaveCount(1);
            rows.Skip(1).SelectMany(row => row.Descendants<TableHeader>()).Should().BeEmpty();
            rows.Should().OnlyContain(row => row.Descendants<CantSplit>().Any());
        }

        string text = body.InnerText;
        text.Should().StartWith("完成情况表截至2023年底，5项主要指标中").And.Contain("数据截止日：2023年底").And.Contain("方法：完成率 =");
    }

    [Fact]
    public void A_workbook_is_valid_and_has_a_sheet_a_page_that_prints_to_A4()
    {
        using var document = SpreadsheetDocument.Open(Xlsx(Report), isEditable: false);
        Faults(document).Should().BeEmpty();
        WorkbookPart book = document.WorkbookPart!;
        book.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value)
            .Should().Equal("完成情况表", "预警清单", "较上期变化", "按责任单位");
        book.Workbook.DefinedNames!.Elements().Select(name => name.InnerText).Should().Equal("'完成情况表'!$3:$3", "'预警清单'!$3:$3", "'较上期变化'!$3:$3");
        foreach (WorksheetPart sheet in book.WorksheetParts)
        {
            var setup = sheet.Worksheet!.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.PageSetup>()!;
            (setup.PaperSize!.Value, setup.Orientation!.Value).Should().Be((9u, DocumentFormat.OpenXml.Spreadsheet.OrientationValues.Landscape));
        }
    }

    [Fact]
    public void Numbers_of_a_workbook_are_numbers_with_their_decimals()
    {
        Workbook book = Open(Xlsx(Report));
        Sheet sheet = book.Sheets[0];
        string[] heads = [.. Enumerable.Range(1, 17).Select(column => sheet[3, column]?.Shown ?? "")];
        int At(string head) => Array.IndexOf(heads, head) + 1;
        sheet[6, At("本期值")]!.Shown.Should().Be("130");
        sheet[6, At("完成率")]!.Shown.Should().Be("30.0%");
        sheet[6, At("超（欠）进度")]!.Shown.Should().Be("-30.0");
    }

    [Theory]
    [InlineData("12345678901234.5家", "12345678901234.5")]
    [InlineData("1234567890123456789.5家", "1234567890123456789.5")]
    [InlineData("150.60家", "150.60")]
    public void No_digit_is_lost(string value, string shown) =>
        Open(Xlsx(Offices.At(2023, value))).Sheets[0][4, 7]!.Shown.Replace(",", "", StringComparison.Ordinal).Should().Be(shown);

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        Docx(Report).ToArray().Should().Equal(Docx(Report).ToArray());
        Xlsx(Report).ToArray().Should().Equal(Xlsx(Report).ToArray());
    }

    [Theory, MemberData(nameof(HostileNames))]
    public void Names_change_nothing_but_the_text_shown(string name)
    {
        Report hostile = Catalogs.Named(name), plain = Catalogs.Named("企业数");
        using var document = WordprocessingDocument.Open(Docx(hostile), isEditable: false);
        using var expected = WordprocessingDocument.Open(Docx(plain), isEditable: false);
        Faults(document).Should().BeEmpty();
        Elements(document).Should().Equal(Elements(expected));
        document.MainDocumentPart!.Document!.InnerText.Should().NotMatchRegex("[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]");
        using var book = SpreadsheetDocument.Open(Xlsx(hostile), isEditable: false);
        Faults(book).Should().BeEmpty();
        book.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+cmd")]
    public void A_name_that_looks_like_a_formula_is_text(string name) =>
        Open(Xlsx(Catalogs.Named(name))).Sheets[0][4, 3]!.Shown.Should().StartWith(name);

    [Fact]
    public void A_huge_name_is_whole_in_a_document_and_cut_where_a_cell_ends()
    {
        string name = new('长', 40_000);
        using var document = WordprocessingDocument.Open(Docx(Catalogs.Named(name)), isEditable: false);
        document.MainDocumentPart!.Document!.InnerText.Should().Contain(name);
        using var book = SpreadsheetDocument.Open(Xlsx(Catalogs.Named(name)), isEditable: false);
        Faults(book).Should().BeEmpty();
        book.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>())
            .Max(cell => cell.InnerText.Length).Should().BeLessThanOrEqualTo(32_767);
    }

    private static IEnumerable<string> Elements(WordprocessingDocument document) =>
        document.MainDocumentPart!.Document!.Descendants().Select(element => element.LocalName);

    private static string[] Faults(OpenXmlPackage document) => [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
        .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];

    private static Workbook Open(MemoryStream xlsx) => ExcelFiles.Opener.Open(xlsx, "report.xlsx");

    private static MemoryStream Docx(Report report)
    {
        var stream = new MemoryStream();
        WordReport.Write(report, stream, Language.Chinese, Layout);
        stream.Position = 0;
        return stream;
    }

    private static MemoryStream Xlsx(Report report)
    {
        var stream = new MemoryStream();
        WorkbookReport.Write(report, stream, Language.Chinese, Layout);
        stream.Position = 0;
        return stream;
    }
}
