namespace Indicators;

/// <summary>
/// The text of a period in English, and in languages that put the day first and months by name. For reports; written only.
/// </summary>
internal readonly struct EnglishPeriodText(Language language)
{
    private const char Dash = '–';

    public void Write(TimePeriod period, ref PeriodTextWriter writer)
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

    private bool WriteNamed(Frequency frequency, DateOnly start, ref PeriodTextWriter writer)
    {
        switch (frequency)
        {
            case Frequency.Annual:
                break;
            case Frequency.HalfYearly:
                writer.Write(Word(start.Month == 1 ? "period.first-half" : "period.second-half"));
                writer.Write(' ');
                break;
            case Frequency.Quarterly:
                writer.Write(Word("period.quarter"));
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

    private void WriteMonths(DateOnly start, DateOnly end, ref PeriodTextWriter writer)
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

    private void WriteDays(DateOnly start, DateOnly end, ref PeriodTextWriter writer)
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

    private void WriteDayAndMonth(DateOnly date, ref PeriodTextWriter writer)
    {
        writer.Write(date.Day);
        writer.Write(' ');
        WriteMonthName(date, ref writer);
    }

    private void WriteMonthName(DateOnly date, ref PeriodTextWriter writer)
    {
        writer.Write(NameOf(date.Month));
        writer.Write(' ');
    }

    private string NameOf(int month) => Word(TimeWordings.MonthKeys[month - 1]);

    private string Word(string key) => TimeWordings.Table[key].In(language);
}
