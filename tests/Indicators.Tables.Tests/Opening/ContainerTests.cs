using System.IO.Compression;
using System.Text;
using Indicators.Tables.Excel;
using Indicators.Tables.Tests.Excel;

namespace Indicators.Tables.Tests.Opening;

/// <summary>A file is what its first bytes say, whatever it is called.</summary>
public sealed class ContainerTests
{
    [Theory]
    [InlineData("地区\t2020\n北京\t1\n", WorkbookContainer.Delimited)]
    [InlineData("<html><body><table><tr><td>1</td></tr></table></body></html>", WorkbookContainer.Html)]
    [InlineData("  <table border=1><tr><td>1</table>", WorkbookContainer.Html)]
    [InlineData("{\"returncode\":200}", WorkbookContainer.Json)]
    [InlineData("[{\"a\":1}]", WorkbookContainer.Json)]
    [InlineData("[注] 本表数据\n地区,2020\n", WorkbookContainer.Delimited)]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet/></Workbook>", WorkbookContainer.SpreadsheetXml)]
    public void Text_named_xls_is_what_it_is(string text, WorkbookContainer container) =>
        Open(Encoding.UTF8.GetBytes(text), "data.xls").Container.Should().Be(container);

    [Fact]
    public void A_workbook_named_csv_is_a_workbook() =>
        new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").Open(file: "export.csv").Container.Should().Be(WorkbookContainer.Xlsx);

    [Theory]
    [InlineData("表.et", "WPS (.et)")]
    [InlineData("表.wps", "WPS (.wps)")]
    [InlineData("表.ods", "OpenDocument (.ods)")]
    [InlineData("表.zip", "ZIP (.zip)")]
    public void A_packed_file_of_another_program_is_called_by_its_name(string name, string kind) => SaysOtherKind(Zip(("content.xml", "<x/>")), name, kind);

    [Theory]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n<table><tr><td>1</td></tr></table>")]
    [InlineData("mime-version: 1.0\nX-Document-Type: Workbook\n")]
    public void An_archive_of_a_page_under_the_name_xls_is_called_one(string text) =>
        SaysOtherKind(Encoding.UTF8.GetBytes(text), "表.xls", "MHTML (.mht)");

    /// <summary>The record that says so stands behind the first of the workbook.</summary>
    [Fact]
    public void An_old_workbook_with_a_password_says_that_it_needs_one()
    {
        byte[] bytes = Convert.FromHexString("0908100000060500BB0DCC0700000000060000002F000600000034127856" + "0A000000");
        ExcelFiles.Opener.Open(new MemoryStream(bytes), "年鉴.xls").Diagnostics.Should().ContainSingle().Which.ToString().Should()
            .Be("年鉴.xls: error IND6007: 年鉴.xls is encrypted and needs its password; give the password, or save it without one");
    }

    [Theory]
    [InlineData("年鉴.xlsx")]
    [InlineData("年鉴.xls")]
    public void A_packed_workbook_with_a_password_says_that_it_needs_one(string name)
    {
        byte[] bytes = EncryptedFixture.Encrypt(new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\"><v>3.5</v></c></row>").ToBytes(), "ab12");
        Workbook book = Open(bytes, name);
        book.Sheets.Should().BeEmpty();
        Diagnostic problem = book.Diagnostics.Should().ContainSingle().Subject;
        problem.Id.Should().Be("IND6007");
        problem.Arguments.Should().Equal(name);
        ExcelFiles.Opener.Open(new MemoryStream(bytes), name, WorkbookOptions.Default with { Password = "ab21" })
            .Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6007");
        ExcelFiles.Opener.Open(new MemoryStream(bytes), name, WorkbookOptions.Default with { Password = "ab12" })
            .Sheets[0][1, 1]!.Shown.Should().Be("3.5");
    }

    [Fact]
    public void OpenDocument_says_what_it_is() =>
        SaysOtherKind(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")), "表.xlsx", "OpenDocument (.ods)");

    [Fact]
    public void A_text_document_is_no_workbook() => SaysOtherKind(Zip(("word/document.xml", "<x/>")), "表.xlsx", "Word (.docx)");

    [Theory]
    [InlineData("25504446", "报告.xls", "PDF")]
    [InlineData("526172211A07", "数据.xls", "RAR (.rar)")]
    [InlineData("1F8B0800", "数据.csv", "gzip (.gz)")]
    [InlineData("00010203000000FF", "表.et", "WPS (.et)")]
    public void Other_files_are_called_what_they_are(string bytes, string name, string kind) => SaysOtherKind(Convert.FromHexString(bytes + "00000000"), name, kind);

    [Fact]
    public void Bytes_that_are_nothing_known_are_shown() =>
        Open([0, 1, 2, 3, 0, 0, 0, 255, 0, 0], "x.dat").Diagnostics.Should().ContainSingle().Which.ToString().Should()
            .Be("x.dat: error IND6003: x.dat is no table that is known (its first bytes are 00010203000000FF); save it as .xlsx or .csv");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void An_empty_file_is_said(string text) => Open(Encoding.UTF8.GetBytes(text), "空.csv").Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6001");

    [Fact]
    public void A_workbook_without_the_package_that_reads_it_is_said()
    {
        byte[] bytes = new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").ToBytes();
        WorkbookOpener.Text.Open(new MemoryStream(bytes), "book.xlsx").Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6005");
    }

    [Fact]
    public void A_file_too_large_is_not_read() =>
        ExcelFiles.Opener.Open(new MemoryStream(new byte[100]), "x.csv", WorkbookOptions.Default with { MaxBytes = 99 })
            .Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6002");

    [Fact]
    public void A_stream_that_cannot_seek_is_read_as_any()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write("a,b\n1,2\n"u8);
        packed.Position = 0;
        using var stream = new GZipStream(packed, CompressionMode.Decompress);
        ExcelFiles.Opener.Open(stream, "x.csv").Sheets[0][2, 2]!.Shown.Should().Be("2");
    }

    private static void SaysOtherKind(byte[] bytes, string name, string kind)
    {
        Workbook book = Open(bytes, name);
        book.Sheets.Should().BeEmpty();
        Diagnostic problem = book.Diagnostics.Should().ContainSingle().Subject;
        problem.Id.Should().Be("IND6004");
        problem.Arguments.Should().Equal(name, kind);
    }

    private static Workbook Open(byte[] bytes, string name) => ExcelFiles.Opener.Open(new MemoryStream(bytes), name);

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
