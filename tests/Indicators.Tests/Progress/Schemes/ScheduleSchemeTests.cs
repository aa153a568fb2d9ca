using Indicators.Progress;

namespace Indicators.Tests.Progress.Schemes;

public class ScheduleSchemeTests
{
    [Fact]
    public void A_ceiling_of_which_more_came_back_than_was_used_is_ahead()
    {
        SchemeInput input = SchemeInput.From(2020, 0m, 2023, -1m, Direction.Decrease).Towards(2030, 100m) with { IsUsedUp = true };
        ProgressSchemes.Schedule.Classify(input).Ids().Should().Equal("ahead");
    }

    // From 0 towards 100 in ten years; after four of them, τ is 0.4.
    [Theory]
    [InlineData("100", "achieved-early", ProgressStatus.AchievedEarly)]
    [InlineData("45.1", "ahead", ProgressStatus.AheadOfSchedule)]
    [InlineData("45", "as-expected", ProgressStatus.OnSchedule)]
    [InlineData("40", "as-expected", ProgressStatus.OnSchedule)]
    [InlineData("39.9", "nearly", ProgressStatus.OnSchedule)]
    [InlineData("35", "nearly", ProgressStatus.OnSchedule)]
    [InlineData("34.9", "behind", ProgressStatus.BehindSchedule)]
    [InlineData("0", "behind", ProgressStatus.BehindSchedule)]
    [InlineData("-1", "regressed", ProgressStatus.Regressed)]
    public void The_lead_is_cut_at_five_points_either_way(string value, string expected, ProgressStatus status)
    {
        SchemeResult result = ProgressSchemes.Schedule.Classify(SchemeCases.Exact(2020, "0", 2024, value, 1).Towards(2030, 100m));
        result.Ids().Should().Equal(expected);
        result.Status.Certain.Should().Be(status);
    }

    [Theory]
    [InlineData("100", TargetCommitment.Floor, "achieved", ProgressStatus.Achieved)]
    [InlineData("99", TargetCommitment.Floor, "missed", ProgressStatus.Missed)]
    [InlineData("99", TargetCommitment.Stretch, "behind", ProgressStatus.BehindSchedule)]
    public void When_due_it_is_met_or_not_and_a_stretch_goal_never_missed(string value, TargetCommitment commitment, string expected, ProgressStatus status)
    {
        SchemeInput input = SchemeCases.Exact(2020, "0", 2030, value, 1).Towards(2030, 100m) with { Commitment = commitment };
        SchemeResult result = ProgressSchemes.Schedule.Classify(input);
        result.Ids().Should().Equal(expected);
        result.Status.Certain.Should().Be(status);
    }

    [Fact]
    public void The_cuts_can_be_set()
    {
        var strict = new ScheduleScheme(new ScheduleThresholds(0.02m, -0.01m, -0.02m), "schedule-strict");
        SchemeInput input = SchemeCases.Exact(2020, "0", 2024, "37", 1).Towards(2030, 100m);
        ProgressSchemes.Schedule.Classify(input).Ids().Should().Equal("nearly");
        strict.Classify(input).ToString().Should().Be("schedule-strict: behind");
    }

    [Fact]
    public void Cuts_that_do_not_fall_are_refused() =>
        FluentActions.Invoking(() => new ScheduleThresholds(0.05m, 0.06m, -0.05m)).Should().Throw<ArgumentException>().WithMessage("*fall*");

    [Fact]
    public void A_rounded_value_leaves_every_class_it_may_be_in() =>
        ProgressSchemes.Schedule.Classify(SchemeCases.AsPublished(2020, "0.0", 2024, "40.0", 1).Towards(2030, 100m)).Ids().Should().Equal("as-expected", "nearly");

    [Fact]
    public void An_average_met_before_its_time_is_at_most_ahead() =>
        ProgressSchemes.Schedule.Classify(SchemeCases.Exact(2020, "0", 2024, "100", 1).Towards(2030, 100m) with { CanBeMetEarly = false })
            .Status.Certain.Should().Be(ProgressStatus.AheadOfSchedule);

    [Theory]
    [InlineData(2024, true, "as-expected")]
    [InlineData(2024, false, "nearly")]
    [InlineData(2024, null, "as-expected nearly")]
    [InlineData(2030, true, "achieved")]
    [InlineData(2030, false, "missed")]
    public void A_goal_for_every_year_counts_the_years_before(int year, bool? kept, string expected) =>
        ProgressSchemes.Schedule.Classify(SchemeCases.Exact(2020, "0", year, "100", 1).Towards(2030, 100m) with { HoldsEveryYear = true, KeptSoFar = kept })
            .Ids().Should().Equal(expected.Split(' '));

    [Fact]
    public void A_goal_met_at_its_baseline_and_kept_is_no_early_achievement() =>
        ProgressSchemes.Schedule.Classify(SchemeCases.Exact(2020, "100", 2024, "110", 1).Towards(2030, 100m)).Ids().Should().Equal("ahead");

    [Fact]
    public void A_goal_met_at_its_baseline_and_lost_is_regressed() =>
        ProgressSchemes.Schedule.Classify(SchemeCases.Exact(2020, "60", 2024, "40", 1).Towards(2030, 50m)).Ids().Should().Equal("regressed");

    [Fact]
    public void Without_a_baseline_or_goal_there_is_a_reason()
    {
        SchemeInput input = SchemeCases.Exact(2020, "0", 2024, "40", 1);
        ProgressSchemes.Schedule.Classify(input).Reason.Should().Be(Obstacle.NoTarget);
        ProgressSchemes.Schedule.Classify(input.Towards(2030, 100m) with { Baseline = null }).Reason.Should().Be(Obstacle.NoBaselineValue);
        ProgressSchemes.Schedule.Classify(SchemeCases.Exact(2024, "0", 2024, "40", 1).Towards(2030, 100m)).Reason.Should().Be(Obstacle.TooShort);
    }

    [Fact]
    public void It_speaks_the_words_of_the_mid_term_evaluation()
    {
        SchemeResult result = ProgressSchemes.Schedule.Classify(SchemeCases.AsPublished(2020, "0.0", 2024, "45.0", 1).Towards(2030, 100m));
        result.ToText(Language.Chinese).Should().Be("快于预期或符合预期");
        result.ToText(Language.English).Should().Be("faster than expected or as expected");
    }
}
