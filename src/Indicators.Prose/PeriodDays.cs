namespace Indicators.Prose;

/// <summary>The two days of a period as the grammar of periods takes them.</summary>
internal static class PeriodDays
{
    extension(TimePeriod period)
    {
        public DateOnly StartDate => period.Start.ToDateOnly();

        public DateOnly EndDate => period.End.ToDateOnly();
    }
}
