using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Blocks;

/// <summary>Cuts a sheet into its tables, from the top: what is above a table, its heads, its rows, its notes.</summary>
internal sealed partial class BlockFinder(TableGrid grid)
{
    private readonly List<TableBlock> _blocks = [];
    private readonly List<int> _above = [];
    private readonly List<int> _preambles = [];
    private readonly List<int> _heads = [];
    private readonly List<int> _rows = [];
    private readonly List<int> _notes = [];
    private bool _wasEmpty;

    /// <summary>All tables of the sheet, side-by-side ones cut apart.</summary>
    public static ImmutableArray<TableBlock> Find(TableGrid grid)
    {
        var finder = new BlockFinder(grid);
        for (int row = 1; row <= grid.Sheet.LastRow; row++)
            finder.Take(row, grid.KindOf(row));
        finder.Close();
        return [.. finder._blocks.SelectMany(block => BlockColumns.Cut(block))];
    }

    private void Take(int row, RowKind kind)
    {
        switch (kind)
        {
            case RowKind.Empty:
                break;
            case RowKind.Preamble:
                TakePreamble(row);
                break;
            case RowKind.Note when _rows.Count > 0:
                _notes.Add(row);
                break;
            case RowKind.Note or RowKind.Lone:
                TakeLone(row);
                break;
            case RowKind.Heads when _heads.Count > 0 && RowKinds.IsNumbering(grid, row):
                break;
            case RowKind.Heads:
                TakeHeads(row);
                break;
            default:
                TakeValues(row);
                break;
        }

        _wasEmpty = kind == RowKind.Empty;
    }

    /// <summary>A line of what was asked stands above a table, or between the rows of one that goes on.</summary>
    private void TakePreamble(int row)
    {
        if (_notes.Count > 0)
            Close();
        if (_rows.Count > 0 && IsAboveHeads(row))
            Close();
        (_rows.Count > 0 ? _rows : _preambles).Add(row);
    }

    private void TakeLone(int row)
    {
        if (_notes.Count > 0 && (_wasEmpty || (IsTitle(row) && !IsNextNote(row))))
            Close();
        else if (_notes.Count > 0)
        {
            _notes.Add(row);
            return;
        }

        if (_rows.Count == 0)
        {
            // Below heads a single label is a heading of rows, if figures follow; a wide merged cell is a head.
            (_heads.Count > 0 ? _heads : _above).Add(row);
            return;
        }

        if (IsTitle(row) || IsAboveHeads(row))
        {
            Close();
            _above.Add(row);
        }
        else
        {
            _rows.Add(row);
        }
    }

    private void TakeHeads(int row)
    {
        if (_rows.Count == 0)
        {
            _heads.Add(row);
            return;
        }

        if (_notes.Count == 0 && IsRepeated(row))
            return;
        if (_notes.Count == 0 && IsRowOfWords(row))
        {
            _rows.Add(row);
            return;
        }

        Close();
        _heads.Add(row);
    }

    private void TakeValues(int row)
    {
        if (_notes.Count > 0)
        {
            // Figures behind notes without heads of their own belong to no table that could be named.
            Close();
        }

        _rows.Add(row);
    }

    /// <summary>2.2023年数据为快报数 behind 注：1. is a note, though it names a year; so are (2) behind (1) and ② behind ①.</summary>
    private bool IsNextNote(int row)
    {
        Match match = NoteNumber().Match(FirstText(row));
        return match.Success && MarkBefore(match) is { } mark
            && _notes.Exists(note => FirstText(note).Contains(mark, StringComparison.Ordinal));
    }

    private static string? MarkBefore(Match match)
    {
        if (match.Groups["circled"] is { Success: true } circled)
            return circled.Value[0] > '①' ? ((char)(circled.Value[0] - 1)).ToString() : null;
        int number = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
        return number < 2 ? null : $"{match.Groups["open"].Value}{number - 1}{match.Groups["close"].Value}";
    }

    private string FirstText(int row) => LabelText.Plain(grid.Text(row, grid.OwnColumns(row).First()));

    /// <summary>True for a line that opens another table: 续表, 表2-3, 单位：, one that names a year in brackets.</summary>
    private bool IsTitle(int row)
    {
        string text = FirstText(row);
        return text.StartsWith("续表", StringComparison.Ordinal) || text.StartsWith('表') || text.StartsWith("附表", StringComparison.Ordinal)
            || UnitLabels.IsStatement(text) || (PeriodLabels.In(text) is not null && PeriodLabels.Whole(text) is null);
    }

    /// <summary>True where the next row with several cells is one of heads, so that this line is a title above it.</summary>
    private bool IsAboveHeads(int row)
    {
        for (int next = row + 1; next <= grid.Sheet.LastRow; next++)
        {
            RowKind kind = grid.KindOf(next);
            if (kind is RowKind.Empty or RowKind.Lone or RowKind.Preamble)
                continue;
            return kind == RowKind.Heads && !IsRepeated(next) && !IsRowOfWords(next);
        }

        return false;
    }

    private bool IsRepeated(int row) => _heads.Exists(head =>
        Enumerable.Range(1, grid.Sheet.LastColumn)
            .All(column => LabelText.Key(grid.Text(row, column)) == LabelText.Key(grid.Text(head, column))));

    /// <summary>A row of words under the heads, not a row of heads: its label is new, and columns of figures hold few or no
    /// heads.</summary>
    private bool IsRowOfWords(int row)
    {
        int last = _rows.LastOrDefault(known => grid.KindOf(known) == RowKind.Values);
        if (last == 0)
            return false;
        int[] filled = [.. grid.OwnColumns(row)
            .Where(column => grid.Content(last, column) is CellContent.Number or CellContent.Mark or CellContent.YearOrNumber)];
        // A row of a long table whose value is missing looks like the rows around it, and heads never do.
        int[] own = [.. grid.OwnColumns(row).Where(column => !grid.IsFromAbove(row, column))];
        int[] yearLike = [.. own.Where(column => grid.Content(row, column) == CellContent.YearOrNumber
            && grid.Content(last, column) == CellContent.Number)];
        // 2010 among numbers is a number, unless it opens a row of heads: several years in order, or a label that is a head.
        bool mayBeNumbers = yearLike.Length > 0 && !RowKinds.IsHead(grid.Text(row, own[0]))
            && grid.Content(last, own[0]) != CellContent.Blank
            && (yearLike.Length == 1 || !RowKinds.AreSteps(grid, row, yearLike));
        int[] unlike = [.. own.Where(column => !AreAlike(grid.Content(row, column), grid.Content(last, column)))];
        bool isAlike = unlike.Length == 0 || (mayBeNumbers && unlike.All(yearLike.Contains)) || IsRowOfFaults(row, last, own, unlike);
        return isAlike || filled.Any(column => grid.Content(row, column) is CellContent.Mark or CellContent.Trend);
    }

    /// <summary>
    /// A row like the ones above whose figures cannot be read: 7.8S, or any words beside a period or a unit as they stand above. It
    /// is no head of the rows below it.
    /// </summary>
    private bool IsRowOfFaults(int row, int last, int[] own, int[] unlike)
    {
        if (RowKinds.IsHead(grid.Text(row, own[0]))
            || !unlike.All(column => grid.Content(row, column) == CellContent.Text && IsFigures(last, column)))
            return false;
        bool hasPeriod = own.Any(column => grid.Content(row, column) == CellContent.Period
            && grid.Content(last, column) == CellContent.Period);
        bool hasUnit = own.Any(column => grid.UnitCells.Of(grid.Text(row, column)) is not null
            && grid.UnitCells.Of(grid.Text(last, column)) is not null);
        return hasPeriod || hasUnit || RegionNames.Is(grid.Text(row, own[0]))
            || unlike.All(column => IsAlmostNumber(LabelText.Plain(grid.Text(row, column))));
    }

    private bool IsFigures(int row, int column) => grid.Content(row, column) is CellContent.Number or CellContent.YearOrNumber
        or CellContent.Mark or CellContent.Trend;

    /// <summary>Digits with something wrong about them, and no word.</summary>
    private static bool IsAlmostNumber(string text) => text.Any(char.IsAsciiDigit) && !LabelText.HasHan(text)
        && text.Count(char.IsLetter) <= 2;

    private static bool AreAlike(CellContent content, CellContent above) => content switch
    {
        CellContent.Mark or CellContent.Trend => true,
        CellContent.YearOrNumber or CellContent.Period => above is CellContent.YearOrNumber or CellContent.Period,
        CellContent.Text => above is CellContent.Text or CellContent.Blank,
        _ => content == above,
    };

    private void Close()
    {
        if (_rows.Count == 0)
            TakeGoalsInWords();
        if (_rows.Count > 0)
            _blocks.Add(Block());
        if (_rows.Count > 0 || _notes.Count > 0)
            Clear();
    }

    /// <summary>A plan may set nothing but words: below its head of goals every row looks like one of heads.</summary>
    private void TakeGoalsInWords()
    {
        int head = _heads.FindIndex(row => BlockColumns.SetsGoals(grid, row));
        if (head < 0 || head == _heads.Count - 1)
            return;
        _rows.AddRange(_heads[(head + 1)..]);
        _heads.RemoveRange(head + 1, _heads.Count - head - 1);
    }

    private TableBlock Block()
    {
        (List<int> heads, List<int> sections) = SplitHeads();
        return new TableBlock(grid)
        {
            Titles = [.. _above],
            Preambles = [.. _preambles],
            Heads = [.. heads],
            Rows = [.. sections, .. _rows],
            Notes = [.. _notes],
        };
    }

    /// <summary>Single labels below the last row of several heads are headings of rows, unless they span columns of figures.</summary>
    private (List<int> Heads, List<int> Sections) SplitHeads()
    {
        int last = _heads.FindLastIndex(row => grid.KindOf(row) == RowKind.Heads || IsWide(row));
        int body = _heads.FindIndex(IsBody);
        int end = body > 0 ? Math.Min(body, last + 1) : last + 1;
        return (_heads[..end], _heads[end..]);
    }

    /// <summary>A row of words right under complete heads, with a label of its own: no figure in it could be read.</summary>
    private bool IsBody(int row)
    {
        int above = _heads.FindLast(other => other < row && grid.KindOf(other) == RowKind.Heads);
        if (above == 0 || grid.KindOf(row) != RowKind.Heads)
            return false;
        int[] columns = [.. grid.OwnColumns(row).Where(column => !grid.IsFromAbove(row, column))];
        if (columns.Any(column => grid.Content(row, column) is CellContent.YearOrNumber or CellContent.Period
            && LabelWords.IsPeriodHead(grid.Text(above, column))))
            return true;
        int corner = columns.Length == 0 ? 0 : columns[0];
        string label = corner == 0 ? "" : grid.Text(row, corner);
        return columns.Length > 1 && RowKinds.IsHead(grid.Text(above, corner)) && !RowKinds.IsHead(label)
            && !LabelWords.IsAttributeOfColumns(label)
            && columns.All(column => grid.Content(above, column) != CellContent.Blank
                && LabelText.Key(grid.Text(above, column)) != LabelText.Key(grid.Text(row, column)))
            && !columns.Skip(1).All(column => UnitLabels.IsUnitCell(grid.Text(row, column), grid.Units));
    }

    private bool IsWide(int row) => grid.OwnColumns(row).First() > 1;

    private void Clear()
    {
        _above.Clear();
        _preambles.Clear();
        _heads.Clear();
        _rows.Clear();
        _notes.Clear();
    }

    [GeneratedRegex(@"^(?:(?<circled>[①-⑳])|(?<open>\(?)(?<number>\d{1,2})(?<close>[.、)]))")]
    private static partial Regex NoteNumber();
}
