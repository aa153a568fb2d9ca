using System.Text.RegularExpressions;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Blocks;

/// <summary>Tells what each row of a sheet is.</summary>
internal static partial class RowKinds
{
    /// <summary>So many years in a row, each a step from the last, are heads wherever they stand.</summary>
    private const int YearsOfAHead = 3;

    /// <summary>Tables of chosen years leave out no more than these between two.</summary>
    private const int LongestStep = 10;

    /// <summary>A title, a date and a unit may share a line.</summary>
    private const int TitleCells = 3;

    public static RowKind Look(TableGrid grid, int row)
    {
        int[] columns = [.. grid.OwnColumns(row)];
        if (columns.Length == 0)
            return RowKind.Empty;
        string first = grid.Text(row, columns[0]);
        RowOpening opening = grid.Openings.Of(first);
        if (opening.IsPreamble && !columns.Skip(1).Any(column => grid.Content(row, column) == CellContent.Number))
            return RowKind.Preamble;
        if (opening.IsNote && IsMostlyText(grid, row, columns))
            return RowKind.Note;
        if (columns.Length == 1)
            return grid.Content(row, columns[0]) is CellContent.Number or CellContent.Mark ? RowKind.Values : RowKind.Lone;
        if (columns.Length <= TitleCells && columns.Any(column => UnitLabels.IsStatement(grid.Text(row, column)))
            && columns.All(column => grid.Content(row, column) is CellContent.Text or CellContent.Period))
            return RowKind.Lone;
        return HasFigures(grid, row, columns, first) ? RowKind.Values : RowKind.Heads;
    }

    /// <summary>Key and value of a preamble line; null where it is none.</summary>
    public static (string Key, string Value)? Preamble(string text)
    {
        Match match = PreambleText().Match(LabelText.Plain(text));
        return match.Success ? (match.Groups[1].Value, match.Groups[2].Value.Trim()) : null;
    }

    private static bool IsMostlyText(TableGrid grid, int row, int[] columns) =>
        columns.Count(column => grid.Content(row, column) is CellContent.Number or CellContent.YearOrNumber) * 2 < columns.Length;

    private static bool HasFigures(TableGrid grid, int row, int[] columns, string first)
    {
        if (grid.Openings.Of(first).IsOfColumns)
            return false;
        int[] rest = [.. columns.Where(column => column > columns[0])];
        bool numbers = columns.Any(column => grid.Content(row, column) == CellContent.Number);
        if (numbers)
            return !IsNumbering(grid, row, columns);
        CellContent[] contents = [.. rest.Select(column => grid.Content(row, column))];
        if (contents.Contains(CellContent.YearOrNumber))
            return !AreHeads(grid, row, columns, rest, first);
        return contents.Length > 0 && contents.All(content => content is CellContent.Mark or CellContent.Trend)
            && grid.Content(row, columns[0]) is CellContent.Text or CellContent.Period;
    }

    /// <summary>A row of years under a blank corner, a head, or between texts is a head; one behind a name may be of figures.</summary>
    private static bool AreHeads(TableGrid grid, int row, int[] columns, int[] rest, string first)
    {
        int[] years = [.. rest.Where(column => grid.Content(row, column) == CellContent.YearOrNumber)];
        bool corner = columns[0] > 1 || LabelText.Key(first).Length == 0 || IsHead(first)
            || grid.Content(row, columns[0]) is CellContent.YearOrNumber;
        // 油料 吨 2010: a unit stands between a name and its figure, never between a name and a year.
        if (!corner && grid.Content(row, columns[0]) == CellContent.Text
            && rest.Any(column => column < years[0] && grid.UnitCells.Of(grid.Text(row, column)) is not null))
            return false;
        bool texts = rest.Any(column => grid.Content(row, column) is CellContent.Text or CellContent.Period);
        bool isFirst = years.Length == rest.Length && IsFirstOfSeveral(grid, row) && (years.Length == 1 || AreSteps(grid, row, years))
            && !AreYearsBelow(grid, row, years);
        return corner || texts || isFirst || (years.Length >= YearsOfAHead && AreSteps(grid, row, years));
    }

    /// <summary>Nothing but titles stands above.</summary>
    private static bool IsFirstOfSeveral(TableGrid grid, int row) =>
        Enumerable.Range(1, row - 1).All(above => grid.OwnColumns(above).Skip(1).FirstOrDefault() == 0);

    private static bool AreYearsBelow(TableGrid grid, int row, int[] years) =>
        years.All(column => grid.Content(row + 1, column) is CellContent.YearOrNumber or CellContent.Blank);

    /// <summary>True for the word over a column of labels: 指标, 地区, 年份.</summary>
    public static bool IsHead(string text) =>
        LabelWords.IsIndicatorHead(text) || LabelWords.IsSubjectHead(text) || LabelWords.IsPeriodHead(text) || LabelWords.IsSerial(text)
            || LabelWords.IsCode(text) || LabelText.Key(text).Contains('/', StringComparison.Ordinal);

    /// <summary>甲 1 2 3: the numbers of columns, not figures.</summary>
    public static bool IsNumbering(TableGrid grid, int row) => IsNumbering(grid, row, [.. grid.OwnColumns(row)]);

    private static bool IsNumbering(TableGrid grid, int row, int[] columns)
    {
        int[] numbers = [.. columns.Where(column => grid.Content(row, column) == CellContent.Number)];
        bool isNamed = LabelText.Key(grid.Text(row, columns[0])) == "甲"
            && columns.All(column => numbers.Contains(column) || LabelText.Key(grid.Text(row, column)) is "甲" or "乙" or "丙" or "丁");
        if ((numbers.Length < YearsOfAHead && !isNamed) || numbers.Length < columns.Length - 2)
            return false;
        string first = LabelText.Key(grid.Text(row, columns[0]));
        if (first is not ("甲" or "" or "栏次" or "行次" or "1" or "栏目"))
            return false;
        return numbers.Select((column, index) => (column, index))
            .All(pair => int.TryParse(LabelText.Key(grid.Text(row, pair.column)), out int number) && number - pair.index is 1 or 2);
    }

    /// <summary>Years one after the other, such as heads have.</summary>
    public static bool AreSteps(TableGrid grid, int row, int[] years)
    {
        int[] numbers = [.. years.Select(column => int.TryParse(LabelText.Key(grid.Text(row, column)).AsSpan(0, 4), out int year)
            ? year
            : 0)];
        int step = numbers[1] - numbers[0];
        return step != 0 && Enumerable.Range(1, numbers.Length - 1)
            .Select(index => numbers[index] - numbers[index - 1])
            .All(next => Math.Abs(next) <= LongestStep && Math.Sign(next) == Math.Sign(step));
    }

    [GeneratedRegex(@"^(数据库|时间|指标|地区|频率|查询条件|数据来源|省份|城市)\s*:\s*(.*)$")]
    private static partial Regex PreambleText();
}
