namespace Indicators.Tables.Excel;

/// <summary>Takes the cells of a sheet as long as there are not too many, and none stands too far right.</summary>
internal sealed class SheetLimit(string file, string sheet, WorkbookOptions options, List<Diagnostic> problems)
{
    public List<SheetCell> Taken { get; } = [];

    public bool IsTooWide { get; private set; }

    /// <summary>Whether the cell was taken, and another may come.</summary>
    public bool Take(SheetCell cell, ref int cellsOfFile)
    {
        if (cell.Address.Column > options.MaxColumns)
        {
            IsTooWide = true;
            problems.Add(WorkbookProblem.TooWide(Place(cell), cell.Address.Column, options.MaxColumns));
            return false;
        }

        if (++cellsOfFile > options.MaxCells)
        {
            problems.Add(WorkbookProblem.TooManyCells(Place(cell), options.MaxCells));
            return false;
        }

        Taken.Add(cell);
        return true;
    }

    private SourceLocation Place(SheetCell cell) => new(file, $"{sheet}!{cell.Address}", 0, 0);
}
