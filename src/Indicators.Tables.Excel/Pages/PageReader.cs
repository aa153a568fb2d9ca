using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Indicators.Tables.Excel;

/// <summary>Reads pages saved as .xls as spreadsheets do: everything on one sheet, texts between tables a row each.</summary>
internal sealed class PageReader : IWorkbookReader
{
    public bool Reads(WorkbookContainer container) => container == WorkbookContainer.Html;

    public Workbook Read(Stream content, string file, WorkbookContainer container, WorkbookOptions options)
    {
        byte[] bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        using IHtmlDocument page = new HtmlParser().ParseDocument(TextDecoder.Decode(bytes, options.Encoding) ?? "");
        if (page.Body is null || page.QuerySelector("table") is null)
            return new Workbook(file, container, [], [WorkbookProblem.NoTable(file)]);
        var layout = new PageLayout();
        layout.Add(page.Body);
        var problems = new List<Diagnostic>();
        var cells = new SheetLimit(file, "", options, problems);
        int cellsOfFile = 0;
        foreach (SheetCell cell in layout.Cells)
        {
            if (!cells.Take(cell, ref cellsOfFile))
                break;
        }

        return new Workbook(file, container, cells.IsTooWide ? [] : [new Sheet(file, "", cells.Taken, [.. layout.Merged])], [.. problems]);
    }
}
