using System.Globalization;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>One reading of an XML Spreadsheet: styles first, then the sheets.</summary>
internal sealed class SpreadsheetXmlReading(string file, WorkbookOptions options)
{
    private const string Namespace = "urn:schemas-microsoft-com:office:spreadsheet";

    private static readonly Dictionary<string, string> NamedFormats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["General Number"] = "General",
        ["Fixed"] = "0.00",
        ["Standard"] = "#,##0.00",
        ["Percent"] = "0.00%",
        ["Scientific"] = "0.00E+00",
        ["Currency"] = "#,##0.00",
        ["Short Date"] = "yyyy/m/d",
        ["Medium Date"] = "d-mmm-yy",
        ["Long Date"] = "yyyy\"年\"m\"月\"d\"日\"",
        ["General Date"] = "yyyy/m/d h:mm",
        ["Short Time"] = "h:mm",
        ["Medium Time"] = "h:mm AM/PM",
        ["Long Time"] = "h:mm:ss",
    };

    private readonly Dictionary<string, (NumberFormat Format, int Indent)> _styles = new(StringComparer.Ordinal);
    private readonly NumberFormats _formats = new(from1904: false);
    private int _cells;

    public List<Sheet> Sheets { get; } = [];

    public List<Diagnostic> Problems { get; } = [];

    public void Read(XmlReader xml)
    {
        string style = "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "Style":
                    style = Attribute(xml, "ID") ?? "";
                    _styles[style] = (NumberFormat.General, 0);
                    break;
                case "NumberFormat" when Attribute(xml, "Format") is { } code:
                    _styles[style] = (_formats.Of(NamedFormats.GetValueOrDefault(code, code)), _styles.GetValueOrDefault(style).Indent);
                    break;
                case "Alignment" when Number(xml, "Indent") is { } indent:
                    _styles[style] = (_styles.GetValueOrDefault(style).Format ?? NumberFormat.General, indent);
                    break;
                case "Worksheet":
                    ReadSheet(xml, Attribute(xml, "Name") ?? "");
                    break;
            }
        }
    }

    private void ReadSheet(XmlReader xml, string name)
    {
        var limit = new SheetLimit(file, name, options, Problems);
        var merged = new List<CellRange>();
        var uncalculated = new List<CellAddress>();
        bool isHidden = false;
        bool isEmpty = xml.IsEmptyElement;
        int depth = xml.Depth, row = 0, column = 0;
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "Row":
                    row = Number(xml, "Index") ?? row + 1;
                    column = 0;
                    break;
                case "Cell":
                    column = Number(xml, "Index") ?? column + 1;
                    var address = new CellAddress(Math.Max(row, 1), Math.Max(column, 1));
                    int across = Number(xml, "MergeAcross") ?? 0, down = Number(xml, "MergeDown") ?? 0;
                    if (across + down > 0)
                        merged.Add(new CellRange(address, new CellAddress(address.Row + down, address.Column + across)));
                    column += across;
                    SheetCell? cell = ReadCell(xml, address);
                    if (cell?.Kind == CellKind.Uncalculated)
                        uncalculated.Add(address);
                    if (cell is not null && !limit.Take(cell, ref _cells))
                        return;
                    break;
                case "Visible":
                    isHidden = xml.ReadElementContentAsString().EndsWith("Hidden", StringComparison.Ordinal);
                    break;
            }
        }

        if (isHidden)
            Problems.Add(WorkbookProblem.Hidden(file, name));
        if (uncalculated.Count > 0)
            Problems.Add(WorkbookProblem.Uncalculated(new SourceLocation(file, $"{name}!{uncalculated[0]}", 0, 0), uncalculated));
        Sheets.Add(new Sheet(file, name, limit.Taken, [.. merged]) { IsHidden = isHidden });
    }

    private SheetCell? ReadCell(XmlReader xml, CellAddress address)
    {
        (NumberFormat? format, int indent) = _styles.GetValueOrDefault(Attribute(xml, "StyleID") ?? "");
        bool hasFormula = Attribute(xml, "Formula") is not null;
        bool isEmpty = xml.IsEmptyElement;
        int depth = xml.Depth;
        SheetCell? cell = null;
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Data" })
                cell = CellOf(address, Attribute(xml, "Type") ?? "String", PartText.Inner(xml), format ?? NumberFormat.General, indent);
            else if (xml.NodeType == XmlNodeType.Element)
                PartText.SkipInside(xml);
        }

        return cell ?? (hasFormula ? new SheetCell(address, CellKind.Uncalculated, "") : null);
    }

    private SheetCell? CellOf(CellAddress address, string type, string value, NumberFormat format, int indent)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        if (type == "Number" && StoredNumber.Parse(value) is { } number)
            return _formats.NumberCell(address, number, format, indent);
        if (type == "DateTime" && DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
            && StoredNumber.Of(time.ToOADate()) is { } serial)
            return _formats.NumberCell(address, serial, format.IsGeneral ? _formats.Of("yyyy/m/d") : format, indent);
        CellKind kind = type switch { "Error" => CellKind.Error, "Boolean" => CellKind.Boolean, _ => CellKind.Text };
        string shown = kind == CellKind.Boolean ? value == "1" ? "TRUE" : "FALSE" : kind == CellKind.Text ? format.Shown(value) : value;
        return new SheetCell(address, kind, shown) { NumberFormat = format.IsGeneral ? null : format.Code, Indent = indent };
    }

    private static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, Namespace) ?? xml.GetAttribute(name);

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(Attribute(xml, attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
