using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>One reading of an .xlsx: what was read so far stands, whatever comes after it.</summary>
internal sealed class XlsxReading(string file, WorkbookOptions options)
{
    private int _cells;

    public UnpackingLimit Limit { get; } = new(options.MaxBytes);

    public List<Sheet> Sheets { get; } = [];

    public List<Diagnostic> Problems { get; } = [];

    public void Read(XlsxPackage package)
    {
        string book = package.RelationsOf("").Values.FirstOrDefault(relation => relation.Is("officeDocument")).Target ?? "xl/workbook.xml";
        XlsxBook? list = XlsxBook.Read(package, book);
        if (list is null || list.Sheets.Count == 0)
        {
            Problems.Add(WorkbookProblem.NoSheets(file));
            return;
        }

        var formats = new NumberFormats(list.From1904);
        XlsxStyles styles = ReadStyles(package, list, formats);
        List<string> texts = ReadTexts(package, list);
        foreach (XlsxSheetEntry entry in list.Sheets)
            ReadSheet(package, entry, texts, styles, formats);
    }

    private static XlsxStyles ReadStyles(XlsxPackage package, XlsxBook book, NumberFormats formats)
    {
        using XmlReader? xml = book.StylesPart is { } part ? package.Open(part) : null;
        return XlsxStyles.Read(xml, formats);
    }

    private static List<string> ReadTexts(XlsxPackage package, XlsxBook book)
    {
        var texts = new List<string>();
        using XmlReader? xml = book.TextsPart is { } part ? package.Open(part) : null;
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(XlsxText.Read(xml));
        }

        return texts;
    }

    private void ReadSheet(XlsxPackage package, XlsxSheetEntry entry, List<string> texts, XlsxStyles styles, NumberFormats formats)
    {
        if (entry.OtherKind is { } kind)
        {
            Problems.Add(WorkbookProblem.NoCells(file, entry.Name, kind));
            return;
        }

        using XmlReader? xml = package.Open(entry.Part);
        if (xml is null)
        {
            Problems.Add(WorkbookProblem.NoPart(file, entry.Name, entry.Part));
            return;
        }

        if (entry.IsHidden)
            Problems.Add(WorkbookProblem.Hidden(file, entry.Name));
        var source = new XlsxSheetCells(file, entry.Name, texts, styles, formats);
        var cells = new SheetLimit(file, entry.Name, options, Problems);
        try
        {
            foreach (SheetCell cell in source.Read(xml))
            {
                if (!cells.Take(cell, ref _cells))
                    break;
            }
        }
        finally
        {
            Problems.AddRange(source.Problems);
            if (!cells.IsTooWide)
                Sheets.Add(new Sheet(file, entry.Name, cells.Taken, source.Merged) { IsHidden = entry.IsHidden });
        }
    }
}
