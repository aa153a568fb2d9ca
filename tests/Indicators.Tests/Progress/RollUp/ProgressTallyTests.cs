using FsCheck.Fluent;
using Indicators.Progress;

namespace Indicators.Tests.Progress.RollUp;

public class ProgressTallyTests
{
    [Fact]
    public void Merging_is_associative() =>
        Prop.ForAll(
            (from a in RollUpCases.Tallies from b in RollUpCases.Tallies from c in RollUpCases.Tallies select (a, b, c)).ToArbitrary(),
            t => t.a.Merge(t.b).Merge(t.c).Should().Be(t.a.Merge(t.b.Merge(t.c)))).CheckSeeded();

    [Fact]
    public void Merging_is_commutative_with_the_empty_tally_as_identity() =>
        Prop.ForAll((from a in RollUpCases.Tallies from b in RollUpCases.Tallies select (a, b)).ToArbitrary(), t =>
        {
            t.a.Merge(t.b).Should().Be(t.b.Merge(t.a));
            t.a.Merge(t.b).GetHashCode().Should().Be(t.b.Merge(t.a).GetHashCode());
            t.a.Merge(ProgressTally.Empty).Should().Be(t.a);
            t.a.Merge(t.b).Total.Should().Be(t.a.Total + t.b.Total);
            t.a.Merge(t.b).TotalWeight.Should().Be(t.a.TotalWeight + t.b.TotalWeight);
        }).CheckSeeded();

    [Fact]
    public void The_classes_of_the_14th_plan_add_up()
    {
        // Mid-term evaluation: 20 main indicators, 4 early, 5 faster, 7 basically as expected, 4 behind (3 of them binding).
        ProgressTally tally = ProgressTally.Merge(
        [
            RollUpCases.Of(TargetNature.Expected, ProgressStatus.AchievedEarly).Times(4),
            RollUpCases.Of(TargetNature.Expected, ProgressStatus.AheadOfSchedule).Times(5),
            RollUpCases.Of(TargetNature.Expected, ProgressStatus.OnSchedule).Times(7),
            RollUpCases.Of(TargetNature.Expected, ProgressStatus.BehindSchedule),
            RollUpCases.Of(TargetNature.Binding, ProgressStatus.BehindSchedule).Times(3),
        ]);
        tally.Total.Should().Be(20);
        tally.CountOf(ProgressStatus.BehindSchedule).Should().Be(4);
        tally.CountOf(ProgressStatus.BehindSchedule, TargetNature.Binding).Should().Be(3);
        tally.CountWhere(key => key.Status.Certain is >= ProgressStatus.Achieved and <= ProgressStatus.OnSchedule).Should().Be(16);
        tally.ToText(Language.Chinese).Should().Be("20项中评估20项；约束性：滞后3；预期性：提前完成4、快于时序5、符合时序7、滞后1");
        GroupVerdict.Of(tally).Certain.Should().Be(GroupStanding.PartlyOnCourse);
    }

    [Fact]
    public void An_open_verdict_is_counted_as_open()
    {
        ProgressTally tally = RollUpCases.Of(TargetNature.Binding, ProgressStatus.Achieved, ProgressStatus.Missed)
            .Merge(RollUpCases.Of(TargetNature.Expected, ProgressStatus.NotAssessable));
        tally.Indeterminate.Should().Be(1);
        tally.Assessed.Should().Be(1);
        tally.CountOf(ProgressStatus.Missed).Should().Be(0);
        tally.ToString().Should().Be("1 of 2 assessed; binding: 1 achieved or missed; expected: 1 not assessable");
    }

    [Fact]
    public void Classes_of_a_scheme_are_counted_beside_the_verdicts()
    {
        SchemeResult result = ProgressSchemes.StatCan.Classify(SchemeInput.From(2015, 14.5m, 2023, 10.2m, Direction.Decrease).Towards(2030, 7.25m));
        ProgressTally tally = ProgressTally.Of(RollUpCases.Assessment("a", ProgressStatus.OnSchedule), result, 2.5m).Times(2);
        tally.Classes.Should().ContainSingle();
        tally.Classes["statcan: substantial"].Should().Be(new TallyCount(2, 5m));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_weight_is_positive(int weight) =>
        FluentActions.Invoking(() => ProgressTally.Of(RollUpCases.Assessment("a", ProgressStatus.OnSchedule), weight: weight)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Weights_that_would_lose_a_digit_are_refused()
    {
        ProgressTally small = ProgressTally.Of(TargetNature.Expected, TargetCommitment.Floor, default, null, 0.0000000000000000000000000001m);
        ProgressTally large = ProgressTally.Of(TargetNature.Expected, TargetCommitment.Floor, default, null, decimal.MaxValue);
        FluentActions.Invoking(() => small.Merge(large)).Should().Throw<OverflowException>();
    }
}
