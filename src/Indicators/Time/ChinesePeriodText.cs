namespace Indicators;

/// <summary>
/// The text of a period as Chinese statistics write it; what it writes in Chinese, the reader reads back. The order is that of
/// the language family: the year first, months as numbers.
/// </summary>
internal readonly struct ChinesePeriodText(Language language)
{
    private const char Dash = '—';

    private static ReadOnlySpan<char> QuarterNumerals => "一二三四";

    public void Write(TimePeriod period, ref PeriodTextWriter writer)
    {
        (DateOnly start, DateOnly end) = (period.StartDate, period.EndDate);
        switch (period.Frequency)
        {
            case Frequency.MultiYear:
                writer.Write(start.Year, 4);
                writer.Write(Dash);
                WriteYear(end, ref writer);
                break;
            case Frequency.Daily:
                WriteDate(start, ref writer);
                break;
            case Frequency.Weekly or Frequency.Other when period.CalendarMonths is null:
                WriteDays(start, end, ref writer);
                break;
            default:
                WriteCalendarMonths(period, ref writer);
                break;
        }
    }

    private void WriteCalendarMonths(TimePeriod period, ref PeriodTextWriter writer)
    {
        (DateOnly start, DateOnly end) = (period.StartDate, period.EndDate);
        WriteYear(start, ref writer);
        switch (period.Frequency)
        {
            case Frequency.Annual:
                break;
            case Frequency.HalfYearly:
                writer.Write(Word(start.Month == 1 ? "period.first-half" : "period.second-half"));
                break;
            case Frequency.Quarterly:
                writer.Write(QuarterNumerals[start.Month / 3]);
                writer.Write(Word("period.quarter"));
                break;
            case Frequency.YearToDate when end.Month == 9:
                writer.Write(Word("period.first-three-quarters"));
                break;
            default:
                WriteMonths(start, end, ref writer);
                break;
        }
    }

    private string Word(string key) => TimeWordings.Table[key].In(language);

    /// <summary>9月, 7—9月, or across years 7月—2025年6月; the first year is written already.</summary>
    private static void WriteMonths(DateOnly start, DateOnly end, ref PeriodTextWriter writer)
    {
        bool oneYear = start.Year == end.Year;
        if (!oneYear || start.Month != end.Month)
        {
            writer.Write(start.Month);
            if (!oneYear)
                writer.Write('月');
            writer.Write(Dash);
            if (!oneYear)
                WriteYear(end, ref writer);
        }

        writer.Write(end.Month);
        writer.Write('月');
    }

    /// <summary>Days from one to another; what both share is written once.</summary>
    private static void WriteDays(DateOnly start, DateOnly end, ref PeriodTextWriter writer)
    {
        bool oneYear = start.Year == end.Year;
        bool oneMonth = oneYear && start.Month == end.Month;
        WriteMonth(start, ref writer);
        writer.Write(start.Day);
        if (!oneMonth)
            writer.Write('日');
        writer.Write(Dash);
        if (!oneYear)
            WriteYear(end, ref writer);
        if (!oneMonth)
            WriteMonthOfYear(end, ref writer);
        WriteDay(end, ref writer);
    }

    private static void WriteDate(DateOnly date, ref PeriodTextWriter writer)
    {
        WriteMonth(date, ref writer);
        WriteDay(date, ref writer);
    }

    private static void WriteYear(DateOnly date, ref PeriodTextWriter writer)
    {
        writer.Write(date.Year, 4);
        writer.Write('年');
    }

    private static void WriteMonth(DateOnly date, ref PeriodTextWriter writer)
    {
        WriteYear(date, ref writer);
        WriteMonthOfYear(date, ref writer);
    }

    private static void WriteMonthOfYear(DateOnly date, ref PeriodTextWriter writer)
    {
        writer.Write(date.Month);
        writer.Write('月');
    }

    private static void WriteDay(DateOnly date, ref PeriodTextWriter writer)
    {
        writer.Write(date.Day);
        writer.Write('日');
    }
}
