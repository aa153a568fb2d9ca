namespace Indicators.Progress.Inputs;

/// <summary>The kinds of periods assessors look among.</summary>
internal static class PeriodFilters
{
    /// <summary>Every period.</summary>
    public readonly struct All : IPeriodFilter
    {
        public bool Includes(TimePeriod period) => true;
    }

    /// <summary>One period alone.</summary>
    public readonly struct Only(TimePeriod wanted) : IPeriodFilter
    {
        public bool Includes(TimePeriod period) => period == wanted;
    }

    /// <summary>Periods as long as a target's own, of several years a year.</summary>
    public readonly struct AsLongAs(TimePeriod due) : IPeriodFilter
    {
        private readonly int? _months = due.WholeMonths is > 12 ? 12 : due.WholeMonths;

        public bool Includes(TimePeriod period) => _months is null ? period.Days == due.Days : period.WholeMonths == _months;
    }

    /// <summary>A period and its parts from its first day on: the year, and the year to date.</summary>
    public readonly struct FromStartOf(TimePeriod whole) : IPeriodFilter
    {
        public bool Includes(TimePeriod period) => period.Start == whole.Start && period.End <= whole.End;
    }

    /// <summary>Years, or anything where the values are of days.</summary>
    public readonly struct Yearly(bool isPointInTime) : IPeriodFilter
    {
        public bool Includes(TimePeriod period) => isPointInTime || period.WholeMonths == 12;
    }
}
