namespace Indicators.Prose;

/// <summary>The two days of a period as the grammar of periods takes them.</summary>
internal static class PeriodDays
{
    extension(TimePeriod period)
    {
        public DateOnly StartDate
        {
            get
            {
                period.Deconstruct(out DateOnly start, out _);
                return start;
            }
        }

        public DateOnly EndDate
        {
            get
            {
                period.Deconstruct(out _, out DateOnly end);
                return end;
            }
        }
    }
}
