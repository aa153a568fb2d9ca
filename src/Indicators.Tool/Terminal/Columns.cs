namespace Indicators.Tool;

/// <summary>Rows of text whose columns line up on a terminal.</summary>
internal static class Columns
{
    private const string Gap = "  ";

    /// <summary>The rows as lines; each column as wide as its widest cell, one of them set to the right, empty columns left out.</summary>
    /// <param name="rows">The rows, each with the same number of cells.</param>
    /// <param name="right">The column that is set to the right.</param>
    public static IEnumerable<string> Align(IReadOnlyList<string[]> rows, int right)
    {
        int[] widths = [.. Enumerable.Range(0, rows.Count == 0 ? 0 : rows[0].Length)
            .Select(column => rows.Max(row => DisplayWidth.Of(row[column])))];
        return rows.Select(row => string.Join(Gap, row
            .Select((cell, column) => column == right
                ? DisplayWidth.PadLeft(cell, widths[column])
                : DisplayWidth.PadRight(cell, widths[column]))
            .Where((_, column) => widths[column] > 0)).TrimEnd());
    }
}
