using NodaTime;
using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class TargetTests
{
    private static readonly Target Doubling = Target.By("double", HighTech, TimePeriod.Year(2027), new LevelGoal(Figure("超1.27万家")));

    [Fact]
    public void A_target_is_due_on_the_last_day_of_its_period()
    {
        Doubling.DueDate.Should().Be(new LocalDate(2027, 12, 31));
        Doubling.Due.Should().Be(TimePeriod.Year(2027));
        Doubling.Span.Should().BeNull();
    }

    [Fact]
    public void A_target_over_a_span_is_due_at_its_end()
    {
        Target target = Target.Over("plan", HighTech, TimePeriod.FiveYearPlan(14), new CumulativeGoal(Figure("1万家")));
        target.DueDate.Should().Be(new LocalDate(2025, 12, 31));
        target.Span.Should().Be(TimePeriod.FiveYearPlan(14));
        target.Due.Should().BeNull();
    }

    [Fact]
    public void A_target_may_be_due_on_a_day() =>
        Target.By("x", HighTech, new DateOnly(2027, 6, 30), new DoneGoal()).DueDate.Should().Be(new LocalDate(2027, 6, 30));

    [Fact]
    public void Unless_said_a_target_is_expected_a_floor_on_the_way_its_goal_implies_and_judged_when_due()
    {
        Doubling.Nature.Should().Be(TargetNature.Expected);
        Doubling.Commitment.Should().Be(TargetCommitment.Floor);
        Doubling.Path.Should().Be(TargetPath.ByGoal);
        Doubling.Evaluation.Should().Be(TargetEvaluation.AtDue);
        Doubling.AlsoStated.Should().BeEmpty();
    }

    [Fact]
    public void Targets_are_equal_by_value_their_further_wordings_included()
    {
        Target a = Doubling with { AlsoStated = [new MultipleGoal(2)], Baseline = new Baseline(TimePeriod.Year(2022)) { Value = Figure("6348家") } };
        Target b = Doubling with { AlsoStated = [new MultipleGoal(2)], Baseline = new Baseline(TimePeriod.Year(2022)) { Value = Figure("6348家") } };
        a.Should().Be(b);
        a.Should().NotBe(b with { AlsoStated = [] });
        (a with { Location = At("$.targets[0]", 1) }).Should().Be(b);
    }

    [Fact]
    public void Milestones_stand_in_order_of_time()
    {
        var later = new TargetMilestone(TimePeriod.Year(2026), Figure("1.1万家"));
        var earlier = new TargetMilestone(TimePeriod.Year(2025), Figure("1万家"));
        TargetPath path = TargetPath.Through(later, earlier);
        path.Milestones.Should().Equal(earlier, later);
        path.Should().Be(TargetPath.Through(earlier, later));
        path.ToString().Should().Be("2025: 1万家, 2026: 1.1万家");
        path.Kind.Should().Be(TargetPathKind.Milestones);
    }

    [Fact]
    public void A_way_without_milestones_or_with_two_on_one_day_is_refused()
    {
        Action none = () => TargetPath.Through();
        Action twice = () => TargetPath.Through(new(TimePeriod.Year(2025), Figure("1家")), new(TimePeriod.Quarter(2025, 4), Figure("2家")));
        none.Should().Throw<ArgumentException>();
        twice.Should().Throw<ArgumentException>().WithMessage("*2025 and 2025-Q4*");
    }

    [Fact]
    public void A_target_takes_the_place_of_another_from_a_day_on() =>
        new TargetSupersession("old", new DateOnly(2026, 1, 15)).On.Should().Be(new LocalDate(2026, 1, 15));

    [Fact]
    public void A_target_says_what_it_is_about() =>
        Doubling.ToString().Should().Be("double: high-tech@chongqing 2027 超1.27万家");
}
