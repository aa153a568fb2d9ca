using System.Collections.Immutable;

namespace Indicators.Tables.Blocks;

/// <summary>One table of a sheet: titles above, heads, rows of figures, notes below; which columns hold labels and which figures.</summary>
/// <param name="Grid">The sheet it stands on.</param>
internal sealed record TableBlock(TableGrid Grid)
{
    /// <summary>Rows above the heads: titles, unit lines.</summary>
    public ImmutableArray<int> Titles { get; init; } = [];

    /// <summary>Lines of what was asked of a database.</summary>
    public ImmutableArray<int> Preambles { get; init; } = [];

    /// <summary>The rows of heads, from the top.</summary>
    public ImmutableArray<int> Heads { get; init; } = [];

    /// <summary>Rows of figures and headings between them, from the top.</summary>
    public ImmutableArray<int> Rows { get; init; } = [];

    /// <summary>Rows of notes.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    /// <summary>The first column of this table; tables may stand side by side.</summary>
    public int FirstColumn { get; init; } = 1;

    /// <summary>The first column of figures.</summary>
    public int FirstValue { get; init; }

    /// <summary>The last column of this table.</summary>
    public int LastColumn { get; init; }

    /// <summary>The place it is known by: its first cell.</summary>
    public CellAddress Corner => new(Heads.IsEmpty ? Rows[0] : Heads[0], FirstColumn);

    /// <summary>The heads above a column, rows of units, frequencies and sources left out.</summary>
    public IEnumerable<string> NamesAbove(int column) => Heads.Where(row => !IsAttributeRow(row)).Select(row => Grid.Text(row, column))
        .Where(head => head.Length > 0);

    private bool IsAttributeRow(int row) => Labels.LabelWords.IsAttributeOfColumns(Grid.Text(row, FirstColumn));

    /// <summary>The text of the titles, unit lines and all, each line once.</summary>
    public IEnumerable<(CellAddress Address, string Text)> TitleCells() => CellsOf(Titles);

    /// <summary>The text of the notes.</summary>
    public IEnumerable<(CellAddress Address, string Text)> NoteCells() => CellsOf(Notes);

    private IEnumerable<(CellAddress Address, string Text)> CellsOf(ImmutableArray<int> rows) =>
        rows.SelectMany(row => Grid.OwnColumns(row).Where(column => !Grid.IsFromAbove(row, column))
            .Select(column => (new CellAddress(row, column), Grid.Text(row, column))));
}
