using Indicators.Progress;

namespace Indicators.Tests.Progress;

public sealed class ProgressFormulasTests
{
    [Fact]
    public void A_level_on_its_way_by_hand()
    {
        ProgressFormulas.Completion(6348m, 7565m, 12700m).Should().Be(1217m / 6352m);
        ProgressFormulas.TimeShare(12, 60).Should().Be(0.2m);
        ProgressFormulas.Lead(0.25m, 0.2m).Should().Be(0.05m);
        ProgressFormulas.ScheduleIndex(0.25m, 0.2m).Should().Be(1.25m);
        ProgressFormulas.RequiredPace(7565m, 12700m, 48).Should().Be(1283.75m);
        ProgressFormulas.Projected(6348m, 7565m, 12, 48).Should().Be(12433m);
        ProgressFormulas.Acceleration(100m, 110m, 130m, 12, 12).Should().Be(2m);
    }

    [Fact]
    public void Equal_rates_by_hand()
    {
        ProgressFormulas.LogCompletion(100m, 110m, 121m).Should().BeApproximately(0.5m, 1e-15m);
        ProgressFormulas.RequiredGrowth(100m, 121m, 24).Should().BeApproximately(0.1m, 1e-15m);
        ProgressFormulas.ProjectedAtEqualRates(100m, 110m, 12, 12).Should().BeApproximately(121m, 1e-15m);
    }

    [Theory]
    [InlineData("14.5", "10.2", "7.25", 96, 180, "0.9526")]
    [InlineData("100", "121", "100", 24, 24, null)]
    public void The_growth_ratio_is_the_published_one(string baseline, string value, string target, int elapsed, int total, string? expected)
    {
        decimal? ratio = ProgressFormulas.GrowthRatio(Number(baseline), Number(value), Number(target), elapsed, total);
        (ratio is { } number ? Math.Round(number, 4) : ratio).Should().Be(expected is null ? null : Number(expected));
    }

    [Fact]
    public void A_year_from_its_months_by_hand()
    {
        ProgressFormulas.YearAtRunRate(50m, 5).Should().Be(120m);
        ProgressFormulas.YearAsLastYear(55m, 50m, 200m).Should().Be(220m);
        ProgressFormulas.GrowthGap(0.048m, 0.05m).Should().Be(-0.002m);
    }

    [Fact]
    public void No_way_has_no_share_and_no_time_no_pace()
    {
        ProgressFormulas.Completion(100m, 105m, 100m).Should().BeNull();
        ProgressFormulas.ScheduleIndex(0.5m, 0m).Should().BeNull();
        ProgressFormulas.RequiredPace(100m, 120m, 0).Should().BeNull();
        ProgressFormulas.Projected(100m, 110m, 0, 12).Should().BeNull();
        ProgressFormulas.LogCompletion(-1m, 5m, 10m).Should().BeNull();
        ProgressFormulas.YearAsLastYear(5m, 0m, 10m).Should().BeNull();
        FluentActions.Invoking(() => ProgressFormulas.TimeShare(1, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("14.5", "10.2", "7.25", Direction.Decrease)]
    [InlineData("6348", "7565", "12700", Direction.Increase)]
    public void An_input_without_a_direction_goes_towards_its_target(string baseline, string value, string target, Direction way)
    {
        SchemeInput told = SchemeInput.From(2015, Number(baseline), 2023, Number(value), way).Towards(2030, Number(target));
        SchemeInput input = SchemeInput.From(2015, Number(baseline), 2023, Number(value)).Towards(2030, Number(target));
        input.Should().Be(told);
        foreach (IProgressScheme scheme in ProgressSchemes.All)
            scheme.Classify(input).ToString().Should().Be(scheme.Classify(told).ToString());
        input.Completion().Value.Should().Be(ProgressFormulas.Completion(Number(baseline), Number(value), Number(target)));
    }

    [Fact]
    public void No_way_shows_no_direction()
    {
        SchemeInput still = SchemeInput.From(2015, 7.25m, 2023, 8m);
        FluentActions.Invoking(() => still.Towards(2030, 7.25m)).Should().Throw<ArgumentException>().WithMessage("*Direction.Increase*");
        still.Completion().IsAbsent.Should().BeTrue();
        ProgressSchemes.StatCan.Classify(still).Reason.Should().Be(Obstacle.DirectionNotStated);
    }

    [Fact]
    public void Cuts_of_ones_own_move_the_classes()
    {
        SchemeInput input = SchemeInput.From(2020, 0m, 2025, 53m).Towards(2030, 100m);
        ProgressSchemes.Schedule.Classify(input).ToString().Should().Be("schedule: as-expected");
        ProgressSchemes.ScheduleWith("narrow", 0.02m, 0m, -0.02m).Classify(input).ToString().Should().Be("narrow: ahead");
        FluentActions.Invoking(() => ProgressSchemes.ScheduleWith("none", 0m, 0m, 0m)).Should().Throw<ArgumentException>();
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
