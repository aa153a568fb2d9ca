using NodaTime;

namespace Indicators;

public readonly partial struct TimePeriod
{
    /// <summary>The days from the first to the last of NodaTime's interval, both included.</summary>
    /// <param name="interval">The interval, in any calendar; it is kept in the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the years 1 to 9999.</exception>
    /// <example><code>
    /// TimePeriod.From(new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 6, 30))) == TimePeriod.Half(2024, 1)   // true
    /// </code></example>
    public static TimePeriod From(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return new TimePeriod(CivilCalendar.From(interval.Start, nameof(interval)), CivilCalendar.From(interval.End, nameof(interval)));
    }

    /// <summary>The same days as NodaTime's interval, in the ISO calendar, for the arithmetic of that library.</summary>
    public DateInterval ToDateInterval() => new(Start, End);

    // Within the house a day comes from a property, as a LocalDate, and goes into the next period as it is.
    internal static TimePeriod Day(LocalDate date) => Day(CivilCalendar.From(date, nameof(date)));

    internal static TimePeriod Between(LocalDate start, LocalDate end) =>
        Between(CivilCalendar.From(start, nameof(start)), CivilCalendar.From(end, nameof(end)));

    /// <summary>The days from one to another, the last not before the first, by their numbers.</summary>
    internal static TimePeriod BetweenDays(int start, int end) => new(start, end);

    internal bool Contains(LocalDate date) => Contains(CivilCalendar.From(date, nameof(date)));

    internal ElapsedShare ShareElapsed(LocalDate asOf) => ShareElapsed(CivilCalendar.From(asOf, nameof(asOf)));
}
