using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>Writes one table as a sheet: a head that stays in sight, the rows, the notes below.</summary>
internal sealed class SheetWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int LastRow = 1_048_576;
    private const int LongestText = 32_767;
    private const int CertainDigits = 15;

    /// <summary>So many characters can still be read where they are printed beside each other on A4.</summary>
    private const int WidestPage = 220;

    /// <summary>Points; the fonts of one program are higher than those of another, and a row as high as the text cuts it.</summary>
    private const int HeadHeight = 20;

    private readonly OutputTable _table;
    private readonly Language _language;

    /// <summary>The columns whose numbers have more digits than a spreadsheet keeps: they are repeated as text behind the last.</summary>
    private readonly List<int> _asText = [];

    private readonly int[] _widths;
    private int _row;

    public SheetWriter(OutputTable table, Language language)
    {
        (_table, _language) = (table, language);
        _widths = [.. table.Columns.Select(column => WidthOf(column.Title.In(language)))];
        foreach (ImmutableArray<string?> row in table.Rows)
            Measure(row);
    }

    public void Write(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, WorkbookParts.Settings);
        xml.WriteStartElement("worksheet", Main);
        bool fitsOnPage = _widths.Sum() <= WidestPage;
        xml.WriteRaw($"<sheetPr><pageSetUpPr fitToPage=\"{(fitsOnPage ? 1 : 0)}\"/></sheetPr>");
        xml.WriteRaw(
            "<sheetViews><sheetView workbookViewId=\"0\">"
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        WriteWidths(xml);
        xml.WriteStartElement("sheetData", Main);
        WriteHead(xml);
        foreach (ImmutableArray<string?> row in _table.Rows)
            WriteRow(xml, row);
        foreach (LocalizedText note in _table.Notes)
        {
            StartRow(xml);
            WriteText(xml, 1, note.In(_language), SheetStyles.Plain);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteRaw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        xml.WriteEndElement();
    }

    private void Measure(ImmutableArray<string?> row)
    {
        for (int at = 0; at < row.Length; at++)
        {
            if (row[at] is not { } text)
                continue;
            _widths[at] = Math.Max(_widths[at], WidthOf(text));
            if (_table.Columns[at].Kind == OutputKind.Number && text.Count(char.IsAsciiDigit) > CertainDigits && !_asText.Contains(at))
                _asText.Add(at);
        }
    }

    /// <summary>Chinese characters are two wide; no column is wider than can be read.</summary>
    private static int WidthOf(string text) => Math.Min(text.Sum(letter => letter > 0x2E7F ? 2 : 1), 48);

    private void WriteWidths(XmlWriter xml)
    {
        xml.WriteStartElement("cols", Main);
        for (int at = 0; at < _widths.Length; at++)
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture,
                $"<col min=\"{at + 1}\" max=\"{at + 1}\" width=\"{_widths[at] + 2}\" customWidth=\"1\"/>"));
        xml.WriteEndElement();
    }

    private void WriteHead(XmlWriter xml)
    {
        StartRow(xml);
        xml.WriteAttributeString("ht", HeadHeight.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("customHeight", "1");
        for (int at = 0; at < _table.Columns.Length; at++)
            WriteText(xml, at + 1, _table.Columns[at].Title.In(_language), SheetStyles.Head);
        for (int at = 0; at < _asText.Count; at++)
        {
            string title = _table.Columns[_asText[at]].Title.In(_language);
            WriteText(xml, _table.Columns.Length + at + 1, WritingWordings.Table.ToText("xlsx.as-text", _language, title),
                SheetStyles.Head);
        }

        xml.WriteEndElement();
    }

    private void WriteRow(XmlWriter xml, ImmutableArray<string?> row)
    {
        StartRow(xml);
        for (int at = 0; at < row.Length; at++)
        {
            if (row[at] is { } text)
                WriteCell(xml, at + 1, text, _table.Columns[at].Kind);
        }

        for (int at = 0; at < _asText.Count; at++)
        {
            if (row[_asText[at]] is { } text)
                WriteText(xml, row.Length + at + 1, text, SheetStyles.TextOnly);
        }

        xml.WriteEndElement();
    }

    private void WriteCell(XmlWriter xml, int column, string text, OutputKind kind)
    {
        if (kind is OutputKind.Number or OutputKind.Count)
            WriteValue(xml, column, text, null, SheetStyles.Decimals(text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0));
        else if (kind == OutputKind.Truth)
            WriteValue(xml, column, text == "true" ? "1" : "0", "b", SheetStyles.Plain);
        else if (kind == OutputKind.Date && DaySerial.Of(text) is { } serial)
            WriteValue(xml, column, serial.ToString(CultureInfo.InvariantCulture), null, SheetStyles.Day);
        else
            WriteText(xml, column, text, BeginsLikeFormula(text) ? SheetStyles.TextOnly : SheetStyles.Plain);
    }

    private static bool BeginsLikeFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    private void StartRow(XmlWriter xml)
    {
        if (++_row > LastRow)
            throw new InvalidOperationException($"Table '{_table.Name}' has more rows than a sheet can hold ({LastRow}); write it as CSV.");
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", _row.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteValue(XmlWriter xml, int column, string value, string? type, int style)
    {
        StartCell(xml, column, style, type);
        xml.WriteElementString("v", Main, value);
        xml.WriteEndElement();
    }

    private void WriteText(XmlWriter xml, int column, string text, int style)
    {
        if (text.Length > LongestText)
        {
            string cell = new CellAddress(_row, column).ToString();
            throw new InvalidOperationException(
                $"The text of {cell} in table '{_table.Name}' has more than {LongestText} characters; write it as CSV.");
        }

        StartCell(xml, column, style, "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(SheetText.Escaped(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void StartCell(XmlWriter xml, int column, int style, string? type)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", new CellAddress(_row, column).ToString());
        if (style != SheetStyles.Plain)
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        if (type is not null)
            xml.WriteAttributeString("t", type);
    }
}
