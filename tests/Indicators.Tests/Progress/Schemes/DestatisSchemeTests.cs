using Indicators.Derivation;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Schemes;

public class DestatisSchemeTests
{
    private static readonly decimal[] Steady = [10m, 10.4m, 10.9m, 11.2m, 11.8m, 12.0m];

    [Fact]
    public void A_miss_of_exactly_one_fifth_is_sun_with_cloud()
    {
        SchemeResult result = Of(Steady).Result(8, 16m);
        result.Value.Value.Should().Be(0.20m, "binary floating point gives 0.20000000000000018 and the wrong symbol");
        result.Ids().Should().Equal("sun-with-cloud");
    }

    [Theory]
    [InlineData("12.4", "sun")]
    [InlineData("11.99", "cloud")]
    [InlineData("10", "thunderstorm")]
    [InlineData("9.9", "thunderstorm")]
    public void The_projection_at_the_mean_change_of_five_years_decides(string last, string expected) =>
        Of([.. Steady[..5], SchemeCases.D(last)]).Result(8, 16m).Ids().Should().Equal(expected);

    [Fact]
    public void A_miss_of_exactly_one_twentieth_is_no_longer_sun() =>
        Of([10m, 10m, 10m, 10m, 10m, 12.5m]).Result(19, 22.5m).Value.Value.Should().Be(0.05m);

    [Theory]
    [InlineData("22.5", "sun-with-cloud")]
    [InlineData("22.4", "sun")]
    public void The_sun_ends_before_one_twentieth(string target, string expected) =>
        Of([10m, 10m, 10m, 10m, 10m, 12.5m]).Result(19, SchemeCases.D(target)).Ids().Should().Equal(expected);

    [Fact]
    public void Four_points_are_enough_and_three_are_not()
    {
        Of([1m, 2m, 3m, 4m]).Result(4, 8m).Ids().Should().Equal("sun");
        Of([2m, 3m, 4m]).Result(4, 8m).Reason.Should().Be(Obstacle.TooFewPoints);
        Of([1m, 2m, 3m, 4m]).Result(4, 8m).Value.Value.Should().Be(0m);
    }

    [Fact]
    public void Only_the_last_six_points_count() =>
        Of([500m, .. Steady]).Result(8, 16m).Should().Be(Of(Steady, 2001).Result(8, 16m));

    [Theory]
    [InlineData("4", "5", "6", "7", 6, "sun")]
    [InlineData("9", "8", "8", "7", 6, "sun-with-cloud")]
    [InlineData("4", "4.5", "5", "5", 6, "cloud")]
    [InlineData("5", "4.5", "5", "5", 6, "cloud")]
    [InlineData("6.5", "5.5", "5", "5", 6, "thunderstorm")]
    public void A_value_to_be_kept_is_judged_by_where_it_is_and_where_it_heads(string a, string b, string c, string d, int threshold, string expected)
    {
        SchemeInput input = SchemeInput.OfYears(Direction.Increase, 2018, SchemeCases.D(a), SchemeCases.D(b), SchemeCases.D(c), SchemeCases.D(d)).Towards(2030, threshold);
        ProgressSchemes.Destatis.Classify(input with { HoldsEveryYear = true }).Ids().Should().Equal(expected);
    }

    [Theory]
    [InlineData("4", "5", "6", "7", "sun", ProgressStatus.AchievedEarly)]
    [InlineData("9", "8", "8", "7", "sun-with-cloud", ProgressStatus.AchievedEarly)]
    public void A_dated_target_reached_already_is_judged_like_one_to_be_kept(string a, string b, string c, string d, string expected, ProgressStatus status)
    {
        SchemeResult result = Of([SchemeCases.D(a), SchemeCases.D(b), SchemeCases.D(c), SchemeCases.D(d)]).Result(8, 6m);
        result.Ids().Should().Equal(expected);
        result.Status.Certain.Should().Be(status);
    }

    [Theory]
    [InlineData("1", "2", "3", "4", "sun")]
    [InlineData("1", "2", "4", "4", "sun-with-cloud")]
    [InlineData("1", "2", "4", "3", "sun-with-cloud")]
    [InlineData("5", "4", "3", "4", "cloud")]
    [InlineData("4", "4", "3", "4", "cloud")]
    [InlineData("4", "3", "2", "2", "thunderstorm")]
    public void A_direction_alone_is_judged_by_the_mean_and_the_last_change(string a, string b, string c, string d, string expected) =>
        ProgressSchemes.Destatis.Classify(SchemeInput.OfYears(Direction.Increase, 2020, SchemeCases.D(a), SchemeCases.D(b), SchemeCases.D(c), SchemeCases.D(d)))
            .Ids().Should().Equal(expected);

    [Fact]
    public void Of_a_range_of_targets_the_weaker_end_counts()
    {
        var range = new ResolvedGoal(Unit.One, GoalSide.Within, 0m, 16m, 20m);
        SchemeInput input = Of(Steady);
        ProgressSchemes.Destatis.Classify(input.Towards(2008, 16m) with { Goal = range, Due = new(2013, 12, 31) }).Should().Be(input.Result(8, 16m));
    }

    [Fact]
    public void Of_several_targets_the_worst_symbol_counts()
    {
        SchemeInput input = Of(Steady);
        SchemeResult worst = SchemeResult.Worst(ProgressSchemes.Destatis, [input.Result(8, 14m), input.Result(8, 16m), input.Result(8, 30m)]);
        worst.Ids().Should().Equal("cloud");
        SchemeResult.Worst(ProgressSchemes.Destatis, [Of([1m]).Result(8, 14m)]).Reason.Should().Be(Obstacle.NoMembers);
    }

    [Fact]
    public void Published_digits_leave_two_symbols_at_the_cut()
    {
        SchemeInput input = SchemeCases.Series(1, 2000, "10.0", "10.4", "10.9", "11.2", "11.8", "12.0").Towards(2013, 16m);
        ProgressSchemes.Destatis.Classify(input).Ids().Should().Equal("sun-with-cloud", "cloud");
    }

    /// <summary>
    /// From 3.8 a ceiling of 4 has been lost: the nearer the value still is, the more of what is left would be lost again.
    /// </summary>
    [Fact]
    public void Of_a_goal_that_was_met_and_lost_the_ends_are_those_of_the_other_corners()
    {
        SchemeInput input = SchemeCases.Series(-1, 2018, "3.8", "4.2", "4.6", "4.8", "4.9", "5.0").Towards(2024, 4m);
        SchemeResult result = ProgressSchemes.Destatis.Classify(input);
        result.Value.Value.Should().Be(1m + (1.2m / 1m / 5m));
        result.Value.Low.ShouldBeNear(1m + (1.2m / 1.05m / 5m));
        result.Value.High.ShouldBeNear(1m + (1.2m / 0.95m / 5m));
    }

    private static SchemeInput Of(decimal[] values, int first = 2000) => SchemeInput.OfYears(Direction.Increase, first, values);
}

file static class Dated
{
    public static SchemeResult Result(this SchemeInput input, int yearsLeft, decimal target) =>
        ProgressSchemes.Destatis.Classify(input.Towards(input.Current.At.Year + yearsLeft, target));
}
