namespace Indicators;

/// <summary>The text of a period in English, for reports. Written only.</summary>
internal static class EnglishPeriodText
{
    private const char Dash = '–';

    public static void Write(TimePeriod period, ref PeriodTextWriter writer)
    {
        (DateOnly start, DateOnly end) = (period.StartDate, period.EndDate);
        if (!WriteNamed(period.Frequency, start, ref writer))
        {
            if (period.Frequency == Frequency.MultiYear)
                WriteRange(start.Year, end.Year, ref writer);
            else if (period.CalendarMonths is not null)
                WriteMonths(start, end, ref writer);
            else
                WriteDays(start, end, ref writer);
        }
    }

    private static bool WriteNamed(Frequency frequency, DateOnly start, ref PeriodTextWriter writer)
    {
        switch (frequency)
        {
            case Frequency.Annual:
                break;
            case Frequency.HalfYearly:
                writer.Write(start.Month == 1 ? "first half of " : "second half of ");
                break;
            case Frequency.Quarterly:
                writer.Write('Q');
                writer.Write((start.Month / 3) + 1);
                writer.Write(' ');
                break;
            case Frequency.Monthly:
                WriteMonthName(start, ref writer);
                break;
            case Frequency.Daily:
                WriteDayAndMonth(start, ref writer);
                break;
            default:
                return false;
        }

        writer.Write(start.Year, 4);
        return true;
    }

    private static void WriteRange(int first, int last, ref PeriodTextWriter writer)
    {
        writer.Write(first, 4);
        writer.Write(Dash);
        writer.Write(last, 4);
    }

    private static void WriteMonths(DateOnly start, DateOnly end, ref PeriodTextWriter writer)
    {
        writer.Write(NameOf(start.Month));
        if (start.Year != end.Year)
        {
            writer.Write(' ');
            writer.Write(start.Year, 4);
        }

        writer.Write(Dash);
        WriteMonthName(end, ref writer);
        writer.Write(end.Year, 4);
    }

    private static void WriteDays(DateOnly start, DateOnly end, ref PeriodTextWriter writer)
    {
        writer.Write(start.Day);
        if (start.Year != end.Year || start.Month != end.Month)
        {
            writer.Write(' ');
            writer.Write(NameOf(start.Month));
        }

        if (start.Year != end.Year)
        {
            writer.Write(' ');
            writer.Write(start.Year, 4);
        }

        writer.Write(Dash);
        WriteDayAndMonth(end, ref writer);
        writer.Write(end.Year, 4);
    }

    private static void WriteDayAndMonth(DateOnly date, ref PeriodTextWriter writer)
    {
        writer.Write(date.Day);
        writer.Write(' ');
        WriteMonthName(date, ref writer);
    }

    private static void WriteMonthName(DateOnly date, ref PeriodTextWriter writer)
    {
        writer.Write(NameOf(date.Month));
        writer.Write(' ');
    }

    private static string NameOf(int month) => month switch
    {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    };
}
