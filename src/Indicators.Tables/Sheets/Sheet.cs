using System.Collections.Immutable;

namespace Indicators.Tables;

/// <summary>A sheet of a workbook, or a whole file without sheets: cells by address, merged cells, whether it is hidden.</summary>
/// <remarks>Immutable. Blank cells are not kept. Rows and columns count from 1.</remarks>
public sealed class Sheet
{
    /// <summary>Rows are laid out for as many columns as the widest before them has, up to so many: a wide row makes no narrow one
    /// cost much.</summary>
    private const int UsualWidth = 33;

    /// <summary>By row from 1, by column from 1; a blank row is null.</summary>
    private readonly SheetCell?[]?[] _rows;

    /// <summary>Creates a sheet.</summary>
    /// <param name="file">The name of its file, for locations.</param>
    /// <param name="name">Its name; empty for a file without sheets.</param>
    /// <param name="cells">Its cells, at most one an address; blank ones are left out.</param>
    /// <param name="merged">The merged cells; the value stands in the first.</param>
    public Sheet(string file, string name, IEnumerable<SheetCell> cells, ImmutableArray<CellRange> merged)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(cells);
        File = file;
        Name = name;
        Merged = merged.IsDefault ? [] : merged;
        _rows = Arrange(cells);
        LastRow = _rows.Length - 1;
        LastColumn = Math.Max(0, _rows.Max(row => row is null ? 0 : Array.FindLastIndex(row, cell => cell is not null)));
    }

    /// <summary>The name of its file.</summary>
    public string File { get; }

    /// <summary>Its name; empty for a file without sheets.</summary>
    public string Name { get; }

    /// <summary>Hidden sheets are said, and read only where they are named.</summary>
    public bool IsHidden { get; init; }

    /// <summary>
    /// The mark between whole and decimals in numbers written as text; null where the file's numbers fit both, such as 1.613
    /// alone in a file of semicolons, and a person must say.
    /// </summary>
    public char? DecimalMark { get; init; } = '.';

    /// <summary>Where the rows stand in a file that has no cells, such as the nodes of a JSON answer; null for a sheet.</summary>
    internal string? RowPath { get; init; }

    /// <summary>The merged cells.</summary>
    public ImmutableArray<CellRange> Merged { get; }

    /// <summary>The last row with a cell that is not blank; 0 for an empty sheet.</summary>
    public int LastRow { get; }

    /// <summary>The last column with a cell that is not blank; 0 for an empty sheet.</summary>
    public int LastColumn { get; }

    /// <summary>All cells that are not blank, row by row.</summary>
    public IEnumerable<SheetCell> Cells => _rows.Where(row => row is not null).SelectMany(row => row!).OfType<SheetCell>();

    /// <summary>The cell at an address; null where it is blank.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public SheetCell? this[int row, int column] =>
        row >= 1 && row < _rows.Length && _rows[row] is { } cells && column >= 1 && column < cells.Length ? cells[column] : null;

    /// <summary>Where a cell stands, for diagnostics and for <see cref="Observation.At"/>: <c>yearbook.xls: Sheet1!C7</c>.</summary>
    /// <param name="cell">The cell.</param>
    public SourceLocation LocationOf(CellAddress cell) => new(File, PathOf(cell), 0, 0);

    private string PathOf(CellAddress cell)
    {
        // The first row holds the heads that the nodes are laid out under.
        if (RowPath is not null)
            return cell.Row < 2 ? RowPath : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{RowPath}[{cell.Row - 2}]");
        return Name.Length == 0 ? cell.ToString() : $"{Name}!{cell}";
    }

    private static SheetCell?[]?[] Arrange(IEnumerable<SheetCell> cells)
    {
        var rows = new List<SheetCell?[]?> { null };
        int usual = 0;
        foreach (SheetCell cell in cells)
        {
            if (cell.Kind == CellKind.Blank)
                continue;
            (int row, int column) = (cell.Address.Row, cell.Address.Column);
            while (rows.Count <= row)
                rows.Add(null);
            SheetCell?[] line = rows[row] ?? new SheetCell?[usual];
            usual = Math.Clamp(column + 1, usual, UsualWidth);
            if (line.Length <= column)
                Array.Resize(ref line, Math.Max(column + 1, line.Length * 2));
            if (line[column] is not null)
                throw new ArgumentException($"Two cells stand at {cell.Address}.", nameof(cells));
            line[column] = cell;
            rows[row] = line;
        }

        return [.. rows];
    }
}
