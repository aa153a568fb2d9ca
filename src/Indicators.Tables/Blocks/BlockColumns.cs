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
        int first = Enumerable.Range(1, last).FirstOrDefault(column => block.Rows.Any(row => block.Grid.Content(row, column) != CellContent.Blank));
        if (first == 0)
            return [];
        if (block.Heads.IsEmpty)
            return [first];
        string head = LabelText.Key(block.Grid.Text(block.Heads[0], first));
        return [.. Enumerable.Range(first, last - first + 1).Where(column => column == first
            || (head.Length > 0 && LabelText.Key(block.Grid.Text(block.Heads[0], column)) == head && block.Grid.MergeAt(block.Heads[0], column) is var range && (range is null || range.Value.First.Column == column) && IsLabels(block, column)))];
    }

    private static int? FirstValueOf(TableBlock block)
    {
        for (int column = block.FirstColumn; column <= block.LastColumn; column++)
        {
            if (!IsLabels(block, column) && HasFigures(block, column))
                return column;
        }

        return null;
    }

    private static bool HasFigures(TableBlock block, int column) =>
        block.Rows.Any(row => block.Grid.Content(row, column) is CellContent.Number or CellContent.YearOrNumber or CellContent.Mark or CellContent.Trend);

    /// <summary>True for a column of names, periods, codes or serial numbers.</summary>
    public static bool IsLabels(TableBlock block, int column)
    {
        if (block.NamesAbove(column).Any(IsLabelHead))
            return true;
        CellContent[] contents = [.. block.Rows.Where(row => block.Grid.KindOf(row) == RowKind.Values).Select(row => block.Grid.Content(row, column)).Where(content => content != CellContent.Blank)];
        if (contents.Length == 0)
            return column == block.FirstColumn;
        int labels = contents.Count(content => content is CellContent.Text or CellContent.Period);
        bool years = column == block.FirstColumn && contents.All(content => content is CellContent.YearOrNumber or CellContent.Period);
        return years || labels * 2 > contents.Length;
    }

    private static bool IsLabelHead(string head) => LabelWords.IsSerial(head) || LabelWords.IsCode(head) || LabelWords.IsPeriodHead(head);

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
