using Indicators.Derivation;
using Indicators.Progress.Methods;
using NodaTime;
using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Progress.Methods;

public class ProjectionTests
{
    private static readonly DateOnly EndOf2023 = new(2023, 12, 31);

    // WHO, billionaiRe: the latest yearly rate carried on from 2018 to 2025.
    [Theory]
    [InlineData("87", "88", "95.3293")]
    [InlineData("93", "92", "85.2947")]
    public void The_latest_rate_of_change_carried_on(string b, string v, string expected)
    {
        Projection.TryCompound(Exactly(v), Exactly(b), 12, 84, out Measure projected).Should().Be(Obstacle.None);
        projected.Rounded(4).Should().Be(D(expected));
    }

    // WHO, billionaiRe: +40 % from 50 in 2010 by 2030 is 58 … 65 in 2018 … 2025; −40 % is 42 … 35.
    [Fact]
    public void A_percent_change_of_the_baseline_is_a_straight_line()
    {
        for (int year = 2019; year <= 2025; year++)
        {
            Linear("58", "50", 8, year - 2018).Should().Be(Measure.Exactly(58m + year - 2018));
            Linear("42", "50", 8, year - 2018).Should().Be(Measure.Exactly(42m - (year - 2018)));
        }
    }

    [Fact]
    public void Two_points_a_year_do_not_reach_100_by_2020_whatever_the_article_said() =>
        Linear("69.05", "57.05", 6, 14).Should().Be(Measure.Exactly(97.05m));

    [Fact]
    public void The_boundary_of_the_weather_symbols_is_exactly_a_fifth()
    {
        // 10, 10.4, 10.9, 11.2, 11.8, 12.0: mean change 0.4; 16 in eight years. In binary floating point it is above 0.20.
        Miss("12.0", "10").Should().Be(Measure.Exactly(0.2m));
        Miss("12.4", "10").Value.Should().BeNegative();
    }

    [Fact]
    public void Rounding_of_the_same_figures_leaves_the_boundary_open()
    {
        Projection.TryMissShare(AtLeast(16m), Published("12.0"), Published("10.0"), 60, 96, out Measure miss);
        miss.Value.Should().Be(0.2m);
        miss.Low.Should().BeLessThan(0.2m);
        miss.High.Should().BeGreaterThan(0.2m);
    }

    [Fact]
    public void On_a_line_the_share_that_will_be_gone_is_completion_over_time()
    {
        ResolvedGoal goal = AtMost(7.25m);
        Completion.TryEvaluate(goal, Exactly("10.2"), Exactly("14.5"), out Measure p);
        Projection.TryLinearShare(goal, Exactly("10.2"), Exactly("14.5"), 96, 84, out Measure share);
        share.Rounded(6).Should().Be(Schedule.Index(p, Schedule.TimeShare(96, 180)).Rounded(6)).And.Be(1.112069m);
    }

    [Fact]
    public void A_wide_box_turns_inside_and_the_turn_is_found()
    {
        // With v far beyond T the share at equal rates first falls and then rises in b: the least is at neither end.
        ResolvedGoal goal = AtLeast(100m);
        Projection.TryCompoundShare(goal, Exactly("105"), Measure.Between(20m, 95m), 60, 60, out Measure range);
        for (decimal b = 20m; b <= 95m; b++)
        {
            Projection.TryCompoundShare(goal, Exactly("105"), Measure.Exactly(b), 60, 60, out Measure inner);
            inner.Value.Should().BeInRange(range.Low!.Value, range.High!.Value, "b = {0}", b);
        }

        Ends(20m).Should().NotBe(range.Low);
        Ends(95m).Should().NotBe(range.Low);

        decimal? Ends(decimal b)
        {
            Projection.TryCompoundShare(goal, Exactly("105"), Measure.Exactly(b), 60, 60, out Measure end);
            return end.Value;
        }
    }

    [Fact]
    public void Negative_figures_are_projected_by_their_absolute_values()
    {
        Projection.TryCompound(Exactly("-50"), Exactly("-100"), 12, 12, out Measure projected);
        projected.Should().Be(Measure.Exactly(-25m));
    }

    [Fact]
    public void A_projection_beyond_all_numbers_is_absent_and_does_not_overflow()
    {
        Projection.TryCompound(Exactly("1000000"), Exactly("1"), 12, 1200, out Measure projected).Should().Be(Obstacle.None);
        projected.IsAbsent.Should().BeTrue();
    }

    [Fact]
    public void A_line_reaches_its_threshold_in_the_month_it_crosses_it()
    {
        // 20 a year, 30 to go: one and a half years.
        Reach(AtLeast(260m), "230", "190", 24).Should().Be(new LocalDate(2025, 6, 30));
        Reach(AtMost(40m), "55", "75", 24).Should().Be(new LocalDate(2025, 6, 30));
        ReachProjection.TryCompound(AtLeast(800m), Exactly("200"), Exactly("100"), 12, EndOf2023, out ReachDate doubled);
        doubled.Value.Should().Be(new LocalDate(2025, 12, 31));
    }

    [Fact]
    public void Rounding_leaves_the_date_between_two_and_no_movement_leaves_it_open()
    {
        ReachProjection.TryLinear(AtLeast(10m), Published("8.6"), Published("7.5"), 48, EndOf2023, out ReachDate date);
        date.Value.Should().Be(new LocalDate(2029, 2, 28));
        date.Earliest.Should().Be(new LocalDate(2028, 6, 30));
        date.Latest.Should().Be(new LocalDate(2029, 10, 31));
        ReachProjection.TryLinear(AtLeast(10m), Published("7.6"), Published("7.5"), 12, EndOf2023, out ReachDate open);
        open.Latest.Should().BeNull();
        open.Earliest.Should().Be(new LocalDate(2035, 9, 30));
    }

    [Theory]
    [InlineData("7", "8", "10", Obstacle.MovesAway)]
    [InlineData("8", "8", "10", Obstacle.MovesAway)]
    [InlineData("11", "8", "10", Obstacle.MayBeReached)]
    public void What_moves_away_or_may_be_there_has_no_date(string v, string b, string t, object expected)
    {
        ReachProjection.TryLinear(AtLeast(D(t)), Exactly(v), Exactly(b), 12, EndOf2023, out ReachDate date).Should().Be((Obstacle)expected);
        date.Should().Be(default(ReachDate));
    }

    [Fact]
    public void A_date_more_than_a_thousand_years_away_is_none() =>
        Reach(AtLeast(10000m), "8.001", "8", 12).Should().BeNull();

    [Fact]
    public void Time_must_have_passed_and_must_not_have_run_out()
    {
        Projection.TryLinear(Exactly("8"), Exactly("7"), 0, 12, out _).Should().Be(Obstacle.NoTimeElapsed);
        Projection.TryLinear(Exactly("8"), Exactly("7"), 12, -1, out _).Should().Be(Obstacle.NoTimeLeft);
        Projection.TryLinearShare(AtLeast(7m), Exactly("8"), Exactly("7"), 12, 12, out _).Should().Be(Obstacle.BaselineEqualsTarget);
    }

    private static Measure Linear(string v, string b, int n, int m)
    {
        Projection.TryLinear(Exactly(v), Exactly(b), 12 * n, 12 * m, out Measure projected).Should().Be(Obstacle.None);
        return projected;
    }

    private static Measure Miss(string v, string b)
    {
        Projection.TryMissShare(AtLeast(16m), Exactly(v), Exactly(b), 60, 96, out Measure miss).Should().Be(Obstacle.None);
        return miss;
    }

    private static LocalDate? Reach(ResolvedGoal goal, string v, string b, int months)
    {
        ReachProjection.TryLinear(goal, Exactly(v), Exactly(b), months, EndOf2023, out ReachDate date).Should().Be(Obstacle.None);
        return date.Value;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10000)]
    public void A_rate_without_measure_projects_nothing_and_never_overflows(int scale)
    {
        var goal = new ResolvedGoal(Unit.One, GoalSide.AtLeast, 1m, 1156m * scale);
        Measure value = Measure.Between(2911m * scale, 2933m * scale, 2922m * scale);
        Measure baseline = Measure.Between(41m * scale, 161m * scale, 101m * scale);
        Projection.TryCompoundShare(goal, value, baseline, 12, 120, out Measure share).Should().Be(Obstacle.None);
        share.Should().Be(default(Measure), "29 times in a year, for ten years, is no figure");
        foreach (int months in (int[])[1, 24, 60, 240])
            Projection.TryCompoundShare(goal, value, baseline, 12, months, out _).Should().Be(Obstacle.None);
    }
}
