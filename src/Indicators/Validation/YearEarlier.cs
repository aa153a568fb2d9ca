namespace Indicators.Validation;

/// <summary>The same period a year earlier, where the calendar has one.</summary>
internal static class YearEarlier
{
    /// <summary>The period a year before; null in the first year of the calendar.</summary>
    public static TimePeriod? Of(TimePeriod period) => period.TryShiftYears(-1, out TimePeriod earlier) ? earlier : null;
}
