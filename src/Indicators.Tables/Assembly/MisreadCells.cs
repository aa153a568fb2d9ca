using Indicators.Tables.Blocks;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Assembly;

/// <summary>
/// Where a sheet has labels and not one number, the cells that look like misread ones (1O23, 12.) are why there is no table: they are
/// told each by its place.
/// </summary>
internal static class MisreadCells
{
    /// <summary>Longer texts with digits are sentences.</summary>
    private const int LongestNumber = 20;

    /// <summary>More than these help nobody.</summary>
    private const int MostTold = 1000;

    /// <summary>Tells them; false where there are none.</summary>
    public static bool Tell(TableGrid grid, TableLog log)
    {
        SheetCell[] misread = [.. grid.Sheet.Cells.Where(cell => IsBehindLabel(grid, cell) && LooksMisread(grid, cell)).Take(MostTold)];
        foreach (SheetCell cell in misread)
            log.Add(TableErrors.NotANumber, grid.Sheet, cell.Address, [LabelText.Narrow(cell.Shown)]);
        return misread.Length > 0;
    }

    private static bool IsBehindLabel(TableGrid grid, SheetCell cell) =>
        cell.Address.Row > 1 && grid.OwnColumns(cell.Address.Row).DefaultIfEmpty(int.MaxValue).First() < cell.Address.Column;

    private static bool LooksMisread(TableGrid grid, SheetCell cell)
    {
        if (cell.Kind != CellKind.Text || grid.Content(cell.Address.Row, cell.Address.Column) != CellContent.Text)
            return false;
        string text = LabelText.Key(cell.Shown);
        return text.Length is > 0 and <= LongestNumber && !LabelText.HasHan(text) && text.Count(char.IsAsciiDigit) * 2 >= text.Length;
    }
}
