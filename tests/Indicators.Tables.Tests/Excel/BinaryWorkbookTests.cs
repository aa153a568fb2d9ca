using Indicators.Tables.Excel;

namespace Indicators.Tables.Tests.Excel;

/// <summary>The older and the binary kinds give the same cells as an .xlsx.</summary>
public sealed class BinaryWorkbookTests
{
    private static string Path => Indicators.Tests.RepositoryRoot.File("tests", "Indicators.Tables.Tests", "TestData", "sheets", "shown.xls");

    [Fact]
    public void An_old_workbook_shows_what_its_xlsx_shows()
    {
        Sheet xlsx = ShownSheet.Fixture().Open().Sheets[0], xls = ExcelFiles.Open(Path).Sheets[0];
        xls.Cells.Select(cell => (cell.Address, cell.Kind, cell.Shown, cell.Stored, cell.Day))
            .Should().Equal(xlsx.Cells.Select(cell => (cell.Address, cell.Kind, cell.Shown, cell.Stored, cell.Day)));
        xls.Merged.Should().Equal(xlsx.Merged);
        xls.Name.Should().Be(xlsx.Name);
    }

    [Fact]
    public void Every_number_is_shown_by_its_format()
    {
        Sheet sheet = ExcelFiles.Open(Path).Sheets[0];
        for (int row = 1; row <= ShownSheet.Numbers.Length; row++)
        {
            sheet[row, 2]!.Shown.Should().Be(ShownSheet.Numbers[row - 1].Shown);
            sheet[row, 2]!.Stored.Should().Be(ShownSheet.Numbers[row - 1].Stored);
        }
    }

    [Fact]
    public void A_hidden_sheet_is_said()
    {
        Workbook book = ExcelFiles.Open(Path);
        book.Container.Should().Be(WorkbookContainer.Xls);
        book.Sheets.Select(sheet => (sheet.Name, sheet.IsHidden)).Should().Equal(("表1", false), ("底稿", true));
        book.Diagnostics.Select(problem => problem.Id).Should().Contain("IND6011");
    }

    [Fact]
    public void A_binary_workbook_shows_its_numbers_by_their_formats()
    {
        Workbook book = ExcelFiles.Opener.Open(new MemoryStream(XlsbFixture.Of("0!.0,\"万\"", 12749.9, "  北　京")), "book.xls");
        book.Container.Should().Be(WorkbookContainer.Xlsb);
        book.Diagnostics.Should().BeEmpty();
        book.Sheets[0].Cells.Select(cell => cell.ToString()).Should().Equal("A7 '  北　京'", "C7 '1.3万'");
        book.Sheets[0].Merged.Should().Equal(new CellRange(new CellAddress(1, 1), new CellAddress(2, 4)));
    }

    [Theory]
    [InlineData(600)]
    [InlineData(3000)]
    [InlineData(5000)]
    public void An_old_workbook_cut_off_is_damaged(int length) =>
        ExcelFiles.Opener.Open(new MemoryStream(File.ReadAllBytes(Path)[..length]), "cut.xls").Diagnostics
            .Should().Contain(problem => problem.Severity == DiagnosticSeverity.Error);
}
