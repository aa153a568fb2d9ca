using System.Globalization;

namespace Indicators.Tables.Excel;

/// <summary>Makes cells of numbers: shown by their format, the stored value beside it. Formats are read once for a workbook.</summary>
internal sealed class NumberFormats(bool from1904)
{
    private readonly Dictionary<string, NumberFormat> _formats = new(StringComparer.Ordinal);

    public NumberFormat Of(string? code)
    {
        if (string.IsNullOrEmpty(code))
            return NumberFormat.General;
        if (!_formats.TryGetValue(code, out NumberFormat? format))
            _formats.Add(code, format = NumberFormat.Parse(code));
        return format;
    }

    public SheetCell NumberCell(CellAddress address, StoredNumber number, NumberFormat format, int indent)
    {
        string stored = number.ToString();
        string? code = format.IsGeneral ? null : format.Code;
        if (!format.IsGeneral && format.SectionFor(number).Section is { IsDate: true } section)
        {
            double serial = double.Parse(stored, CultureInfo.InvariantCulture);
            if (DaySerial.ToTime(serial, from1904) is { } time)
            {
                // An hour without a day is no period and no figure: it stands as the text it shows.
                return new SheetCell(address, section.ShowsDay ? CellKind.Date : CellKind.Text, DateText.Of(time, serial, section))
                {
                    Stored = stored,
                    NumberFormat = code,
                    Indent = indent,
                    Day = section.ShowsDay ? DateOnly.FromDateTime(time) : null,
                };
            }

            // A format for days over a number that is none (a negative one): spreadsheets show ####.
            return new SheetCell(address, CellKind.Text, "####") { Stored = stored, NumberFormat = code, Indent = indent };
        }

        string shown = NumberText.Of(number, format);
        // Most numbers are shown as they are stored: one text serves both.
        return new SheetCell(address, CellKind.Number, shown == stored ? stored : shown)
        {
            Stored = stored,
            NumberFormat = code,
            Indent = indent,
        };
    }
}
