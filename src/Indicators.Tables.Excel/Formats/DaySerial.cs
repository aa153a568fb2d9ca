using System.Globalization;

namespace Indicators.Tables.Excel;

/// <summary>Days as spreadsheets count them.</summary>
internal static class DaySerial
{
    private static readonly DateTime Epoch = new(1899, 12, 30);
    private const int DaysTo1904 = 1_462;
    private const double LastDay = 2_958_466;

    /// <summary>The moment of a serial; null where there is no such day.</summary>
    /// <remarks>Excel counts a 29 February 1900, so that days before it stand one lower than they would.</remarks>
    public static DateTime? ToTime(double serial, bool from1904)
    {
        double days = from1904 ? serial + DaysTo1904 : serial;
        if (!(days >= 0) || days >= LastDay || (int)days == 60)
            return null;
        // Times are kept to the millisecond: 0.1 of a second is noise in a stored day.
        long milliseconds = (long)Math.Round((days < 60 ? days + 1 : days) * 86_400_000);
        return Epoch.AddMilliseconds(milliseconds);
    }

    /// <summary>The serial of a day written yyyy-mm-dd; null for one before the calendar of spreadsheets is right.</summary>
    public static int? Of(string day) =>
        DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) && time.Year > 1900
            ? (time - Epoch).Days
            : null;
}
