using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>The cells of one sheet of an .xlsx, read from its XML one by one.</summary>
/// <remarks>
/// The XML is read here and not through the reader of the older kinds: that gives neither errors nor formulas without results nor
/// indents, and passes every number through a double.
/// </remarks>
internal sealed class XlsxSheetCells(string file, string sheet, IReadOnlyList<string> texts, XlsxStyles styles, NumberFormats formats)
{
    private readonly ImmutableArray<CellRange>.Builder _merged = ImmutableArray.CreateBuilder<CellRange>();
    private readonly List<Diagnostic> _problems = [];
    private readonly List<CellAddress> _uncalculated = [];

    public ImmutableArray<CellRange> Merged => _merged.ToImmutable();

    /// <summary>What was wrong with cells, once they have been read.</summary>
    public IEnumerable<Diagnostic> Problems =>
        _uncalculated.Count == 0 ? _problems : _problems.Append(WorkbookProblem.Uncalculated(Place(_uncalculated[0]), _uncalculated));

    /// <summary>Reads to the end. Blank cells are passed over.</summary>
    public IEnumerable<SheetCell> Read(XmlReader xml)
    {
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
                    if (XlsxReference.Range(xml.GetAttribute("ref")) is { } range)
                        _merged.Add(range);
                    break;
            }
        }
    }

    private static int? RowOf(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int row) && row > 0 ? row : null;

    private SheetCell? CellOf(CellAddress address, in XlsxCell cell)
    {
        (NumberFormat format, int indent) = styles[cell.Style];
        switch (cell.Type)
        {
            case "s":
                return cell.Value.Length == 0 ? null : SharedText(address, cell, format, indent);
            case "inlineStr" or "str":
                return TextCell(address, cell.Value, format, indent);
            case "b":
                return cell.Value.Length == 0 ? null : TruthCell(address, cell.Value, indent);
            case "e":
                return new SheetCell(address, CellKind.Error, cell.Value.Length == 0 ? "#VALUE!" : cell.Value) { Indent = indent };
            case "d":
                return DayCell(address, cell.Value, format, indent);
        }

        if (cell.Value.Length == 0)
            return cell.HasFormula ? Uncalculated(address, indent) : null;
        return StoredNumber.Parse(cell.Value) is { } number
            ? formats.NumberCell(address, number, format, indent)
            : Kept(address, cell.Value, "number", indent);
    }

    private static SheetCell TruthCell(CellAddress address, string value, int indent) =>
        new(address, CellKind.Boolean, value is "1" or "true" ? "TRUE" : "FALSE") { Indent = indent };

    private SheetCell? SharedText(CellAddress address, in XlsxCell cell, NumberFormat format, int indent) =>
        int.TryParse(cell.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < texts.Count
            ? TextCell(address, texts[index], format, indent)
            : Kept(address, cell.Value, "shared text", indent);

    private static SheetCell? TextCell(CellAddress address, string text, NumberFormat format, int indent) =>
        string.IsNullOrWhiteSpace(text)
            ? null
            : new SheetCell(address, CellKind.Text, format.Shown(text)) { NumberFormat = CodeOf(format), Indent = indent };

    private static string? CodeOf(NumberFormat format) => format.IsGeneral ? null : format.Code;

    private SheetCell? DayCell(CellAddress address, string value, NumberFormat format, int indent)
    {
        if (value.Length == 0)
            return null;
        if (!DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime time))
            return Kept(address, value, "date", indent);
        var day = DateOnly.FromDateTime(time);
        return new SheetCell(address, CellKind.Date, value) { Day = day, NumberFormat = CodeOf(format), Indent = indent };
    }

    private SheetCell Uncalculated(CellAddress address, int indent)
    {
        _uncalculated.Add(address);
        return new SheetCell(address, CellKind.Uncalculated, "") { Indent = indent };
    }

    private SheetCell Kept(CellAddress address, string value, string type, int indent)
    {
        _problems.Add(WorkbookProblem.NotItsType(Place(address), value, type));
        return new SheetCell(address, CellKind.Text, value) { Indent = indent };
    }

    private SourceLocation Place(CellAddress address) => new(file, $"{sheet}!{address}", 0, 0);
}
