using Indicators.Tables.Figures;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Blocks;

/// <summary>A sheet with its merged cells filled and a first look at every cell.</summary>
internal sealed class TableGrid
{
    private readonly Dictionary<int, List<CellRange>> _merged = [];
    private readonly Dictionary<CellAddress, CellContent> _contents = [];

    private readonly Dictionary<int, RowKind> _kinds = [];
    private readonly Remembered<CellContent> _texts;

    public TableGrid(Sheet sheet, DecimalMark mark, UnitSet units)
    {
        Sheet = sheet;
        Mark = mark;
        Units = units;
        Labels = new Remembered<LabelReading>(text => LabelReading.Of(text, units));
        UnitCells = new Remembered<UnitLabel?>(text => UnitLabels.Whole(UnitLabels.Unbracketed(LabelText.Plain(text)), units));
        Periods = new Remembered<PeriodPart?>(PeriodLabels.Whole);
        Openings = new Remembered<RowOpening>(RowOpening.Of);
        _texts = new Remembered<CellContent>(text => Look(text, CellKind.Text));
        foreach (CellRange range in sheet.Merged)
        {
            for (int row = range.First.Row; row <= Math.Min(range.Last.Row, sheet.LastRow); row++)
                RangesOf(row).Add(range);
        }
    }

    /// <summary>One more row of a table, with what is known of the labels of its first rows.</summary>
    public TableGrid(Sheet row, TableGrid known)
    {
        (Sheet, Mark, Units) = (row, known.Mark, known.Units);
        (Labels, UnitCells, Periods, Openings, _texts) = (known.Labels, known.UnitCells, known.Periods, known.Openings, known._texts);
    }

    public Sheet Sheet { get; }

    public DecimalMark Mark { get; }

    public UnitSet Units { get; }

    /// <summary>Labels taken apart.</summary>
    public Remembered<LabelReading> Labels { get; }

    /// <summary>Cells that are units.</summary>
    public Remembered<UnitLabel?> UnitCells { get; }

    /// <summary>Labels that are periods.</summary>
    public Remembered<PeriodPart?> Periods { get; }

    /// <summary>What the first cell of a row makes of the row.</summary>
    public Remembered<RowOpening> Openings { get; }

    /// <summary>The cell whose value stands here: its own, or that of the merged cell it is part of.</summary>
    public SheetCell? At(int row, int column) =>
        MergeAt(row, column) is { } range ? Sheet[range.First.Row, range.First.Column] : Sheet[row, column];

    /// <summary>The merged cell a place is part of; or null.</summary>
    public CellRange? MergeAt(int row, int column)
    {
        if (!_merged.TryGetValue(row, out List<CellRange>? ranges))
            return null;
        foreach (CellRange range in ranges)
        {
            if (range.Contains(new CellAddress(row, column)))
                return range;
        }

        return null;
    }

    /// <summary>The text that stands at a place; empty for none.</summary>
    public string Text(int row, int column) => At(row, column)?.Shown ?? "";

    /// <summary>What a place looks like; a merged cell looks alike everywhere.</summary>
    public CellContent Content(int row, int column)
    {
        if (At(row, column) is not { } cell)
            return CellContent.Blank;
        if (cell.Kind is CellKind.Error or CellKind.Uncalculated)
            return CellContent.Number;
        if (!_contents.TryGetValue(cell.Address, out CellContent content))
            _contents.Add(cell.Address, content = Look(cell));
        return content;
    }

    /// <summary>What a row is.</summary>
    public RowKind KindOf(int row)
    {
        if (!_kinds.TryGetValue(row, out RowKind kind))
            _kinds.Add(row, kind = RowKinds.Look(this, row));
        return kind;
    }

    /// <summary>What a person says a row is.</summary>
    public void Say(int row, RowKind kind) => _kinds[row] = kind;

    /// <summary>The columns of a row where a cell of its own begins, blanks left out: a merged cell counts once.</summary>
    public IEnumerable<int> OwnColumns(int row)
    {
        for (int column = 1; column <= Sheet.LastColumn; column++)
        {
            if (Content(row, column) != CellContent.Blank && (MergeAt(row, column) is not { } range || range.First.Column == column))
                yield return column;
        }
    }

    /// <summary>The same, with cells that are merged down from a row above left out.</summary>
    public bool IsFromAbove(int row, int column) => MergeAt(row, column) is { } range && range.First.Row < row;

    private List<CellRange> RangesOf(int row)
    {
        if (!_merged.TryGetValue(row, out List<CellRange>? ranges))
            _merged.Add(row, ranges = []);
        return ranges;
    }

    private CellContent Look(SheetCell cell)
    {
        if (PlainDigits.Are(cell.Shown) && cell.Kind is CellKind.Text or CellKind.Number)
            return cell.Shown.Length is 4 or 6 ? Look(cell.Shown, cell.Kind) : CellContent.Number;
        return cell.Kind == CellKind.Text ? _texts.Of(cell.Shown) : Look(cell.Shown, cell.Kind);
    }

    private CellContent Look(string shown, CellKind kind)
    {
        string text = LabelText.Narrow(shown);
        if (text.Length == 0)
            return CellContent.Blank;
        if (kind == CellKind.Date)
            return CellContent.Period;
        if (PeriodLabels.IsYearNumber(text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : PeriodLabels.WithoutMarks(text)))
            return CellContent.YearOrNumber;
        if (CellNumbers.IsNumber(shown, kind, Mark))
            return PeriodLabels.Whole(text) is { HasMonths: true } && text.Length == 6 ? CellContent.YearOrNumber : CellContent.Number;
        if (Marks.MeaningOf(text) is not null)
            return CellContent.Mark;
        if (PeriodLabels.Whole(text) is { } period)
            return period.Relative == RelativePeriod.None ? CellContent.Period : CellContent.Text;
        return TrendText.TryParse(text, out _) || GrowthWords.Are(text) || OwnUnits.TrySplit(text, Units, out _)
            ? CellContent.Trend
            : CellContent.Text;
    }
}
