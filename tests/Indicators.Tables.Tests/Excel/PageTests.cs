using System.Text;
using Indicators.Tables.Excel;

namespace Indicators.Tables.Tests.Excel;

/// <summary>Pages and XML under the name .xls.</summary>
public sealed class PageTests
{
    private const string Page = """
        <html><head><meta charset="gb2312"><style>td { color: red }</style></head><body>
        <h3>2022年各区人口</h3><p>单位：万人</p>
        <table><tr><th rowspan="2">地&nbsp;&nbsp;区</th><th colspan="2">常住人口</th></tr>
        <tr><td>合计</td><td>#<br>女</td></tr>
        <tr><td>&nbsp;&nbsp;浦东新区</td><td x:num="578.2345" style='mso-number-format:"0\.0"'>578.2</td><td>…</td></tr>
        <tr><td>黄浦区</td><td>  50.78 </td><td></td></tr></table>
        <div>注：本表为年末数。</div></body></html>
        """;

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-8")]
    public void A_page_is_one_sheet_with_the_texts_around_its_tables(string encoding)
    {
        Encoding of = encoding == "utf-8" ? Encoding.UTF8 : System.Text.CodePagesEncodingProvider.Instance.GetEncoding(encoding)!;
        Workbook book = ExcelFiles.Opener.Open(new MemoryStream(of.GetBytes(Page)), "人口.xls");
        book.Container.Should().Be(WorkbookContainer.Html);
        Sheet sheet = book.Sheets.Should().ContainSingle().Subject;
        sheet.Cells.Select(cell => cell.ToString()).Should().Equal(
            "A1 '2022年各区人口'", "A2 '单位：万人'", "A3 '地\u00A0\u00A0区'", "B3 '常住人口'", "B4 '合计'", "C4 '# 女'",
            "A5 '\u00A0\u00A0浦东新区'", "B5 '578.2'", "C5 '…'", "A6 '黄浦区'", "B6 '50.78'", "A7 '注：本表为年末数。'");
        sheet.Merged.Select(range => range.ToString()).Should().Equal("A3:A4", "B3:C3");
        (sheet[5, 2]!.Kind, sheet[5, 2]!.Stored, sheet[5, 2]!.NumberFormat).Should().Be((CellKind.Number, "578.2345", "0.0"));
        sheet[6, 2]!.Kind.Should().Be(CellKind.Text);
    }

    [Fact]
    public void A_table_around_tables_is_layout() =>
        Open("<table><tr><td>导航</td></tr><tr><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>").Sheets[0].Cells
            .Select(cell => cell.ToString()).Should().Equal("A1 '导航'", "A2 '1'", "B2 '2'");

    [Fact]
    public void A_page_without_a_table_is_said() =>
        Open("<html><body><p>404</p></body></html>").Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6016");

    [Fact]
    public void A_span_as_wide_as_anybody_claims_costs_nothing() =>
        Open("<table><tr><td colspan=\"999999999\" rowspan=\"999999999\">1</td></tr></table>").Sheets[0].Cells.Should().HaveCount(1);

    [Fact]
    public void Xml_of_2003_is_read_with_its_formats()
    {
        const string Xml = """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Styles><Style ss:ID="s1"><NumberFormat ss:Format="0!.0,&quot;万&quot;"/></Style><Style ss:ID="s2"><Alignment ss:Indent="1"/><NumberFormat ss:Format="Short Date"/></Style></Styles>
            <Worksheet ss:Name="表1"><Table><Row ss:Index="3"><Cell ss:MergeAcross="1"><Data ss:Type="String">地区</Data></Cell><Cell ss:StyleID="s1"><Data ss:Type="Number">12749.9</Data></Cell></Row>
            <Row><Cell ss:Index="2" ss:StyleID="s2"><Data ss:Type="DateTime">2020-04-21T00:00:00.000</Data></Cell><Cell ss:Formula="=RC[-1]"/><Cell><Data ss:Type="Error">#REF!</Data></Cell></Row></Table></Worksheet>
            <Worksheet ss:Name="底稿"><Table/><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>
            """;
        Workbook book = Open(Xml);
        book.Sheets[0].Cells.Select(cell => $"{cell.Address} {cell.Kind} {cell.Shown}").Should()
            .Equal("A3 Text 地区", "C3 Number 1.3万", "B4 Date 2020/4/21", "C4 Uncalculated ", "D4 Error #REF!");
        book.Sheets[0].Merged.Select(range => range.ToString()).Should().Equal("A3:B3");
        book.Sheets[0][4, 2]!.Indent.Should().Be(1);
        book.Sheets[1].IsHidden.Should().BeTrue();
        book.Diagnostics.Select(problem => problem.Id).Should().Equal("IND6012", "IND6011");
    }

    private static Workbook Open(string text) => ExcelFiles.Opener.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x.xls");
}
