using System.IO.Compression;
using System.Security;
using System.Text;
using Indicators.Tables.Excel;

namespace Indicators.Tables.Tests.Excel;

/// <summary>An .xlsx written by hand: the XML that programs write, and the XML that only some of them write.</summary>
internal sealed class XlsxFixture
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Xml, string State, string Kind)> _sheets = [];
    private readonly List<(string Name, string Text)> _others = [];

    /// <summary>Format codes; style n of a cell is the n-th, from 1.</summary>
    public List<string> Formats { get; } = [];

    /// <summary>The last style: an indent of this many steps.</summary>
    public int Indent { get; init; }

    public string Texts { get; init; } = "";

    public bool From1904 { get; init; }

    public XlsxFixture Sheet(string rows, string name = "Sheet1", string state = "visible", string behind = "", string kind = "worksheet")
    {
        _sheets.Add((name, $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{behind}</worksheet>", state, kind));
        return this;
    }

    public XlsxFixture RawSheet(string xml, string name = "Sheet1")
    {
        _sheets.Add((name, xml, "visible", "worksheet"));
        return this;
    }

    public XlsxFixture Part(string name, string text)
    {
        _others.Add((name, text));
        return this;
    }

    public Workbook Open(WorkbookOptions? options = null, string file = "book.xlsx") => ExcelFiles.Opener.Open(new MemoryStream(ToBytes()), file, options);

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(zip, "[Content_Types].xml", ContentTypes());
            Write(zip, "xl/workbook.xml", Book());
            Write(zip, "xl/_rels/workbook.xml.rels", Relations());
            Write(zip, "xl/styles.xml", Styles());
            if (Texts.Length > 0)
                Write(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{Texts}</sst>");
            for (int number = 1; number <= _sheets.Count; number++)
                Write(zip, $"xl/worksheets/sheet{number}.xml", _sheets[number - 1].Xml);
            foreach ((string name, string text) in _others)
                Write(zip, name, text);
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }

    private string ContentTypes()
    {
        const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var text = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        text.Append($"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Type}.sharedStrings+xml\"/>");
        for (int number = 1; number <= _sheets.Count; number++)
            text.Append($"<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{Type}.worksheet+xml\"/>");
        return text.Append("</Types>").ToString();
    }

    private string Book()
    {
        var text = new StringBuilder($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><workbookPr date1904=\"{(From1904 ? 1 : 0)}\"/><sheets>");
        for (int number = 1; number <= _sheets.Count; number++)
            text.Append($"<sheet name=\"{SecurityElement.Escape(_sheets[number - 1].Name)}\" sheetId=\"{number}\" state=\"{_sheets[number - 1].State}\" r:id=\"r{number}\"/>");
        return text.Append("</sheets></workbook>").ToString();
    }

    private string Relations()
    {
        var text = new StringBuilder($"<Relationships xmlns=\"{Package}\">");
        for (int number = 1; number <= _sheets.Count; number++)
            text.Append($"<Relationship Id=\"r{number}\" Type=\"{Office}/{_sheets[number - 1].Kind}\" Target=\"worksheets/sheet{number}.xml\"/>");
        text.Append($"<Relationship Id=\"s\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>");
        return text.Append("</Relationships>").ToString();
    }

    private string Styles()
    {
        var text = new StringBuilder($"<styleSheet xmlns=\"{Main}\"><numFmts count=\"{Formats.Count}\">");
        for (int number = 0; number < Formats.Count; number++)
            text.Append($"<numFmt numFmtId=\"{170 + number}\" formatCode=\"{SecurityElement.Escape(Formats[number])}\"/>");
        text.Append("</numFmts><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Arial\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders>");
        text.Append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>");
        for (int number = 0; number < Formats.Count; number++)
            text.Append($"<xf numFmtId=\"{170 + number}\" applyNumberFormat=\"1\"/>");
        return text.Append($"<xf numFmtId=\"0\" applyAlignment=\"1\"><alignment horizontal=\"left\" indent=\"{Indent}\"/></xf></cellXfs></styleSheet>").ToString();
    }
}
