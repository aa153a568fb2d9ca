using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Indicators.Reporting.Office;

/// <summary>
/// A report as an .xlsx: a sheet a page, numbers as numbers with the decimals they were published with, printing to A4 landscape
/// with the head of the table on each page.
/// </summary>
/// <remarks>
/// Spreadsheets calculate with fifteen digits; a number that has more stays text, and whole. Text is never a formula. The same
/// report gives the same bytes.
/// </remarks>
/// <example><code>
/// using Stream file = File.Create("report.xlsx");
/// WorkbookReport.Write(report, file, Language.Chinese);
/// </code></example>
public static class WorkbookReport
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>Writes the workbook.</summary>
    /// <param name="report">The report.</param>
    /// <param name="xlsx">Where the file goes; left open.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="layout">What the office wants; null: <see cref="ReportLayout.Default"/>.</param>
    public static void Write(Report report, Stream xlsx, Language language, ReportLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(xlsx);
        IReadOnlyList<ReportPage> pages = ReportPages.Of(report, language, layout);
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddNewPart<WorkbookPart>(ContentType, "rId1");
            var styles = new WorkbookStyles();
            var sheets = new Sheets();
            var names = new DefinedNames();
            for (int i = 0; i < pages.Count; i++)
                AddSheet(book, pages[i], i, styles, (sheets, names));
            book.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = styles.Sheet();
            book.Workbook = new Workbook(sheets);
            if (names.HasChildren)
                book.Workbook.Append(names);
        }

        SteadyPackage.Copy(package, xlsx);
    }

    private static void AddSheet(
        WorkbookPart book, ReportPage page, int index, WorkbookStyles styles, (Sheets Sheets, DefinedNames Names) lists)
    {
        string id = $"rId{index + 1}";
        var sheet = new SheetPage(page, styles);
        book.AddNewPart<WorksheetPart>(id).Worksheet = sheet.Write();
        string name = SheetPage.NameOf(page);
        lists.Sheets.Append(new Sheet { Id = id, SheetId = (uint)index + 1, Name = name });
        if (sheet.HeadRow is not { } head)
            return;
        string rows = FormattableString.Invariant($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!${head}:${head}");
        lists.Names.Append(new DefinedName(rows) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index });
    }
}
