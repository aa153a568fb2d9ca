namespace Indicators.Tests.Time;

public sealed class TimePeriodCalendarTests
{
    [Theory]
    [InlineData("2024", Frequency.Annual)]
    [InlineData("2024-S1", Frequency.HalfYearly)]
    [InlineData("2024-S2", Frequency.HalfYearly)]
    [InlineData("2024-Q4", Frequency.Quarterly)]
    [InlineData("2024-01", Frequency.Monthly)]
    [InlineData("2024-02-29", Frequency.Daily)]
    [InlineData("2024-W09", Frequency.Weekly)]
    [InlineData("2024-01-01/P2M", Frequency.YearToDate)]
    [InlineData("2024-01-01/P9M", Frequency.YearToDate)]
    [InlineData("2024-01-01/P11M", Frequency.YearToDate)]
    [InlineData("2021-01-01/P5Y", Frequency.MultiYear)]
    [InlineData("2024-02-01/P3M", Frequency.Other)]
    [InlineData("2024-02-01/P6M", Frequency.Other)]
    [InlineData("2024-04-01/P12M", Frequency.Other)]
    [InlineData("2024-01-01/P18M", Frequency.Other)]
    [InlineData("2024-03-15/P1M", Frequency.Other)]
    [InlineData("2024-02-27/P7D", Frequency.Other)]
    public void The_frequency_follows_from_the_two_days(string text, Frequency frequency) =>
        TimePeriod.Parse(text).Frequency.Should().Be(frequency);

    [Theory]
    [InlineData("2024", 12)]
    [InlineData("2024-01-01/P9M", 9)]
    [InlineData("2021-01-01/P5Y", 60)]
    [InlineData("2024-02", 1)]
    [InlineData("2024-03-15/2024-04-14", 1)]
    [InlineData("2024-03-31/2024-04-30", null)]
    [InlineData("2024-01-30/2024-02-29", null)]
    [InlineData("2024-01-01/2024-02-28", null)]
    [InlineData("2024-02-27", null)]
    [InlineData("9999-12", 1)]
    public void Whole_months_are_counted_only_where_they_are_whole(string text, int? months) =>
        TimePeriod.Parse(text).WholeMonths.Should().Be(months);

    [Theory]
    [InlineData("2024-01", true)]
    [InlineData("2024-Q1", true)]
    [InlineData("2024-S1", true)]
    [InlineData("2024-01-01/P11M", true)]
    [InlineData("2024", false)]
    [InlineData("2024-Q2", false)]
    [InlineData("2024-01-01", false)]
    [InlineData("2024-01-01/2024-02-28", false)]
    [InlineData("2023-01-01/P18M", false)]
    public void Year_to_date_is_whole_months_from_January_short_of_the_year(string text, bool expected) =>
        TimePeriod.Parse(text).IsYearToDate.Should().Be(expected);

    [Theory]
    [InlineData("2024", "2025")]
    [InlineData("2024-S2", "2025-S1")]
    [InlineData("2024-Q4", "2025-Q1")]
    [InlineData("2024-01", "2024-02")]
    [InlineData("2024-12", "2025-01")]
    [InlineData("2024-02-28", "2024-02-29")]
    [InlineData("2021-01-01/P5Y", "2026-01-01/P5Y")]
    [InlineData("2024-01-01/P9M", "2024-10-01/P9M")]
    [InlineData("2024-W09", "2024-W10")]
    [InlineData("2024-03-15/P1M", "2024-04-15/P1M")]
    [InlineData("2024-02-27/P10D", "2024-03-08/P10D")]
    public void The_next_period_has_the_same_length_and_the_previous_one_leads_back(string text, string next)
    {
        TimePeriod period = TimePeriod.Parse(text);
        period.Next().Should().Be(TimePeriod.Parse(next));
        period.Next().Previous().Should().Be(period);
        period.IsAdjacentTo(period.Next()).Should().BeTrue();
    }

    [Theory]
    [InlineData("2024", "2023")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("2025-02", "2024-02")]
    [InlineData("2024-01-01/P9M", "2023-01-01/P9M")]
    [InlineData("2024-02-29", "2023-02-28")]
    [InlineData("2025-02-28", "2024-02-29")]
    [InlineData("2025-02-27", "2024-02-27")]
    [InlineData("2023-12-31", "2022-12-31")]
    [InlineData("2024-01-15/2024-02-29", "2023-01-15/2023-02-28")]
    [InlineData("2025-01-15/2025-02-28", "2024-01-15/2024-02-29")]
    [InlineData("2024-02-28/2024-02-29", "2023-02-28/2023-02-28")]
    [InlineData("2021-01-01/P5Y", "2020-01-01/P5Y")]
    public void The_same_period_last_year_keeps_months_whole_and_month_ends_ends(string text, string before) =>
        TimePeriod.Parse(text).SamePeriodLastYear().Should().Be(TimePeriod.Parse(before));

    [Fact]
    public void A_period_shifts_by_years_in_both_directions()
    {
        TimePeriod.Month(2024, 2).ShiftYears(3).Should().Be(TimePeriod.Month(2027, 2));
        TimePeriod.Month(2024, 2).ShiftYears(-24).Should().Be(TimePeriod.Month(2000, 2));
        TimePeriod.FiveYearPlan(14).ShiftYears(5).Should().Be(TimePeriod.FiveYearPlan(15));
        TimePeriod.Quarter(2024, 3).ShiftYears(0).Should().Be(TimePeriod.Quarter(2024, 3));
    }

    [Fact]
    public void Leaving_the_calendar_is_refused()
    {
        FluentActions.Invoking(() => TimePeriod.Year(9999).Next()).Should().Throw<OverflowException>().WithMessage("*9999*");
        FluentActions.Invoking(() => TimePeriod.Year(1).Previous()).Should().Throw<OverflowException>().WithMessage("*0001*");
        FluentActions.Invoking(() => TimePeriod.Day(DateOnly.MinValue).Previous()).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => TimePeriod.Month(9999, 11).Next().Next()).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => TimePeriod.Year(1).SamePeriodLastYear()).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => TimePeriod.Year(2024).ShiftYears(int.MinValue)).Should().Throw<OverflowException>();
        TimePeriod.Month(9999, 11).Next().Should().Be(TimePeriod.Month(9999, 12));
    }

    [Fact]
    public void The_end_year_is_the_year_of_the_last_day() =>
        TimePeriod.Between(new DateOnly(2023, 7, 1), new DateOnly(2024, 6, 30)).EndYear.Should().Be(2024);
}
