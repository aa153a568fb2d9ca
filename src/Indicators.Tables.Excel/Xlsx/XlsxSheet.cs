using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>The cells of one sheet of an .xlsx, read from its XML one by one.</summary>
internal sealed class XlsxSheet(SheetSource source) : IPackedSheet
{
    private readonly ImmutableArray<CellRange>.Builder _merged = ImmutableArray.CreateBuilder<CellRange>();
    private readonly List<Diagnostic> _problems = [];
    private readonly List<CellAddress> _uncalculated = [];

    public ImmutableArray<CellRange> Merged => _merged.ToImmutable();

    public IEnumerable<Diagnostic> Problems =>
        _uncalculated.Count == 0
            ? _problems
            : _problems.Append(WorkbookProblem.Uncalculated(source.Place(_uncalculated[0]), _uncalculated));

    public IEnumerable<SheetCell> Read(Stream part)
    {
        using XmlReader xml = PartXml.Open(part);
        int row = 0, column = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "row":
                    row = RowOf(xml) ?? row + 1;
                    column = 0;
                    break;
                case "c":
                    XlsxCell cell = XlsxCell.Read(xml);
                    CellAddress address = cell.Address ?? new CellAddress(Math.Max(row, 1), column + 1);
                    column = address.Column;
                    if (CellOf(address, cell) is { } read)
                        yield return read;
                    break;
                case "mergeCell":
                    if (GridReference.Range(xml.GetAttribute("ref")) is { } range)
                        _merged.Add(range);
                    break;
            }
        }
    }

    private static int? RowOf(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int row) && row > 0 ? row : null;

    private SheetCell? CellOf(CellAddress address, in XlsxCell cell) => cell.Type switch
    {
        "inlineStr" or "str" => source.TextCell(address, cell.Value, cell.Style),
        "e" => source.ErrorCell(address, cell.Value.Length == 0 ? "#VALUE!" : cell.Value, cell.Style),
        _ when cell.Value.Length == 0 => cell.HasFormula ? Uncalculated(address, cell.Style) : null,
        "s" => SharedText(address, cell),
        "b" => source.TruthCell(address, cell.Value is "1" or "true", cell.Style),
        "d" => DayCell(address, cell),
        _ when StoredNumber.Parse(cell.Value) is { } number => source.NumberCell(address, number, cell.Style),
        _ => Kept(address, cell, "number"),
    };

    private SheetCell? SharedText(CellAddress address, in XlsxCell cell) =>
        int.TryParse(cell.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < source.Texts.Count
            ? source.TextCell(address, source.Texts[index], cell.Style)
            : Kept(address, cell, "shared text");

    private SheetCell DayCell(CellAddress address, in XlsxCell cell)
    {
        if (!DateTime.TryParse(cell.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime time))
            return Kept(address, cell, "date");
        return new SheetCell(address, CellKind.Date, cell.Value)
        {
            Day = DateOnly.FromDateTime(time),
            Indent = source.Styles[cell.Style].Indent,
        };
    }

    private SheetCell Uncalculated(CellAddress address, int style)
    {
        _uncalculated.Add(address);
        return new SheetCell(address, CellKind.Uncalculated, "") { Indent = source.Styles[style].Indent };
    }

    private SheetCell Kept(CellAddress address, in XlsxCell cell, string type)
    {
        _problems.Add(WorkbookProblem.NotItsType(source.Place(address), cell.Value, type));
        return new SheetCell(address, CellKind.Text, cell.Value) { Indent = source.Styles[cell.Style].Indent };
    }
}
