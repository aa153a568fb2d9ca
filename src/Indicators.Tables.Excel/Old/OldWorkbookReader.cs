using System.Collections.Immutable;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Indicators.Tables.Excel;

/// <summary>Reads .xls, and .xlsx that is encrypted, through ExcelDataReader: raw value, number format, merged cells.</summary>
internal sealed class OldWorkbookReader : IWorkbookReader
{
    static OldWorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public bool Reads(WorkbookContainer container) => container == WorkbookContainer.Xls;

    public Workbook Read(Stream content, string file, WorkbookContainer container, WorkbookOptions options)
    {
        var problems = new List<Diagnostic>();
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        try
        {
            content.Position = 0;
            using IExcelDataReader reader = ExcelReaderFactory.CreateReader(content, new ExcelReaderConfiguration
            {
                LeaveOpen = true,
                Password = options.Password,
                FallbackEncoding = CodePagesEncodingProvider.Instance.GetEncoding(936)!,
            });
            ReadSheets(reader, sheets, file, options, problems);
            if (sheets.Count == 0 && problems.Count == 0)
                problems.Add(WorkbookProblem.NoSheets(file));
        }
        catch (InvalidPasswordException)
        {
            problems.Add(WorkbookProblem.Encrypted(file));
        }
        catch (Exception error) when (IsDamage(error))
        {
            problems.Add(WorkbookProblem.Damaged(file, error.Message));
        }

        if (sheets.Count > 0)
            problems.Add(WorkbookProblem.ErrorsUntold(file, container));
        return new Workbook(file, container, sheets.ToImmutable(), [.. problems]);
    }

    /// <summary>The library reads damaged files until it stumbles, and says so with whatever stumbled.</summary>
    private static bool IsDamage(Exception error) =>
        error is ExcelReaderException or IOException or InvalidDataException or ArgumentException or InvalidOperationException
            or NotSupportedException or FormatException or IndexOutOfRangeException or NullReferenceException or OverflowException
            or InvalidCastException or KeyNotFoundException or XmlException;

    private static void ReadSheets(
        IExcelDataReader reader, ImmutableArray<Sheet>.Builder sheets, string file, WorkbookOptions options, List<Diagnostic> problems)
    {
        // The library has turned serials into dates of the common calendar, whatever the workbook counts from.
        var formats = new NumberFormats(from1904: false);
        int cellsOfFile = 0;
        do
        {
            bool isHidden = reader.VisibleState is not (null or "visible");
            if (isHidden)
                problems.Add(WorkbookProblem.Hidden(file, reader.Name));
            var cells = new SheetLimit(file, reader.Name, options, problems);
            foreach (SheetCell cell in new OldSheetRows(reader, formats).Read())
            {
                if (!cells.Take(cell, ref cellsOfFile))
                    break;
            }

            if (!cells.IsTooWide)
                sheets.Add(new Sheet(file, reader.Name, cells.Taken, Merged(reader)) { IsHidden = isHidden });
        }
        while (cellsOfFile <= options.MaxCells && reader.NextResult());
    }

    private static ImmutableArray<CellRange> Merged(IExcelDataReader reader) =>
    [
        .. (reader.MergeCells ?? []).Select(range => new CellRange(
            new CellAddress(range.FromRow + 1, range.FromColumn + 1), new CellAddress(range.ToRow + 1, range.ToColumn + 1))),
    ];
}
