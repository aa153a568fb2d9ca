namespace Indicators.Tables.Tests;

public class SheetTests
{
    [Fact]
    public void Blank_cells_are_not_kept_and_do_not_count_for_the_size()
    {
        var sheet = new Sheet("a.xls", "S", [Text(2, 3, "x"), new(new(9, 9), CellKind.Blank, "")], []);
        (sheet.LastRow, sheet.LastColumn, sheet.Cells.Count()).Should().Be((2, 3, 1));
        sheet[9, 9].Should().BeNull();
        sheet[0, 0].Should().BeNull();
        sheet[2, 3]!.Shown.Should().Be("x");
    }

    [Fact]
    public void An_empty_sheet_has_no_rows() =>
        (new Sheet("a.csv", "", [], []).LastRow, new Sheet("a.csv", "", [], []).LastColumn).Should().Be((0, 0));

    [Fact]
    public void Two_cells_at_one_address_are_refused_by_the_address() =>
        FluentActions.Invoking(() => new Sheet("a.csv", "", [Text(1, 1, "x"), Text(1, 1, "y")], []))
            .Should().Throw<ArgumentException>().WithMessage("*A1*");

    [Fact]
    public void A_place_names_file_sheet_and_cell()
    {
        new Sheet("a.xls", "Sheet1", [], []).LocationOf(new(7, 3)).ToString().Should().Be("a.xls: Sheet1!C7");
        new Sheet("a.csv", "", [], []).LocationOf(new(7, 3)).ToString().Should().Be("a.csv: C7");
    }

    private static SheetCell Text(int row, int column, string text) => new(new(row, column), CellKind.Text, text);
}
