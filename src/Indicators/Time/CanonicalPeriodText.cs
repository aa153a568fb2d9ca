namespace Indicators;

/// <summary>The SDMX/ISO 8601 text of a period: the one form that is written to files.</summary>
internal static class CanonicalPeriodText
{
    public static void Write(TimePeriod period, ref PeriodTextWriter writer)
    {
        DateOnly start = period.StartDate;
        switch (period.Frequency)
        {
            case Frequency.Annual:
                writer.Write(start.Year, 4);
                break;
            case Frequency.HalfYearly:
                WritePart(start, "-S", 6, ref writer);
                break;
            case Frequency.Quarterly:
                WritePart(start, "-Q", 3, ref writer);
                break;
            case Frequency.Monthly:
                WriteMonth(start, ref writer);
                break;
            case Frequency.Daily:
                WriteDate(start, ref writer);
                break;
            default:
                WriteSpan(period, ref writer);
                break;
        }
    }

    private static void WritePart(DateOnly start, string mark, int months, ref PeriodTextWriter writer)
    {
        writer.Write(start.Year, 4);
        writer.Write(mark);
        writer.Write(((start.Month - 1) / months) + 1);
    }

    private static void WriteMonth(DateOnly date, ref PeriodTextWriter writer)
    {
        writer.Write(date.Year, 4);
        writer.Write('-');
        writer.Write(date.Month, 2);
    }

    private static void WriteDate(DateOnly date, ref PeriodTextWriter writer)
    {
        WriteMonth(date, ref writer);
        writer.Write('-');
        writer.Write(date.Day, 2);
    }

    /// <summary>The first day and the length, in the largest of years, months and days that is exact alone.</summary>
    private static void WriteSpan(TimePeriod period, ref PeriodTextWriter writer)
    {
        WriteDate(period.StartDate, ref writer);
        writer.Write("/P");
        (int count, char unit) = period.WholeMonths switch
        {
            null => (period.Days, 'D'),
            { } months when months % 12 == 0 => (months / 12, 'Y'),
            { } months => (months, 'M'),
        };
        writer.Write(count);
        writer.Write(unit);
    }
}
