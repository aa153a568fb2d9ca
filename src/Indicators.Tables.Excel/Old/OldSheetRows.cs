using System.Globalization;
using ExcelDataReader;

namespace Indicators.Tables.Excel;

/// <summary>The cells of the sheet a reader stands on.</summary>
internal sealed class OldSheetRows(IExcelDataReader reader, NumberFormats formats)
{
    private readonly Dictionary<int, NumberFormat> _byIndex = [];

    public IEnumerable<SheetCell> Read()
    {
        for (int row = 1; reader.Read(); row++)
        {
            for (int column = 0; column < reader.FieldCount; column++)
            {
                if (CellOf(new CellAddress(row, column + 1), column) is { } cell)
                    yield return cell;
            }
        }
    }

    private SheetCell? CellOf(CellAddress address, int column) => reader.GetValue(column) switch
    {
        null => null,
        string text => string.IsNullOrWhiteSpace(text) ? null : TextCell(address, text, FormatOf(column)),
        bool truth => new SheetCell(address, CellKind.Boolean, truth ? "TRUE" : "FALSE"),
        double number => NumberCell(address, number, FormatOf(column)),
        int number => NumberCell(address, number, FormatOf(column)),
        DateTime time => NumberCell(address, SerialOf(time), FormatOf(column)),
        TimeSpan span => NumberCell(address, span.TotalDays, FormatOf(column)),
        var other => new SheetCell(address, CellKind.Text, Convert.ToString(other, CultureInfo.InvariantCulture) ?? ""),
    };

    private static SheetCell TextCell(CellAddress address, string text, NumberFormat format) =>
        new(address, CellKind.Text, format.Shown(text)) { NumberFormat = format.IsGeneral ? null : format.Code };

    private SheetCell NumberCell(CellAddress address, double value, NumberFormat format) =>
        StoredNumber.Of(value) is { } number
            ? formats.NumberCell(address, number, format, indent: 0)
            : new SheetCell(address, CellKind.Error, "#NUM!");

    /// <summary>Days before March 1900 stand one lower in the library's calendar.</summary>
    private static double SerialOf(DateTime time) => time.ToOADate() is var serial && serial < 61 ? serial - 1 : serial;

    /// <summary>Formats that are a number only are shown as Chinese editions do, not in the library's way.</summary>
    private NumberFormat FormatOf(int column)
    {
        int index = reader.GetNumberFormatIndex(column);
        if (_byIndex.TryGetValue(index, out NumberFormat? format))
            return format;
        bool isOurs = index is >= 14 and <= 58 and not 49;
        string? code = (isOurs ? BuiltInFormats.Of(index) : null) ?? reader.GetNumberFormatString(column);
        return _byIndex[index] = formats.Of(code);
    }
}
