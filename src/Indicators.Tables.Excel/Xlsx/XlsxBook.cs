using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>What the workbook part lists: its sheets in order, the calendar it counts days by, the parts they share.</summary>
internal sealed class XlsxBook
{
    private static readonly string[] WithoutCells = ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"];

    public List<XlsxSheetEntry> Sheets { get; } = [];

    public bool From1904 { get; private set; }

    public string? StylesPart { get; private init; }

    public string? TextsPart { get; private init; }

    public static XlsxBook? Read(XlsxPackage package, string part)
    {
        using XmlReader? xml = package.Open(part);
        if (xml is null)
            return null;
        Dictionary<string, PackageRelation> relations = package.RelationsOf(part);
        var book = new XlsxBook { StylesPart = PartFor(relations, "styles"), TextsPart = PartFor(relations, "sharedStrings") };
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "workbookPr")
                book.From1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet")
                book.Sheets.Add(EntryOf(xml, relations));
        }

        return book;
    }

    private static string? PartFor(Dictionary<string, PackageRelation> relations, string kind) =>
        relations.Values.FirstOrDefault(relation => relation.Is(kind)).Target;

    private static XlsxSheetEntry EntryOf(XmlReader xml, Dictionary<string, PackageRelation> relations)
    {
        string name = xml.GetAttribute("name") ?? "";
        bool isHidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
        PackageRelation relation = relations.GetValueOrDefault(RelationId(xml));
        string? other = Array.Find(WithoutCells, kind => relation.Type is not null && relation.Is(kind));
        return new XlsxSheetEntry(name, relation.Target ?? "", isHidden, other);
    }

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
}
