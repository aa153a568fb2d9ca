using Indicators.Progress;

namespace Indicators.Tests.Progress.Schemes;

public class EurostatSchemeTests
{
    // Eustat, published components.
    [Theory]
    [InlineData("1-1-1", 2016, "0.1490340749", 2022, "0.17", 2030, "0.1", -1, "-0.7893659694952404", "-5", "significant-movement-away")]
    [InlineData("1-2-1", 2016, "16.4", 2022, "16.5", 2030, "8.2", -1, "-0.02098521874625286", "-2.58743841144272", "significant-movement-away")]
    [InlineData("1-4-1", 2015, "99.6", 2023, "99.8", 2030, "99.9", 1, "1.2506577815013848", "4.64755558215275", "significant-progress")]
    [InlineData("3-4-1", 2015, "9.6", 2020, "8.0", 2030, "6.4", -1, "1.3426666767668982", "5", "significant-progress")]
    [InlineData("2-3-1", 2015, "10150", 2021, "10509", 2030, "20300", 1, "0.12284542790964284", "-1.988144050376488", "insufficient-progress")]
    [InlineData("5-4-1", 2013, "1.8983050847457628", 2023, "1.467741935483871", 2030, "1", -1, "0.6863362874474491", "0.6166877674817797", "moderate-progress")]
    public void The_published_results_with_a_target_come_out(
        string id, int t0, string b, int t, string v, int due, string target, int sign, string value, string score, string status)
    {
        SchemeResult result = ProgressSchemes.Eurostat.Classify(SchemeCases.Exact(t0, b, t, v, sign).Towards(due, SchemeCases.D(target)));
        result.Value.Value.ShouldBeNear(SchemeCases.D(value));
        result.Score.Value.ShouldBeNear(SchemeCases.D(score));
        result.Ids().Should().Equal([status], id);
    }

    [Fact]
    public void The_published_result_without_a_target_comes_out()
    {
        SchemeResult result = ProgressSchemes.Eurostat.Classify(SchemeCases.Exact(2015, "82.7", 2025, "82.4", 1));
        result.Value.Value.ShouldBeNear(-0.0003633504836403345m);
        result.Score.Value.ShouldBeNear(-0.09083762091008363m);
        result.Ids().Should().Equal("no-progress");
    }

    // One year on, so that the growth is exactly the cut.
    [Theory]
    [InlineData("101", "moderate-progress")]
    [InlineData("101.01", "significant-progress")]
    [InlineData("100.1", "no-progress")]
    [InlineData("100.11", "moderate-progress")]
    [InlineData("99.9", "no-progress")]
    [InlineData("99.89", "moderate-movement-away")]
    [InlineData("99", "moderate-movement-away")]
    [InlineData("98.99", "significant-movement-away")]
    public void On_a_cut_without_a_target_the_neutral_band_wins(string value, string expected) =>
        ProgressSchemes.Eurostat.Classify(SchemeCases.Exact(2020, "100", 2021, value, 1)).Ids().Should().Equal(expected);

    [Fact]
    public void Growth_over_several_years_that_is_exactly_the_cut_stays_on_it()
    {
        ProgressSchemes.Eurostat.Classify(SchemeCases.Exact(2020, "100", 2022, "102.01", 1)).Value.Value.Should().Be(0.01m);
        ProgressSchemes.Eurostat.Classify(SchemeCases.Exact(2020, "100", 2022, "102.01", 1)).Ids().Should().Equal("moderate-progress");
    }

    [Fact]
    public void A_target_met_is_significant_progress_whatever_the_trend()
    {
        SchemeResult result = ProgressSchemes.Eurostat.Classify(SchemeCases.Exact(2015, "7.05", 2024, "12.58", -1).Towards(2030, 70m));
        result.Ids().Should().Equal("significant-progress");
        result.Score.Value.Should().Be(5m);
        result.Status.Certain.Should().Be(ProgressStatus.AchievedEarly);
    }

    [Fact]
    public void A_target_that_was_met_and_lost_is_movement_away() =>
        ProgressSchemes.Eurostat.Classify(SchemeCases.Exact(2015, "68.6", 2023, "46.7", 1).Towards(2026, 55m)).Ids().Should().Equal("significant-movement-away");

    [Fact]
    public void A_group_needs_three_fifths_of_its_members()
    {
        SchemeResult some = ProgressSchemes.Eurostat.Classify(SchemeCases.Exact(2015, "10150", 2021, "10509", 1).Towards(2030, 20300m));
        SchemeResult none = ProgressSchemes.Eurostat.Classify(SchemeCases.Exact(2015, "0", 2021, "1", 1));
        ProgressSchemes.Eurostat.Aggregate([some, some, some, none, none]).Ids().Should().Equal("moderate-movement-away");
        ProgressSchemes.Eurostat.Aggregate([some, some, none, none]).Reason.Should().Be(Obstacle.NoMembers);
    }

    [Fact]
    public void Results_of_two_schemes_have_no_mean()
    {
        SchemeResult other = ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2015, "10", 2021, "11", 1));
        FluentActions.Invoking(() => ProgressSchemes.Eurostat.Aggregate([other])).Should().Throw<ArgumentException>().WithMessage("*'statcan'*'eurostat'*");
    }
}
