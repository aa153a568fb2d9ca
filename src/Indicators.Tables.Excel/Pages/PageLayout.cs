using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Indicators.Tables.Excel;

/// <summary>Lays the texts and tables of a page out on one grid, from the top.</summary>
internal sealed class PageLayout
{
    /// <summary>A cell of a page may claim any width; no table has more columns than a sheet, no merged cell more rows.</summary>
    private const int WidestSpan = 1_000;

    private static readonly string[] Blocks =
        ["P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "CAPTION", "LI", "CENTER", "SECTION", "ARTICLE", "TD", "TH"];

    private static readonly string[] Unseen = ["SCRIPT", "STYLE", "NOSCRIPT", "HEAD", "TITLE", "TEMPLATE", "SELECT"];

    private readonly HashSet<CellAddress> _covered = [];
    private int _row = 1;

    public List<SheetCell> Cells { get; } = [];

    public List<CellRange> Merged { get; } = [];

    /// <summary>Adds what an element shows: its tables, and each block of text around them as a row.</summary>
    public void Add(IElement element)
    {
        var loose = new List<INode>();
        foreach (INode node in element.ChildNodes)
        {
            if (node is IElement { LocalName: "table" } table && !HasTableInside(table))
                AddTable(Flushed(loose), (IHtmlTableElement)table);
            else if (Unseen.Contains(node.NodeName))
                continue;
            else if (node is IElement inner && (Blocks.Contains(inner.NodeName) || HasTableInside(inner)))
                Flushed(loose).Add(inner);
            else if (node is IText or IElement)
                loose.Add(node);
        }

        Flushed(loose);
    }

    /// <summary>A table around tables is the page's layout.</summary>
    private static bool HasTableInside(IElement table) => table.QuerySelector("table") is not null;

    private PageLayout Flushed(List<INode> loose)
    {
        string text = string.Concat(loose.Select(PageText.Of));
        loose.Clear();
        if (!string.IsNullOrWhiteSpace(text))
            Cells.Add(new SheetCell(new CellAddress(_row++, 1), CellKind.Text, PageText.Tidied(text)));
        return this;
    }

    private static void AddTable(PageLayout layout, IHtmlTableElement table)
    {
        if (table.Caption is { } caption)
            layout.Flushed([caption]);
        foreach (IHtmlTableRowElement row in table.Rows)
            layout.AddRow(row);
    }

    private void AddRow(IHtmlTableRowElement row)
    {
        int column = 1;
        foreach (IHtmlTableCellElement cell in row.Cells)
        {
            while (_covered.Contains(new CellAddress(_row, column)))
                column++;
            var first = new CellAddress(_row, column);
            int across = Span(cell, "colspan"), down = Span(cell, "rowspan");
            if (PageCell.Of(first, cell) is { } read)
                Cells.Add(read);
            Cover(first, across, down);
            column += across;
        }

        _row++;
    }

    private void Cover(CellAddress first, int across, int down)
    {
        if (across == 1 && down == 1)
            return;
        Merged.Add(new CellRange(first, new CellAddress(first.Row + down - 1, first.Column + across - 1)));
        for (int row = first.Row + 1; row < first.Row + down; row++)
        {
            for (int column = first.Column; column < first.Column + across; column++)
                _covered.Add(new CellAddress(row, column));
        }
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int span)
            ? Math.Clamp(span, 1, WidestSpan)
            : 1;
}
