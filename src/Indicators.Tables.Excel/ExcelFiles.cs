namespace Indicators.Tables.Excel;

/// <summary>
/// Opens workbooks: .xlsx, .xls, .xlsb, pages and XML saved as .xls, and all that <see cref="WorkbookOpener.Text"/> opens. What a
/// file is its bytes say, not its name.
/// </summary>
/// <remarks>
/// A number is what a person sees, by its number format, with the stored value beside it: 3754 over 3754.3253686617772, 1.3万 over
/// 12749.9 with <c>0!.0,"万"</c>. What binary arithmetic leaves behind the fifteenth digit is never shown.
/// </remarks>
/// <example><code>
/// Workbook book = ExcelFiles.Open("yearbook.xls");
/// foreach (Diagnostic problem in book.Diagnostics) Console.Error.WriteLine(problem);
/// Console.WriteLine(book.Sheets[0][7, 3]?.Shown);     // what stands in C7
/// </code></example>
public static class ExcelFiles
{
    /// <summary>Opens every kind of table file.</summary>
    public static WorkbookOpener Opener { get; } =
        new(new PackageReader(), new OldWorkbookReader(), new PageReader(), new SpreadsheetXmlReader());

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path. Only the name stands in locations.</param>
    /// <param name="options">What is said about it; null: <see cref="WorkbookOptions.Default"/>.</param>
    /// <returns>Its sheets, and why what could not be opened was not.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Workbook Open(string path, WorkbookOptions? options = null) => Opener.Open(path, options);

    /// <summary>
    /// Reads the cells of one sheet of an .xlsx or .xlsb one by one, row by row, without keeping them: for sheets of any length.
    /// What is wrong with cells or file throws here, for there is no report to put it in.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <param name="sheet">The sheet's name; null: the first sheet of cells.</param>
    /// <param name="options">What is said about the file; null: <see cref="WorkbookOptions.Default"/>.</param>
    /// <returns>The cells that are not blank.</returns>
    /// <exception cref="InvalidDataException">The file is no packed workbook, is damaged, unpacks to too much, or has no such
    /// sheet.</exception>
    public static IEnumerable<SheetCell> ReadCells(string path, string? sheet = null, WorkbookOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return PackedCells.Read(path, sheet, options ?? WorkbookOptions.Default);
    }
}
