using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>Reads XML Spreadsheet 2003, which programs write under the name .xls.</summary>
internal sealed class SpreadsheetXmlReader : IWorkbookReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        CheckCharacters = false,
    };

    public bool Reads(WorkbookContainer container) => container == WorkbookContainer.SpreadsheetXml;

    public Workbook Read(Stream content, string file, WorkbookContainer container, WorkbookOptions options)
    {
        byte[] bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        var reading = new SpreadsheetXmlReading(file, options);
        try
        {
            using var xml = XmlReader.Create(new StringReader((TextDecoder.Decode(bytes, options.Encoding) ?? "").TrimStart()), Settings);
            reading.Read(xml);
            if (reading.Sheets.Count == 0 && reading.Problems.Count == 0)
                reading.Problems.Add(WorkbookProblem.NoSheets(file));
        }
        catch (XmlException error)
        {
            reading.Problems.Add(WorkbookProblem.Damaged(file, error.Message));
        }

        return new Workbook(file, container, [.. reading.Sheets], [.. reading.Problems]);
    }
}
