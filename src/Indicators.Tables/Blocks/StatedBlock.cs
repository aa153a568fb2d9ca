namespace Indicators.Tables.Blocks;

/// <summary>A table whose heads and rows a person has named: nothing is looked for, only what the rows are is looked at.</summary>
internal static class StatedBlock
{
    /// <summary>The table, or the tables side by side; none where the rows hold no figures.</summary>
    public static IEnumerable<TableBlock> Of(TableGrid grid, RowSpan header, RowSpan? rows)
    {
        int first = rows?.First ?? header.Last + 1, last = Math.Min(rows?.Last ?? int.MaxValue, grid.Sheet.LastRow);
        int[] heads = [.. Filled(grid, header.First, Math.Min(header.Last, grid.Sheet.LastRow))];
        int[] figures = [.. Filled(grid, first, last).TakeWhile(row => rows is not null || grid.KindOf(row) != RowKind.Note)];
        foreach (int row in heads)
            grid.Say(row, RowKind.Heads);
        foreach (int row in figures.Where(row => grid.OwnColumns(row).Skip(1).Any()))
            grid.Say(row, RowKind.Values);
        if (heads.Length == 0 || figures.Length == 0)
            return [];
        return BlockColumns.Cut(new TableBlock(grid)
        {
            Titles = [.. Filled(grid, 1, header.First - 1).Where(row => grid.KindOf(row) != RowKind.Preamble)],
            Preambles = [.. Filled(grid, 1, header.First - 1).Where(row => grid.KindOf(row) == RowKind.Preamble)],
            Heads = [.. heads],
            Rows = [.. figures],
            Notes = [.. Filled(grid, figures[^1] + 1, grid.Sheet.LastRow)],
        });
    }

    private static IEnumerable<int> Filled(TableGrid grid, int first, int last) =>
        Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(row => grid.OwnColumns(row).Any());
}
