using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>The parts of a workbook that only say what there is.</summary>
internal static class WorkbookParts
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineHandling = NewLineHandling.None,
    };

    public static void WriteContentTypes(Stream stream, int sheets)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("Types", ContentTypes);
        Row(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Row(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Row(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Type + "sheet.main+xml"));
        Row(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Type + "styles+xml"));
        for (int number = 1; number <= sheets; number++)
            Row(xml, "Override", ("PartName", Sheet(number, "/xl/")), ("ContentType", Type + "worksheet+xml"));
        xml.WriteEndElement();
    }

    public static void WritePackageRelations(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("Relationships", Package);
        Row(xml, "Relationship", ("Id", "rId1"), ("Type", Office + "/officeDocument"), ("Target", "xl/workbook.xml"));
        xml.WriteEndElement();
    }

    public static void WriteBook(Stream stream, ImmutableArray<string> names)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Office);
        xml.WriteStartElement("sheets", Main);
        for (int number = 1; number <= names.Length; number++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", names[number - 1]);
            xml.WriteAttributeString("sheetId", Text(number));
            xml.WriteAttributeString("id", Office, "rId" + Text(number));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WritePrintedHeads(xml, names);
        xml.WriteEndElement();
    }

    /// <summary>The head of a sheet is printed on every page of it.</summary>
    private static void WritePrintedHeads(XmlWriter xml, ImmutableArray<string> names)
    {
        xml.WriteStartElement("definedNames", Main);
        for (int number = 1; number <= names.Length; number++)
        {
            xml.WriteStartElement("definedName", Main);
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", Text(number - 1));
            xml.WriteString($"'{names[number - 1].Replace("'", "''", StringComparison.Ordinal)}'!$1:$1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public static void WriteBookRelations(Stream stream, int sheets)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("Relationships", Package);
        for (int number = 1; number <= sheets; number++)
            Row(xml, "Relationship", ("Id", "rId" + Text(number)), ("Type", Office + "/worksheet"), ("Target", Sheet(number, "")));
        Row(xml, "Relationship", ("Id", "rId" + Text(sheets + 1)), ("Type", Office + "/styles"), ("Target", "styles.xml"));
        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach ((string attribute, string value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Sheet(int number, string folder) => $"{folder}worksheets/sheet{Text(number)}.xml";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
