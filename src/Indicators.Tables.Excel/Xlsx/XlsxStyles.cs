using System.Globalization;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>What the styles of a workbook say of its cells: number format and indent, by the number of the style.</summary>
internal sealed class XlsxStyles
{
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<(NumberFormat Format, int Indent)> _cells = [];

    private XlsxStyles()
    {
    }

    public static XlsxStyles Read(XmlReader? xml, NumberFormats formats)
    {
        var styles = new XlsxStyles();
        bool inCells = false;
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs")
                break;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } id && xml.GetAttribute("formatCode") is { } code)
                styles._codes[id] = code;
            else if (xml.LocalName == "cellXfs")
                inCells = !xml.IsEmptyElement;
            else if (inCells && xml.LocalName == "xf")
                styles._cells.Add((formats.Of(styles.CodeOf(Number(xml, "numFmtId") ?? 0)), 0));
            else if (inCells && xml.LocalName == "alignment" && styles._cells.Count > 0)
                styles._cells[^1] = styles._cells[^1] with { Indent = Number(xml, "indent") ?? 0 };
        }

        return styles;
    }

    public (NumberFormat Format, int Indent) this[int style] =>
        style >= 0 && style < _cells.Count ? _cells[style] : (NumberFormat.General, 0);

    private string? CodeOf(int id) => _codes.TryGetValue(id, out string? code) ? code : BuiltInFormats.Of(id);

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
