using System.Runtime.CompilerServices;
using NodaTime;

namespace Indicators.Tests.Time;

public sealed class TimePeriodTests
{
    [Fact]
    public void A_period_takes_eight_bytes() => Unsafe.SizeOf<TimePeriod>().Should().Be(8);

    [Fact]
    public void The_default_period_is_the_first_day_of_1970()
    {
        TimePeriod period = default;
        period.Should().Be(TimePeriod.Day(new DateOnly(1970, 1, 1)));
        period.ToString().Should().Be("1970-01-01");
        period.Days.Should().Be(1);
        period.Frequency.Should().Be(Frequency.Daily);
    }

    [Fact]
    public void The_first_half_year_by_any_name_is_one_value()
    {
        TimePeriod half = TimePeriod.Half(2024, 1);
        half.Should().Be(TimePeriod.Months(2024, 1, 6));
        half.Should().Be(TimePeriod.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 6, 30)));
        half.Should().Be(TimePeriod.Span(new DateOnly(2024, 1, 1), months: 6));
        half.GetHashCode().Should().Be(TimePeriod.Months(2024, 1, 6).GetHashCode());
        (half == TimePeriod.Parse("2024年1-6月份")).Should().BeTrue();
        (half != TimePeriod.Half(2024, 2)).Should().BeTrue();
        half.Equals((object)TimePeriod.Parse("2024年上半年")).Should().BeTrue();
        half.Equals("2024-S1").Should().BeFalse();
    }

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31", 366)]
    [InlineData("2023", "2023-01-01", "2023-12-31", 365)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", 29)]
    [InlineData("2024-02-27", "2024-02-27", "2024-02-27", 1)]
    public void Both_ends_belong_to_a_period(string text, string start, string end, int days)
    {
        TimePeriod period = TimePeriod.Parse(text);
        period.Start.Should().Be(LocalDate.FromDateOnly(Iso(start)));
        period.End.Should().Be(LocalDate.FromDateOnly(Iso(end)));
        period.Days.Should().Be(days);
    }

    [Fact]
    public void A_period_is_the_same_days_as_an_interval_of_NodaTime()
    {
        var interval = new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 6, 30));
        TimePeriod.From(interval).Should().Be(TimePeriod.Half(2024, 1));
        (TimePeriod.Half(2024, 1).ToDateInterval() == interval).Should().BeTrue();
        TimePeriod.Half(2024, 1).ToDateInterval().Length.Should().Be(TimePeriod.Half(2024, 1).Days, "both ends belong to both");
        TimePeriod.From(new DateInterval(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31))).Days.Should().Be(3_652_059);
    }

    [Fact]
    public void An_interval_of_another_calendar_is_kept_as_the_same_days_of_the_iso_calendar()
    {
        LocalDate coptic = new LocalDate(2024, 2, 27).WithCalendar(CalendarSystem.Coptic);
        TimePeriod.From(new DateInterval(coptic, coptic)).ToString().Should().Be("2024-02-27");
    }

    [Fact]
    public void An_interval_outside_the_years_1_to_9999_is_refused() =>
        FluentActions.Invoking(() => TimePeriod.From(new DateInterval(new LocalDate(0, 1, 1), new LocalDate(1, 1, 1))))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1 to 9999*");

    [Fact]
    public void A_span_adds_years_and_months_before_days()
    {
        TimePeriod.Span(new DateOnly(2021, 1, 1), years: 5).Should().Be(TimePeriod.FiveYearPlan(14));
        TimePeriod.Span(new DateOnly(2024, 1, 15), years: 1, months: 6, days: 10).Should().Be(Period("2024-01-15", "2025-07-24"));
        TimePeriod.Span(new DateOnly(2024, 1, 31), months: 1).Should().Be(Period("2024-01-31", "2024-02-28"));
        TimePeriod.Span(new DateOnly(9999, 4, 1), months: 9).Should().Be(Period("9999-04-01", "9999-12-31"));
        TimePeriod.Span(new DateOnly(9999, 12, 31), days: 1).Should().Be(Period("9999-12-31", "9999-12-31"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    public void A_year_outside_1_to_9999_is_refused(int year) =>
        FluentActions.Invoking(() => TimePeriod.Year(year)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1 to 9999*");

    [Fact]
    public void A_part_that_a_year_does_not_have_is_refused_with_what_it_has()
    {
        FluentActions.Invoking(() => TimePeriod.Month(2024, 13)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*month 13*1 to 12*");
        FluentActions.Invoking(() => TimePeriod.Quarter(2024, 5)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*quarter 5*1 to 4*");
        FluentActions.Invoking(() => TimePeriod.Half(2024, 0)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*half 0*1 to 2*");
        FluentActions.Invoking(() => TimePeriod.Months(2024, 3, 14)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*last 14*1 to 12*");
        FluentActions.Invoking(() => TimePeriod.FiveYearPlan(16)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1 to 15*");
    }

    [Fact]
    public void An_end_before_the_start_is_refused_with_both_days()
    {
        FluentActions.Invoking(() => TimePeriod.Between(new DateOnly(2024, 9, 30), new DateOnly(2024, 9, 1)))
            .Should().Throw<ArgumentException>().WithMessage("*2024-09-01*before its start 2024-09-30*");
        FluentActions.Invoking(() => TimePeriod.Months(2024, 9, 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TimePeriod.Years(2025, 2021)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_span_of_nothing_or_out_of_the_calendar_is_refused()
    {
        FluentActions.Invoking(() => TimePeriod.Span(new DateOnly(2024, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TimePeriod.Span(new DateOnly(2024, 1, 1), months: -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TimePeriod.Span(new DateOnly(2024, 1, 1), years: 8000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TimePeriod.Span(new DateOnly(2024, 1, 1), days: int.MaxValue)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Periods_sort_by_start_and_then_the_shorter_first()
    {
        TimePeriod[] sorted = [.. new[] { "2024-Q2", "2024", "2024-01", "2023", "2024-01-01", "2024-S1", "2024-01-01/P9M" }.Select(t => TimePeriod.Parse(t)).Order()];
        sorted.Select(p => p.ToString()).Should().Equal("2023", "2024-01-01", "2024-01", "2024-S1", "2024-01-01/P9M", "2024", "2024-Q2");
    }

    [Fact]
    public void Comparing_with_something_else_is_refused()
    {
        IComparable period = TimePeriod.Year(2024);
        period.CompareTo(null).Should().BePositive();
        period.CompareTo(TimePeriod.Year(2025)).Should().BeNegative();
        period.Invoking(p => p.CompareTo("2024")).Should().Throw<ArgumentException>().WithMessage("*String*");
    }

    internal static DateOnly Iso(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", null);

    internal static TimePeriod Period(string start, string end) => TimePeriod.Between(Iso(start), Iso(end));
}
