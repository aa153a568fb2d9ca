using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Indicators.Reporting.Office;

/// <summary>A page as a sheet: title, sentences, the tables one below the other, notes.</summary>
internal sealed class SheetPage(ReportPage page, WorkbookStyles styles)
{
    // The first two are limits of the format: a longer name or text makes a file that is "repaired" when it is opened.
    private const int LongestName = 31, LongestText = 32_767, LineHeight = 15;
    private const double WidthOfWeight = 1.6;
    private const string NotInNames = "[]:*?/\\";
    private readonly SheetData _data = new();
    private readonly MergeCells _merged = new();
    private readonly int _columns = Math.Max(1, page.Tables.Select(table => table.Columns.Length).DefaultIfEmpty().Max());
    private uint _row;

    /// <summary>The row of the head that is printed on each page: that of the only table; null where there are several.</summary>
    public uint? HeadRow { get; private set; }

    /// <summary>At most 31 characters, some of which a sheet's name may not have.</summary>
    public static string NameOf(ReportPage page)
    {
        string allowed = string.Concat(OfficeText.Of(page.Title).Select(letter => NotInNames.Contains(letter) ? ' ' : letter));
        return allowed.Length > LongestName ? allowed[..LongestName] : allowed;
    }

    public Worksheet Write()
    {
        AddLine(page.Title, WorkbookStyles.Title);
        foreach (string paragraph in page.Paragraphs)
            AddLine(paragraph, WorkbookStyles.Text);
        foreach (ReportTable table in page.Tables)
            AddTable(table);
        foreach (string note in page.Notes)
            AddLine(note, WorkbookStyles.Text);
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }), Views(), Widths(), _data);
        if (_merged.HasChildren)
            sheet.Append(_merged);
        sheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&P / &N")));
        return sheet;
    }

    private SheetViews Views()
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (HeadRow is { } head)
            view.Append(new Pane
            {
                VerticalSplit = head,
                TopLeftCell = Address(1, head + 1),
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        return new SheetViews(view);
    }

    private Columns Widths()
    {
        var columns = new Columns();
        for (int at = 0; at < _columns; at++)
        {
            int weight = page.Tables
                .Where(table => at < table.Columns.Length).Select(table => table.Columns[at].Weight).DefaultIfEmpty(4).Max();
            columns.Append(new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = WidthOfWeight * weight, CustomWidth = true });
        }

        return columns;
    }

    /// <summary>A sentence over the whole width, with the height its lines need.</summary>
    private void AddLine(string text, uint style)
    {
        Row row = NextRow();
        double columns = page.Tables.Select(table => table.Columns.Sum(column => column.Weight)).DefaultIfEmpty(50).Max() * WidthOfWeight;
        SetHeight(row, Math.Max(LinesOf(text, columns), style == WorkbookStyles.Title ? 1.6 : 1));
        row.Append(TextCell(1, text, style));
        if (_columns > 1)
            _merged.Append(new MergeCell { Reference = $"{Address(1, _row)}:{Address(_columns, _row)}" });
    }

    private void AddTable(ReportTable table)
    {
        if (table.Title.Length > 0)
            AddLine(table.Title, WorkbookStyles.Title);
        Row head = NextRow();
        if (page.Tables.Length == 1)
            HeadRow = _row;
        for (int at = 0; at < table.Columns.Length; at++)
            head.Append(TextCell(at + 1, table.Columns[at].Title, WorkbookStyles.Head));
        SetHeight(head, table.Columns.Max(column => LinesOf(column.Title, column.Weight * WidthOfWeight)));
        foreach (IReadOnlyList<ReportCell> cells in table.Rows)
        {
            Row row = NextRow();
            SetHeight(row, cells.Zip(table.Columns).Max(pair => LinesOf(pair.First.Text, pair.Second.Weight * WidthOfWeight)));
            for (int at = 0; at < cells.Count; at++)
                row.Append(CellOf(at + 1, cells[at]));
        }

        NextRow();
    }

    /// <summary>How many lines a text takes; a Chinese character is as wide as two others.</summary>
    private static double LinesOf(string text, double width) => Math.Ceiling(text.Sum(letter => letter > 0x2E7F ? 2.2 : 1.1) / width);

    /// <summary>Not every program works out the height of a row by itself. A row has room for 409 points.</summary>
    private static void SetHeight(Row row, double lines)
    {
        row.Height = Math.Min(409, Math.Max(1, lines) * LineHeight);
        row.CustomHeight = true;
    }

    private Row NextRow()
    {
        var row = new Row { RowIndex = ++_row };
        _data.Append(row);
        return row;
    }

    private Cell CellOf(int column, ReportCell cell)
    {
        if (cell.Number is not { } number || styles.OfNumber(number, cell.Kind) is not { } style)
            return cell.Light is { } light ? LightCell(column, cell.Text, light) : TextCell(column, cell.Text, WorkbookStyles.Bordered);
        decimal stored = cell.Kind == CellNumberKind.Percent ? number / 100m : number;
        return new Cell
        {
            CellReference = Address(column, _row),
            StyleIndex = style,
            CellValue = new CellValue(stored.ToString(CultureInfo.InvariantCulture)),
        };
    }

    private Cell TextCell(int column, string text, uint style) =>
        Inline(column, style, new InlineString(new Text(Cut(text)) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>The light is a dot in its colour; its name stands in the text.</summary>
    private Cell LightCell(int column, string text, OfficeLight light) => Inline(column, WorkbookStyles.Bordered, new InlineString(
        new Run(
            new RunProperties(new Color { Rgb = "FF" + light.Colour.TrimStart('#').ToUpperInvariant() }),
            new Text("● ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new Text(Cut(text)) { Space = SpaceProcessingModeValues.Preserve })));

    private Cell Inline(int column, uint style, InlineString content) => new()
    {
        CellReference = Address(column, _row),
        StyleIndex = style,
        DataType = CellValues.InlineString,
        InlineString = content,
    };

    /// <summary>A cell holds 32,767 characters and no more.</summary>
    private static string Cut(string text)
    {
        string safe = OfficeText.Of(text);
        if (safe.Length <= LongestText)
            return safe;
        int end = char.IsHighSurrogate(safe[LongestText - 2]) ? LongestText - 2 : LongestText - 1;
        return safe[..end] + "…";
    }

    private static string Address(int column, uint row)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
