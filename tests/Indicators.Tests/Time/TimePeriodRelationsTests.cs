using static Indicators.Tests.Time.TimePeriodTests;

namespace Indicators.Tests.Time;

public sealed class TimePeriodRelationsTests
{
    [Fact]
    public void A_period_contains_its_ends_and_not_the_days_beside_them()
    {
        TimePeriod quarter = TimePeriod.Quarter(2024, 3);
        quarter.Contains(new DateOnly(2024, 7, 1)).Should().BeTrue();
        quarter.Contains(new DateOnly(2024, 9, 30)).Should().BeTrue();
        quarter.Contains(new DateOnly(2024, 6, 30)).Should().BeFalse();
        quarter.Contains(new DateOnly(2024, 10, 1)).Should().BeFalse();
    }

    [Theory]
    [InlineData("2024", "2024-Q3", true, true)]
    [InlineData("2024-Q3", "2024", false, true)]
    [InlineData("2024", "2024", true, true)]
    [InlineData("2024-S1", "2024-Q3", false, false)]
    [InlineData("2024-S1", "2024-06-30/2024-07-01", false, true)]
    public void Containing_and_overlapping_count_days(string outer, string inner, bool contains, bool overlaps)
    {
        TimePeriod.Parse(outer).Contains(TimePeriod.Parse(inner)).Should().Be(contains);
        TimePeriod.Parse(outer).Overlaps(TimePeriod.Parse(inner)).Should().Be(overlaps);
    }

    [Fact]
    public void Neighbours_are_adjacent_whichever_comes_first_and_do_not_overlap()
    {
        (TimePeriod first, TimePeriod second) = (TimePeriod.Quarter(2024, 1), TimePeriod.Quarter(2024, 2));
        first.IsAdjacentTo(second).Should().BeTrue();
        second.IsAdjacentTo(first).Should().BeTrue();
        first.IsAdjacentTo(TimePeriod.Quarter(2024, 3)).Should().BeFalse();
        first.IsAdjacentTo(first).Should().BeFalse();
        first.Overlaps(second).Should().BeFalse();
        first.Precedes(second).Should().BeTrue();
        second.Precedes(first).Should().BeFalse();
        first.Precedes(TimePeriod.Year(2024)).Should().BeFalse();
    }

    [Fact]
    public void An_intersection_is_the_days_of_both()
    {
        TimePeriod.FiveYearPlan(14).TryIntersect(TimePeriod.Years(2024, 2027), out TimePeriod both).Should().BeTrue();
        both.Should().Be(TimePeriod.Years(2024, 2025));
        TimePeriod.Year(2023).TryIntersect(TimePeriod.Year(2024), out TimePeriod none).Should().BeFalse();
        none.Should().Be(default(TimePeriod));
    }

    [Theory]
    [InlineData("2024", "2024-10-15", 9, 12)]
    [InlineData("2024", "2024-10-31", 10, 12)]
    [InlineData("2024", "2024-10-30", 9, 12)]
    [InlineData("2024", "2024-02-29", 2, 12)]
    [InlineData("2024", "2024-02-28", 1, 12)]
    [InlineData("2024", "2023-12-31", 0, 12)]
    [InlineData("2024", "2024-01-01", 0, 12)]
    [InlineData("2024", "2024-12-31", 12, 12)]
    [InlineData("2024", "2030-01-01", 12, 12)]
    [InlineData("2021-01-01/P5Y", "2023-12-31", 36, 60)]
    [InlineData("2021-01-01/P5Y", "2023-12-30", 35, 60)]
    [InlineData("2024-03-15/P3M", "2024-04-13", 0, 3)]
    [InlineData("2024-03-15/P3M", "2024-04-14", 1, 3)]
    [InlineData("2024-03-15/P3M", "2024-03-16", 0, 3)]
    [InlineData("9999", "9999-12-31", 12, 12)]
    public void The_share_elapsed_counts_whole_completed_months(string span, string asOf, int elapsed, int total)
    {
        ElapsedShare share = TimePeriod.Parse(span).ShareElapsed(Iso(asOf));
        share.Elapsed.Should().Be(elapsed);
        share.Total.Should().Be(total);
        share.Unit.Should().Be(ElapsedUnit.Months);
        share.IsComplete.Should().Be(elapsed == total);
    }

    [Theory]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-12-30", 0)]
    [InlineData("2021-12-31", 1)]
    [InlineData("2023-12-31", 3)]
    [InlineData("2024-11-30", 3)]
    [InlineData("2026-05-01", 5)]
    public void The_completed_years_of_a_plan_are_the_k_of_five(string asOf, int years) =>
        TimePeriod.FiveYearPlan(14).ShareElapsed(Iso(asOf)).CompletedYears.Should().Be(years);

    [Fact]
    public void A_span_that_is_not_whole_months_counts_days()
    {
        ElapsedShare share = Period("2023-05-10", "2024-12-31").ShareElapsed(new DateOnly(2024, 5, 9));
        (share.Elapsed, share.Total, share.Unit, share.CompletedYears).Should().Be((366, 602, ElapsedUnit.Days, 1));
        Period("2024-05-10", "2024-05-19").ShareElapsed(new DateOnly(2024, 5, 9)).Elapsed.Should().Be(0);
        Period("2024-05-10", "2024-05-19").ShareElapsed(new DateOnly(2024, 5, 10)).ToString().Should().Be("1/10 days");
    }

    [Fact]
    public void An_elapsed_share_is_a_pair_with_a_valid_default()
    {
        default(ElapsedShare).ToString().Should().Be("0/1 months");
        default(ElapsedShare).IsComplete.Should().BeFalse();
        TimePeriod.Year(2024).ShareElapsed(new DateOnly(2024, 9, 30)).Should().NotBe(TimePeriod.Months(2024, 7, 10).ShareElapsed(new DateOnly(2024, 9, 30)));
        TimePeriod.Year(2024).ShareElapsed(new DateOnly(2024, 9, 30)).ToString().Should().Be("9/12 months");
    }
}
