using System.Globalization;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>The parts of an .xlsx: XML.</summary>
internal sealed class XlsxFormat : IPackageFormat
{
    public PackageBook ReadBook(WorkbookPackage package, string part)
    {
        var book = new PackageBook(package.RelationsOf(part));
        using XmlReader? xml = package.OpenXml(part);
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "workbookPr")
                book.From1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet")
                book.Add(xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", RelationId(xml));
        }

        return book;
    }

    public CellStyles ReadStyles(Stream part, NumberFormats formats)
    {
        using XmlReader xml = PartXml.Open(part);
        var styles = new CellStyles(formats);
        bool inCells = false;
        while (xml.Read() && xml is not { NodeType: XmlNodeType.EndElement, LocalName: "cellXfs" })
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } id && xml.GetAttribute("formatCode") is { } code)
                styles.AddFormat(id, code);
            else if (xml.LocalName == "cellXfs")
                inCells = !xml.IsEmptyElement;
            else if (inCells && xml.LocalName == "xf")
                styles.AddStyle(Number(xml, "numFmtId") ?? 0);
            else if (inCells && xml.LocalName == "alignment")
                styles.Indent(Number(xml, "indent") ?? 0);
        }

        return styles;
    }

    public List<string> ReadTexts(Stream part)
    {
        using XmlReader xml = PartXml.Open(part);
        var texts = new List<string>();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(PartText.Read(xml));
        }

        return texts;
    }

    public IPackedSheet Sheet(SheetSource source) => new XlsxSheet(source);

    /// <summary>The id stands in a namespace that has two addresses, one an edition.</summary>
    private static string RelationId(XmlReader xml)
    {
        string id = "";
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.Contains("relationships", StringComparison.OrdinalIgnoreCase))
                id = xml.Value;
        }

        xml.MoveToElement();
        return id;
    }

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
