using System.Globalization;

namespace Indicators.Tables.Tests;

/// <summary>Writes sheets down as a reader sees them: a row a line, cells between bars; blanks at the ends of a cell are kept by «».</summary>
internal static class Table
{
    /// <summary>A sheet of numbers and texts: what looks like a number is one.</summary>
    public static Sheet Sheet(string text, string name = "Sheet1", string file = "table.xls", params string[] merged) =>
        Build(text, name, file, merged, numbers: true);

    /// <summary>A sheet without types.</summary>
    public static Sheet Csv(string text, string file = "table.csv") => Build(text, "", file, [], numbers: false);

    public static Workbook Book(params Sheet[] sheets) =>
        new(sheets[0].File, sheets[0].Name.Length == 0 ? WorkbookContainer.Delimited : WorkbookContainer.Xls, [.. sheets], []);

    public static SheetCell Number(int row, int column, string stored, string shown, string? format = null) =>
        new(new(row, column), CellKind.Number, shown) { Stored = stored, NumberFormat = format };

    private static Sheet Build(string text, string name, string file, string[] merged, bool numbers)
    {
        var cells = new List<SheetCell>();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int row = 0; row < lines.Length; row++)
        {
            string[] parts = lines[row].Split('|');
            for (int column = 0; column < parts.Length; column++)
                cells.Add(Cell(row + 1, column + 1, parts[column], numbers));
        }

        return new Sheet(file, name, cells, [.. merged.Select(Range)]);
    }

    private static SheetCell Cell(int row, int column, string raw, bool numbers)
    {
        string trimmed = raw.Trim(' ');
        string shown = trimmed.StartsWith('«') && trimmed.EndsWith('»') ? trimmed[1..^1] : trimmed;
        bool isText = !numbers || trimmed.StartsWith('«');
        if (shown.Length == 0)
            return new SheetCell(new(row, column), CellKind.Blank, "");
        bool isNumber = !isText && decimal.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return new SheetCell(new(row, column), isNumber ? CellKind.Number : CellKind.Text, shown) { Stored = isNumber ? shown : null, NumberFormat = isNumber ? "0.###" : null };
    }

    private static CellRange Range(string text)
    {
        string[] ends = text.Split(':');
        return new CellRange(Address(ends[0]), Address(ends[1]));
    }

    private static CellAddress Address(string text) =>
        new(int.Parse(text[1..], CultureInfo.InvariantCulture), text[0] - 'A' + 1);
}
