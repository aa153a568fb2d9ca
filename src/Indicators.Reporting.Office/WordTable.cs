using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reporting.Office;

/// <summary>A table of a document: as wide as the page, columns by their weight, the head on every page, no row broken over two.</summary>
internal static class WordTable
{
    private const string Dot = "● ";

    /// <summary>Tables of more columns are set smaller.</summary>
    private const int ManyColumns = 10;

    public static Table Of(ReportTable table)
    {
        int[] widths = Widths(table);
        var made = new Table(
            new TableProperties(
                new TableWidth { Width = Text(WordParts.TextWidth), Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                Margins()),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })),
            Head(table, widths));
        foreach (IReadOnlyList<ReportCell> row in table.Rows)
            made.Append(Row(table, row, widths));
        return made;
    }

    private static int[] Widths(ReportTable table)
    {
        int weights = table.Columns.Sum(column => column.Weight);
        return [.. table.Columns.Select(column => WordParts.TextWidth * column.Weight / weights)];
    }

    private static TableRow Head(ReportTable table, int[] widths)
    {
        string style = widths.Length > ManyColumns ? WordStyles.WideHead : WordStyles.Head;
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        for (int at = 0; at < widths.Length; at++)
            row.Append(new TableCell(CellProperties(widths[at], "E7EAEE"), WordParts.Paragraph(table.Columns[at].Title, style)));
        return row;
    }

    private static TableRow Row(ReportTable table, IReadOnlyList<ReportCell> cells, int[] widths)
    {
        string style = widths.Length > ManyColumns ? WordStyles.WideCell : WordStyles.Cell;
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        for (int at = 0; at < cells.Count; at++)
            row.Append(new TableCell(CellProperties(widths[at]), Content(cells[at], table.Columns[at], style)));
        return row;
    }

    private static Paragraph Content(ReportCell cell, ReportColumn column, string style)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (column.IsNumeric)
            properties.Append(new Justification { Val = JustificationValues.Right });
        var paragraph = new Paragraph(properties);
        if (cell.Light is { } light)
            paragraph.Append(WordParts.Run(Dot, light.Colour));
        paragraph.Append(WordParts.Run(cell.Text));
        return paragraph;
    }

    private static TableCellProperties CellProperties(int width, string? fill = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (fill is not null)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Fill = fill });
        return properties;
    }

    private static TableBorders Borders() => new(
        Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(),
        Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>());

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "808890" };

    private static TableCellMarginDefault Margins() => new(
        new TableCellLeftMargin { Width = 40, Type = TableWidthValues.Dxa },
        new TableCellRightMargin { Width = 40, Type = TableWidthValues.Dxa });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
