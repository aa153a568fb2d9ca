using System.Globalization;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>The styles of a workbook that is written: one for heads, one for days, texts, and one for each count of decimals.</summary>
internal static class SheetStyles
{
    public const int Plain = 0, Head = 1, Day = 2, TextOnly = 3;

    private const int FirstNumber = 4, MostDecimals = 28, FirstFormat = 164;

    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The style that shows so many decimals.</summary>
    public static int Decimals(int count) => FirstNumber + Math.Min(count, MostDecimals);

    public static void Write(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, WorkbookParts.Settings);
        xml.WriteStartElement("styleSheet", Namespace);
        WriteFormats(xml);
        xml.WriteRaw(
            "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"等线\"/></font><font><b/><sz val=\"11\"/><name val=\"等线\"/>"
            + "</font></fonts>");
        xml.WriteRaw(
            "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/>"
            + "</fill></fills>");
        xml.WriteRaw("<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>");
        xml.WriteRaw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        WriteCells(xml);
        xml.WriteRaw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.WriteEndElement();
    }

    private static void WriteFormats(XmlWriter xml)
    {
        xml.WriteStartElement("numFmts", Namespace);
        xml.WriteAttributeString("count", Text(MostDecimals + 2));
        WriteFormat(xml, FirstFormat, "yyyy\\-mm\\-dd");
        for (int decimals = 0; decimals <= MostDecimals; decimals++)
            WriteFormat(xml, FirstFormat + 1 + decimals, decimals == 0 ? "0" : "0." + new string('0', decimals));
        xml.WriteEndElement();
    }

    private static void WriteFormat(XmlWriter xml, int id, string code)
    {
        xml.WriteStartElement("numFmt", Namespace);
        xml.WriteAttributeString("numFmtId", Text(id));
        xml.WriteAttributeString("formatCode", code);
        xml.WriteEndElement();
    }

    private static void WriteCells(XmlWriter xml)
    {
        xml.WriteStartElement("cellXfs", Namespace);
        xml.WriteAttributeString("count", Text(FirstNumber + MostDecimals + 1));
        xml.WriteRaw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        xml.WriteRaw(
            "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\">"
            + "<alignment vertical=\"center\" wrapText=\"1\"/></xf>");
        xml.WriteRaw($"<xf numFmtId=\"{FirstFormat}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>");
        xml.WriteRaw("<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\"/>");
        for (int decimals = 0; decimals <= MostDecimals; decimals++)
            xml.WriteRaw(
                $"<xf numFmtId=\"{FirstFormat + 1 + decimals}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                + " applyNumberFormat=\"1\"/>");
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
