using System.Globalization;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>A cell as the XML has it.</summary>
/// <param name="Address">Where it stands; null where the file leaves that to be counted.</param>
/// <param name="Type">The letter of its type; empty for a number.</param>
/// <param name="Style">The number of its style.</param>
/// <param name="Value">Its value as text; empty where there is none.</param>
/// <param name="HasFormula">Whether the value is a formula's result.</param>
internal readonly record struct XlsxCell(CellAddress? Address, string Type, int Style, string Value, bool HasFormula)
{
    /// <summary>Reads the cell the reader stands on and moves to its end.</summary>
    public static XlsxCell Read(XmlReader xml)
    {
        CellAddress? address = null;
        string type = "";
        int style = 0;
        bool isEmpty = xml.IsEmptyElement;
        while (xml.MoveToNextAttribute())
        {
            switch (xml.Name)
            {
                case "r": address = GridReference.Cell(xml.Value); break;
                case "t": type = xml.Value is "n" ? "" : xml.Value; break;
                case "s": _ = int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out style); break;
            }
        }

        xml.MoveToElement();
        return isEmpty ? new(address, type, style, "", false) : WithContent(xml, new(address, type, style, "", false));
    }

    private static XlsxCell WithContent(XmlReader xml, XlsxCell cell)
    {
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "v" or "is":
                    cell = cell with { Value = PartText.Read(xml) };
                    break;
                case "f":
                    cell = cell with { HasFormula = true };
                    PartText.SkipInside(xml);
                    break;
                default:
                    PartText.SkipInside(xml);
                    break;
            }
        }

        return cell;
    }
}
