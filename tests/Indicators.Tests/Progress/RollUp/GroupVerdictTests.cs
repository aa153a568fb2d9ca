using FsCheck.Fluent;
using Indicators.Progress;

namespace Indicators.Tests.Progress.RollUp;

public class GroupVerdictTests
{
    [Fact]
    public void One_binding_miss_caps_the_group_however_well_the_others_do()
    {
        GroupVerdict verdict = GroupVerdict.Of(RollUpCases.Of(TargetNature.Expected, ProgressStatus.Achieved).Times(9)
            .Merge(RollUpCases.Of(TargetNature.Binding, ProgressStatus.Missed)));
        verdict.Certain.Should().Be(GroupStanding.OffCourse);
        verdict.IsCapped.Should().BeTrue();
        verdict.ToText(Language.Chinese).Should().Be("总体滞后（受约束性指标未完成限制）；10项中评估10项；约束性：未完成1；预期性：已完成9");
        verdict.ToText(Language.English).Should().StartWith("off course (capped by a binding target missed); 10 of 10 assessed");
    }

    [Fact]
    public void An_expected_miss_does_not_cap() =>
        Standing(RollUpCases.Of(TargetNature.Expected, ProgressStatus.Achieved).Times(9).Merge(RollUpCases.Of(TargetNature.Expected, ProgressStatus.Missed)))
            .Should().Be(GroupStanding.PartlyOnCourse);

    [Theory]
    [InlineData(ProgressStatus.Achieved, GroupStanding.Met)]
    [InlineData(ProgressStatus.AchievedEarly, GroupStanding.Met)]
    [InlineData(ProgressStatus.AheadOfSchedule, GroupStanding.OnCourse)]
    [InlineData(ProgressStatus.OnSchedule, GroupStanding.OnCourse)]
    [InlineData(ProgressStatus.BehindSchedule, GroupStanding.OffCourse)]
    [InlineData(ProgressStatus.Regressed, GroupStanding.OffCourse)]
    [InlineData(ProgressStatus.NotAssessable, GroupStanding.NotAssessable)]
    public void A_group_of_one_stands_as_its_target(ProgressStatus status, GroupStanding expected) =>
        Standing(RollUpCases.Of(TargetNature.Binding, status)).Should().Be(expected);

    [Fact]
    public void What_was_not_assessed_keeps_a_group_from_being_met_and_shows_in_the_coverage()
    {
        GroupVerdict verdict = GroupVerdict.Of(RollUpCases.Of(TargetNature.Expected, ProgressStatus.Achieved).Times(3)
            .Merge(ProgressTally.Of(TargetNature.Expected, TargetCommitment.Floor, default, weight: 5m)));
        verdict.Certain.Should().Be(GroupStanding.OnCourse);
        verdict.Coverage.Should().Be(0.75m);
        (verdict.Tally.AssessedWeight / verdict.Tally.TotalWeight).Should().Be(3m / 8m);
        GroupVerdict.Of(ProgressTally.Empty).Coverage.Should().BeNull();
        GroupVerdict.Of(ProgressTally.Empty).Certain.Should().Be(GroupStanding.NotAssessable);
    }

    [Fact]
    public void An_open_binding_verdict_leaves_every_standing_it_allows()
    {
        GroupVerdict verdict = GroupVerdict.Of(RollUpCases.Of(TargetNature.Binding, ProgressStatus.Achieved, ProgressStatus.Missed)
            .Merge(RollUpCases.Of(TargetNature.Expected, ProgressStatus.Achieved)));
        verdict.Certain.Should().BeNull();
        (verdict.Worst, verdict.Best).Should().Be((GroupStanding.OffCourse, GroupStanding.Met));
        verdict.IsCapped.Should().BeFalse();
        verdict.ToText(Language.English).Should().StartWith("met to off course;");
    }

    [Fact]
    public void Stretch_goals_never_change_how_a_group_stands() =>
        Prop.ForAll((from tally in RollUpCases.Tallies from status in Gen.Elements(Enum.GetValues<ProgressStatus>()) select (tally, status)).ToArbitrary(), t =>
        {
            GroupVerdict before = GroupVerdict.Of(t.tally), after = GroupVerdict.Of(t.tally.Merge(RollUpCases.Stretch(t.status)));
            (after.Worst, after.Best, after.IsCapped).Should().Be((before.Worst, before.Best, before.IsCapped));
        }).CheckSeeded();

    [Fact]
    public void A_further_binding_miss_never_makes_a_group_stand_better() =>
        Prop.ForAll(RollUpCases.Tallies.ToArbitrary(), tally =>
        {
            GroupVerdict before = GroupVerdict.Of(tally), after = GroupVerdict.Of(tally.Merge(RollUpCases.Of(TargetNature.Binding, ProgressStatus.Missed)));
            after.Best.Should().Be(GroupStanding.OffCourse);
            (before.Best == GroupStanding.NotAssessable || after.Best <= before.Best).Should().BeTrue();
        }).CheckSeeded();

    [Fact]
    public void The_worst_is_never_better_than_the_best() =>
        Prop.ForAll(RollUpCases.Tallies.ToArbitrary(), tally =>
        {
            GroupVerdict verdict = GroupVerdict.Of(tally);
            (verdict.Worst <= verdict.Best).Should().BeTrue();
        }).CheckSeeded();

    private static GroupStanding? Standing(ProgressTally tally) => GroupVerdict.Of(tally).Certain;
}
