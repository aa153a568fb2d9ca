using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Indicators.Tables.Excel;

namespace Indicators.Tables.Tests.Excel;

/// <summary>Files that would cost memory or time, or are damaged: an error each, and an end.</summary>
public sealed class HostileWorkbookTests
{
    [Fact]
    public void A_sheet_that_unpacks_to_too_much_stops()
    {
        var rows = new StringBuilder();
        for (int row = 1; row <= 1000; row++)
            rows.Append($"<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>");
        Workbook book = new XlsxFixture().Sheet(rows.ToString()).Open(WorkbookOptions.Default with { MaxBytes = 20_000 });
        book.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6008");
    }

    [Fact]
    public void A_part_of_nothing_but_blanks_stops_early()
    {
        byte[] bomb = new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + new string(' ', 40 << 20)).ToBytes();
        bomb.Length.Should().BeLessThan(1 << 17);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Workbook book = ExcelFiles.Opener.Open(new MemoryStream(bomb), "bomb.xlsx");
        book.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6008");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200 << 20);
    }

    [Fact]
    public void A_cell_that_is_written_twice_is_told_and_the_first_is_read()
    {
        Workbook book = new XlsxFixture().Sheet(
            "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c><c r=\"B1\"><v>3</v></c></row><row r=\"2\"><c r=\"A2\"><v>4</v></c></row>").Open();
        book.Diagnostics.Should().ContainSingle().Which.ToText(Language.English).Should().Contain("Sheet1!B1");
        book.Sheets.Should().ContainSingle().Which.Cells.Select(cell => $"{cell.Address} {cell.Shown}").Should().BeEquivalentTo("A1 2", "B1 1", "A2 4");
    }

    [Fact]
    public void Entities_that_grow_are_not_resolved() =>
        new XlsxFixture().RawSheet("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>")
            .Open().Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6006");

    [Fact]
    public void A_sheet_whose_cells_run_to_the_edge_is_not_read()
    {
        Workbook book = new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>", "宽").Sheet("<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>", "好").Open();
        book.Sheets.Select(sheet => sheet.Name).Should().Equal("好");
        book.Diagnostics.Should().ContainSingle().Which.ToString().Should()
            .Be("book.xlsx: 宽!XFD1: error IND6010: cells run on to column 16384, beyond the 4096 that are read; the sheet was not read; delete the cells outside the table, or raise MaxColumns");
    }

    [Fact]
    public void Blank_cells_to_the_edge_are_no_columns()
    {
        string blanks = string.Concat(Enumerable.Range(2, 16_383).Select(column => $"<c r=\"{CellAddress.Letters(column)}1\" s=\"0\"/>"));
        Workbook book = new XlsxFixture().Sheet($"<row r=\"1\"><c r=\"A1\"><v>1</v></c>{blanks}</row>").Open();
        book.Diagnostics.Should().BeEmpty();
        book.Sheets[0].LastColumn.Should().Be(1);
    }

    [Fact]
    public void More_cells_than_are_read_are_said_and_the_first_kept()
    {
        Workbook book = new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row>").Open(WorkbookOptions.Default with { MaxCells = 2 });
        book.Sheets[0].Cells.Should().HaveCount(2);
        book.Diagnostics.Should().ContainSingle().Which.Location!.Path.Should().Be("Sheet1!C1");
    }

    [Fact]
    public void One_cell_in_the_last_row_costs_nothing()
    {
        var watch = Stopwatch.StartNew();
        new XlsxFixture().Sheet("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>").Open().Sheets[0].LastRow.Should().Be(1_048_576);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(200)]
    [InlineData(700)]
    public void A_file_cut_off_is_damaged(int length)
    {
        byte[] bytes = new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").ToBytes()[..length];
        ExcelFiles.Opener.Open(new MemoryStream(bytes), "cut.xlsx").Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6006");
    }

    [Fact]
    public void What_stands_before_the_damage_is_kept()
    {
        Workbook book = new XlsxFixture().RawSheet("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></ro").Open();
        book.Sheets[0].Cells.Select(cell => cell.Shown).Should().Equal("1", "2");
        book.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6006");
    }

    [Fact]
    public void A_sheet_without_its_part_is_said()
    {
        byte[] bytes = new XlsxFixture().Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "缺").Sheet("<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>", "在").ToBytes();
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
        stream.Position = 0;
        Workbook book = ExcelFiles.Opener.Open(stream, "part.xlsx");
        book.Sheets.Select(sheet => sheet.Name).Should().Equal("在");
        book.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6017");
    }

    [Fact]
    public void Any_bytes_behind_a_known_start_end_in_a_finding_and_no_exception()
    {
        byte[][] starts = [[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [.. "PK\u0003\u0004"u8], [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00], [.. "<html><table>"u8], [0xFF, 0xFE]];
        var random = new Random(20);
        foreach (byte[] start in starts)
        {
            for (int turn = 0; turn < 40; turn++)
            {
                byte[] bytes = new byte[random.Next(16, 4096)];
                random.NextBytes(bytes);
                start.CopyTo(bytes, 0);
                var act = () => ExcelFiles.Opener.Open(new MemoryStream(bytes), "any.xls");
                act.Should().NotThrow();
            }
        }
    }
}
