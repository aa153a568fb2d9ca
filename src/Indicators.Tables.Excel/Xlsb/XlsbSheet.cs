using System.Collections.Immutable;

namespace Indicators.Tables.Excel;

/// <summary>The cells of one sheet of an .xlsb, record by record.</summary>
internal sealed class XlsbSheet(SheetSource source) : IPackedSheet
{
    private const int Row = 0, MergedCell = 176;

    /// <summary>Where a cell's value stands: behind its column and its style.</summary>
    private const int Value = 8;

    private static readonly Dictionary<int, string> Errors = new()
    {
        [0x00] = "#NULL!",
        [0x07] = "#DIV/0!",
        [0x0F] = "#VALUE!",
        [0x17] = "#REF!",
        [0x1D] = "#NAME?",
        [0x24] = "#NUM!",
        [0x2A] = "#N/A",
    };

    private readonly ImmutableArray<CellRange>.Builder _merged = ImmutableArray.CreateBuilder<CellRange>();
    private readonly List<Diagnostic> _problems = [];

    public ImmutableArray<CellRange> Merged => _merged.ToImmutable();

    public IEnumerable<Diagnostic> Problems => _problems;

    public IEnumerable<SheetCell> Read(Stream part)
    {
        var records = new RecordReader(new BufferedStream(part, 64 * 1024));
        int row = 0;
        while (records.Read())
        {
            if (records.Type == Row)
                row = InGrid(records.Number(0), GridReference.LastRow) + 1;
            else if (records.Type == MergedCell)
                _merged.Add(RangeOf(records));
            else if (row > 0 && records.Type is >= 2 and <= 11 or 62 && CellOf(records, row) is { } cell)
                yield return cell;
        }
    }

    private SheetCell? CellOf(RecordReader records, int row)
    {
        var address = new CellAddress(row, InGrid(records.Number(0), GridReference.LastColumn) + 1);
        int style = records.Number(4) & 0xFFFFFF;
        return records.Type switch
        {
            2 => NumberCell(address, Packed(records.Number(Value)), style),
            3 or 11 => source.ErrorCell(address, Errors.GetValueOrDefault(records.Byte(Value), "#VALUE!"), style),
            4 or 10 => source.TruthCell(address, records.Byte(Value) != 0, style),
            5 or 9 => NumberCell(address, records.Double(Value), style),
            6 or 8 => source.TextCell(address, records.TextAt(Value), style),
            7 => SharedText(address, records.Number(Value), style),
            _ => source.TextCell(address, records.TextAt(Value + 1), style),
        };
    }

    /// <summary>Four bytes for a whole number or the front of a double, either may be hundredths.</summary>
    private static double Packed(int packed)
    {
        double number = (packed & 2) != 0 ? packed >> 2 : BitConverter.Int64BitsToDouble((long)(uint)(packed & ~3) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    private SheetCell NumberCell(CellAddress address, double value, int style) =>
        StoredNumber.Of(value) is { } number ? source.NumberCell(address, number, style) : source.ErrorCell(address, "#NUM!", style);

    private SheetCell? SharedText(CellAddress address, int index, int style)
    {
        if (index >= 0 && index < source.Texts.Count)
            return source.TextCell(address, source.Texts[index], style);
        string value = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        _problems.Add(WorkbookProblem.NotItsType(source.Place(address), value, "shared text"));
        return new SheetCell(address, CellKind.Text, value);
    }

    private static CellRange RangeOf(RecordReader records) => new(
        new CellAddress(InGrid(records.Number(0), GridReference.LastRow) + 1, InGrid(records.Number(8), GridReference.LastColumn) + 1),
        new CellAddress(InGrid(records.Number(4), GridReference.LastRow) + 1, InGrid(records.Number(12), GridReference.LastColumn) + 1));

    private static int InGrid(int index, int last) =>
        index >= 0 && index < last ? index : throw new InvalidDataException($"A cell stands at {index}, outside the grid.");
}
