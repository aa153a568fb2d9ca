namespace Indicators.Tables.Excel;

/// <summary>Takes the cells of a sheet as long as there are not too many, and none stands too far right.</summary>
internal sealed class SheetLimit(string file, string sheet, WorkbookOptions options, List<Diagnostic> problems)
{
    private HashSet<CellAddress>? _addresses;

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

        if (IsAgain(cell))
            problems.Add(WorkbookProblem.Damaged(file, $"two cells stand at {sheet}!{cell.Address}; the first is read"));
        else
            Taken.Add(cell);
        return true;
    }

    /// <summary>Programs write cells in order; only where one comes out of order are the addresses remembered.</summary>
    private bool IsAgain(SheetCell cell)
    {
        if (_addresses is null && (Taken.Count == 0 || IsBehind(cell.Address, Taken[^1].Address)))
            return false;
        _addresses ??= [.. Taken.Select(each => each.Address)];
        return !_addresses.Add(cell.Address);
    }

    private static bool IsBehind(CellAddress address, CellAddress last) =>
        address.Row > last.Row || (address.Row == last.Row && address.Column > last.Column);

    private SourceLocation Place(SheetCell cell) => new(file, $"{sheet}!{cell.Address}", 0, 0);
}
