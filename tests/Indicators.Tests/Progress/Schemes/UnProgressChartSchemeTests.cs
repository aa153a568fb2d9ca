using Indicators.Derivation;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Schemes;

public class UnProgressChartSchemeTests
{
    [Theory]
    [InlineData(2015, "14.5", 2023, "10.2", "7.25", -1, "0.965834", "on-track")]
    [InlineData(2015, "10150", 2021, "10509", "20300", 1, "0.090783", "stagnation")]
    [InlineData(2015, "9.6", 2020, "8.0", "6.4", -1, "1.263889", "on-track")]
    [InlineData(2015, "0.27", 2023, "0.38", "0.7", 1, "0.563836", "fair")]
    [InlineData(2015, "82.6", 2022, "83.9", "100", 1, "0.161539", "fair")]
    [InlineData(2015, "0.37", 2025, "9.53", "60", 1, "0.804894", "fair")]
    public void The_projected_share_of_the_distance_decides(int t0, string b, int t, string v, string target, int sign, string value, string expected)
    {
        SchemeResult result = ProgressSchemes.UnProgressChart.Classify(SchemeCases.Exact(t0, b, t, v, sign).Towards(2030, SchemeCases.D(target)));
        result.Value.Value.ShouldBeNear(SchemeCases.D(value), 0.0000005m);
        result.Ids().Should().Equal(expected);
    }

    [Theory]
    [InlineData("102", 1, "on-track")]
    [InlineData("101.99", 1, "fair")]
    [InlineData("100.5", 1, "fair")]
    [InlineData("100.49", 1, "stagnation")]
    [InlineData("98", -1, "on-track")]
    [InlineData("99.5", -1, "fair")]
    [InlineData("99.51", -1, "stagnation")]
    public void Without_a_target_the_growth_decides(string value, int sign, string expected) =>
        ProgressSchemes.UnProgressChart.Classify(SchemeCases.Exact(2020, "100", 2021, value, sign)).Ids().Should().Equal(expected);

    [Theory]
    [InlineData("99", "on-track", ProgressStatus.AchievedEarly)]
    [InlineData("98.9", "on-track", ProgressStatus.OnSchedule)]
    [InlineData("92", "fair", ProgressStatus.BehindSchedule)]
    public void A_target_of_the_whole_is_met_within_one_percent(string value, string expected, ProgressStatus status)
    {
        var goal = new ResolvedGoal(StandardUnits.Percent, GoalSide.AtLeast, 0m, 100m);
        SchemeResult result = ProgressSchemes.UnProgressChart.Classify(SchemeCases.Exact(2015, "90", 2023, value, 1).Towards(2030, 100m) with { Goal = goal });
        result.Ids().Should().Equal(expected);
        result.Status.Certain.Should().Be(status);
    }

    [Fact]
    public void A_target_of_zero_is_a_distance_like_any_other()
    {
        SchemeResult result = ProgressSchemes.UnProgressChart.Classify(SchemeCases.Exact(2015, "40", 2023, "20", -1).Towards(2031, 0m));
        result.Value.Value.Should().Be(0.75m);
        result.Ids().Should().Equal("fair");
    }

    [Fact]
    public void Regression_is_told_from_stagnation_by_the_common_status()
    {
        SchemeResult worse = ProgressSchemes.UnProgressChart.Classify(SchemeCases.Exact(2015, "16.4", 2022, "16.5", -1).Towards(2030, 8.2m));
        worse.Ids().Should().Equal("stagnation");
        worse.Status.Certain.Should().Be(ProgressStatus.Regressed);
        SchemeResult still = ProgressSchemes.UnProgressChart.Classify(SchemeCases.Exact(2015, "16.4", 2022, "16.4", -1).Towards(2030, 8.2m));
        still.Status.Certain.Should().Be(ProgressStatus.BehindSchedule);
    }

    [Theory]
    [InlineData(new[] { 2014, 2016 }, "2016-12-31")]
    [InlineData(new[] { 2013, 2018 }, "2013-12-31")]
    public void A_missing_base_year_is_the_nearest_the_later_of_two(int[] years, string taken)
    {
        SchemeInput input = SchemeInput.From(2000, 1m, 2023, 30m, Direction.Increase).Towards(2030, 40m) with
        {
            Baseline = null,
            BaselineWantedAt = new NodaTime.LocalDate(2015, 12, 31),
            Series = [.. years.Select(year => SchemePoint.InYear(year, 20m)), SchemePoint.InYear(2023, 30m)],
        };
        SchemeResult result = ProgressSchemes.UnProgressChart.Classify(input);
        result.Substitutions.Should().Equal(new Substitution(SubstitutionKind.BaselinePeriod, "2015-12-31", taken));
    }
}
