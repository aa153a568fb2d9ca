using Indicators.Progress;
using Indicators.Progress.Methods;

namespace Indicators.Tests.Progress.Schemes;

public class EeaSchemeTests
{
    [Fact]
    public void Better_than_the_straight_path_is_negative()
    {
        SchemeResult result = ProgressSchemes.Eea.Classify(SchemeCases.Exact(2015, "14.5", 2023, "10.2", -1).Towards(2030, 7.25m));
        result.Value.Value.ShouldBeNear(-2.9885057471m);
        result.Ids().Should().Equal("on-path");
    }

    [Fact]
    public void Short_of_the_path_is_positive_in_either_direction()
    {
        ProgressSchemes.Eea.Classify(SchemeCases.Exact(2020, "100", 2022, "95", -1).Towards(2025, 80m)).Value.Value.Should().Be(3m);
        ProgressSchemes.Eea.Classify(SchemeCases.Exact(2020, "100", 2022, "105", 1).Towards(2025, 120m)).Value.Value.Should().Be(3m);
    }

    [Fact]
    public void Exactly_on_the_path_is_on_it()
    {
        SchemeResult result = ProgressSchemes.Eea.Classify(SchemeCases.Exact(2020, "100", 2022, "92", -1).Towards(2025, 80m));
        result.Value.Value.Should().Be(0m);
        result.Ids().Should().Equal("on-path");
    }

    [Fact]
    public void The_clock_of_a_plan_can_be_given()
    {
        SchemeInput input = SchemeCases.Exact(2020, "100", 2022, "92", -1).Towards(2025, 80m) with { TimeShare = 0.5m };
        ProgressSchemes.Eea.Classify(input).Value.Value.Should().Be(2m);
    }

    [Fact]
    public void A_path_through_milestones_stands_for_the_straight_one()
    {
        // 100 in 2020, 96 wanted in 2023, 80 in 2025: 97.33 wanted in 2022, where the straight line wants 92.
        SchemeInput input = SchemeCases.Exact(2020, "100", 2022, "97", -1).Towards(2025, 80m);
        ProgressSchemes.Eea.Classify(input).Ids().Should().Equal("off-path");
        SchemeResult result = ProgressSchemes.Eea.Classify(input with { Milestones = [new PlanPoint(36, 96m)] });
        result.Ids().Should().Equal("on-path");
        result.Value.Value.ShouldBeNear(-1m / 3m);
    }

    [Fact]
    public void Digits_that_straddle_the_path_leave_both_classes() =>
        ProgressSchemes.Eea.Classify(SchemeCases.AsPublished(2020, "100.0", 2022, "92.0", -1).Towards(2025, 80m)).Ids().Should().Equal("on-path", "off-path");

    [Fact]
    public void A_baseline_of_zero_has_no_hundred() =>
        ProgressSchemes.Eea.Classify(SchemeCases.Exact(2020, "0", 2022, "5", 1).Towards(2025, 80m)).Reason.Should().Be(Obstacle.ZeroBaseline);
}
