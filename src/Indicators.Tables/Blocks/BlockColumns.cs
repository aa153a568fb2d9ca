using Indicators.Tables.Labels;

namespace Indicators.Tables.Blocks;

/// <summary>Finds which columns of a table hold labels and which figures, and cuts tables that stand side by side.</summary>
internal static class BlockColumns
{
    /// <summary>The table, or the tables side by side; none where no column holds figures.</summary>
    public static IEnumerable<TableBlock> Cut(TableBlock block)
    {
        int last = block.Grid.Sheet.LastColumn;
        int[] starts = Starts(block, last);
        for (int index = 0; index < starts.Length; index++)
        {
            int end = index + 1 < starts.Length ? starts[index + 1] - 1 : last;
            TableBlock part = block with { FirstColumn = starts[index], LastColumn = end };
            if (FirstValueOf(part) is { } first)
                yield return part with { FirstValue = first, LastColumn = LastFilled(part, end) };
        }
    }

    /// <summary>The first column and every later one under the same head, where its cells are labels again.</summary>
    private static int[] Starts(TableBlock block, int last)
    {
        int first = Enumerable.Range(1, last)
            .FirstOrDefault(column => block.Rows.Any(row => block.Grid.Content(row, column) != CellContent.Blank));
        if (first == 0)
            return [];
        if (block.Heads.IsEmpty)
            return [first];
        string head = LabelText.Key(block.Grid.Text(block.Heads[0], first));
        return [.. Enumerable.Range(first, last - first + 1).Where(column => column == first
            || (head.Length > 0 && LabelText.Key(block.Grid.Text(block.Heads[0], column)) == head
                && block.Grid.MergeAt(block.Heads[0], column) is var range && (range is null || range.Value.First.Column == column)
                && IsLabels(block, column)))];
    }

    private static int? FirstValueOf(TableBlock block)
    {
        for (int column = block.FirstColumn; column <= block.LastColumn; column++)
        {
            if (!IsLabels(block, column) && HasFigures(block, column))
                return column;
        }

        for (int column = block.FirstColumn + 1; column <= block.LastColumn; column++)
        {
            if (block.NamesAbove(column).Any(head => IsGoals(head, block.Grid.Units))
                && block.Rows.Any(row => block.Grid.Content(row, column) != CellContent.Blank))
                return column;
        }

        return null;
    }

    /// <summary>True for a row of heads of which one is over goals.</summary>
    public static bool SetsGoals(TableGrid grid, int row) =>
        grid.OwnColumns(row).Skip(1).Any(column => IsGoals(grid.Text(row, column), grid.Units));

    private static bool IsGoals(string head, UnitSet units) => LabelReading.Of(head, units).Measure.Role == MeasureRole.Target;

    private static bool HasFigures(TableBlock block, int column) =>
        block.Rows.Any(row => block.Grid.Content(row, column) is CellContent.Number or CellContent.YearOrNumber or CellContent.Mark
            or CellContent.Trend);

    /// <summary>True for a column of names, periods, codes or serial numbers.</summary>
    public static bool IsLabels(TableBlock block, int column)
    {
        if (block.NamesAbove(column).Any(IsLabelHead) || ListsRanks(block, column))
            return true;
        CellContent[] contents = [.. block.Rows.Where(row => block.Grid.KindOf(row) == RowKind.Values)
            .Select(row => block.Grid.Content(row, column)).Where(content => content != CellContent.Blank)];
        if (contents.Length == 0)
            return column == block.FirstColumn;
        if (AreCodes(block, column))
            return true;
        int labels = contents.Count(content => content is CellContent.Text or CellContent.Period);
        bool years = column == block.FirstColumn && contents.All(content => content is CellContent.YearOrNumber or CellContent.Period);
        return years || labels * 2 > contents.Length;
    }

    /// <summary>排名 before a column of names only numbers the rows.</summary>
    public static bool ListsRanks(TableBlock block, int column) => column == block.FirstColumn && column < block.LastColumn
        && block.NamesAbove(column).Any(LabelWords.IsRankOfRows) && IsLabels(block, column + 1);

    /// <summary>01, 02, 110: digits of one length of which some begin with zero are codes, never figures.</summary>
    public static bool AreCodes(TableBlock block, int column)
    {
        bool hasZero = false;
        int length = 0;
        foreach (int row in block.Rows)
        {
            if (block.Grid.KindOf(row) != RowKind.Values || block.Grid.At(row, column) is not { } cell)
                continue;
            string text = cell.Shown.Trim();
            if (cell.Kind != CellKind.Text || text.Length < 2 || (length > 0 && text.Length != length) || !text.All(char.IsAsciiDigit))
                return false;
            length = text.Length;
            hasZero |= text[0] == '0';
        }

        return hasZero;
    }

    private static bool IsLabelHead(string head) => LabelWords.IsSerial(head) || LabelWords.IsCode(head)
        || LabelWords.IsPeriodHead(head) || LabelWords.IsDueHead(head);

    private static int LastFilled(TableBlock block, int end)
    {
        for (int column = end; column > block.FirstColumn; column--)
        {
            if (block.Rows.Any(row => block.Grid.Content(row, column) != CellContent.Blank))
                return column;
        }

        return block.FirstColumn;
    }
}
