using FsCheck;
using FsCheck.Fluent;
using Indicators.Tests.Quantities;
using NodaTime;

namespace Indicators.Tests.Differential;

/// <summary>Periods beside the intervals and the calendar of NodaTime, whose days are counted by code of its own.</summary>
public sealed class NodaTimePeriodTests
{
    private static readonly Gen<TimePeriod> Anywhere =
        from start in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
        from length in Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, 4000))
        select Make(start, length);

    // So near each other that they touch, contain and cross.
    private static readonly Gen<TimePeriod> Near =
        from start in Gen.Choose(738_900, 738_940)
        from length in Gen.Choose(1, 30)
        select Make(start, length);

    private static readonly Gen<(TimePeriod A, TimePeriod B)> Pairs =
        Gen.OneOf(from a in Near from b in Near select (a, b), from a in Anywhere from b in Anywhere select (a, b));

    [Fact]
    public void Length_and_days_are_those_of_the_interval() =>
        Law.Holds(Anywhere, period =>
        {
            DateInterval interval = period.ToDateInterval();
            period.Days.Should().Be(interval.Length);
            TimePeriod.From(interval).Should().Be(period);
            foreach (LocalDate day in new[] { interval.Start, interval.End })
                period.Contains(day.ToDateOnly()).Should().BeTrue();
        });

    [Fact]
    public void Contains_crosses_and_intersects_as_the_interval_does() =>
        Law.HoldsBothWays(Pairs, pair =>
        {
            DateInterval a = pair.A.ToDateInterval();
            DateInterval b = pair.B.ToDateInterval();
            pair.A.Contains(pair.B).Should().Be(a.Contains(b));
            DateInterval? common = a.Intersection(b);
            pair.A.Overlaps(pair.B).Should().Be(common is not null);
            pair.A.TryIntersect(pair.B, out TimePeriod both).Should().Be(common is not null);
            if (common is not null)
                both.ToDateInterval().Equals(common).Should().BeTrue();
            // NodaTime unites what overlaps or touches; what is united without a common day touches.
            (!pair.A.Overlaps(pair.B) && a.Union(b) is not null).Should().Be(pair.A.IsAdjacentTo(pair.B));
            pair.A.Precedes(pair.B).Should().Be(a.End < b.Start);
            return common is not null;
        });

    [Fact]
    public void Parts_of_a_year_end_where_the_calendar_says() =>
        Law.Holds(from year in Gen.Choose(1, 9999) from month in Gen.Choose(1, 12) select (year, month), c =>
        {
            var yearMonth = new YearMonth(c.year, c.month);
            TimePeriod.Month(c.year, c.month).ToDateInterval().Equals(yearMonth.ToDateInterval()).Should().BeTrue();
            int quarter = (c.month + 2) / 3;
            TimePeriod.Quarter(c.year, quarter).End.Should().Be(new LocalDate(c.year, quarter * 3, 1).With(DateAdjusters.EndOfMonth));
            TimePeriod.Year(c.year).Days.Should().Be(CalendarSystem.Iso.GetDaysInYear(c.year));
        });

    [Fact]
    public void A_span_ends_a_day_before_the_same_day_of_its_last_month() =>
        Law.Holds(from start in Gen.Choose(0, new DateOnly(9900, 1, 1).DayNumber) from months in Gen.Choose(1, 600) select (start, months), c =>
        {
            DateOnly first = DateOnly.FromDayNumber(c.start);
            // In a month without that day the library of dates takes its last one, and so do we.
            TimePeriod.Span(first, months: c.months).End.Should().Be(LocalDate.FromDateOnly(first).PlusMonths(c.months).PlusDays(-1));
        });

    [Fact]
    public void The_same_days_of_another_year_are_those_of_the_calendar() =>
        Law.Holds(from period in Anywhere from years in Gen.Choose(-5, 5) where period.EndYear is > 5 and < 9995 && period.Start.Year > 5 select (period, years), c =>
        {
            TimePeriod shifted = c.period.ShiftYears(c.years);
            LocalDate end = c.period.End.PlusYears(c.years);
            if (c.period.End.With(DateAdjusters.EndOfMonth) == c.period.End)
                end = end.With(DateAdjusters.EndOfMonth);
            shifted.End.Should().Be(end);
            shifted.Start.Should().Be(c.period.Days == 1 ? end : c.period.Start.PlusYears(c.years));
        });

    [Fact]
    public void A_week_is_the_ISO_week() =>
        Law.HoldsBothWays(from start in Gen.Choose(1, DateOnly.MaxValue.DayNumber - 7) select Make(start, 7), period =>
        {
            bool isWeek = period.Start.DayOfWeek == IsoDayOfWeek.Monday;
            bool isMonth = period.WholeMonths is not null;
            if (!isMonth)
                (period.Frequency == Frequency.Weekly).Should().Be(isWeek);
            return isWeek;
        });

    private static TimePeriod Make(int start, int length) => TimePeriod.Between(
        DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, start + length - 1)));
}
