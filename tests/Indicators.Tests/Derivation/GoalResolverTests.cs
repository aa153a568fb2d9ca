using Indicators.Derivation;

namespace Indicators.Tests.Derivation;

public class GoalResolverTests
{
    [Fact]
    public void A_level_is_exact_and_on_the_side_of_its_bound_word()
    {
        Resolve(new LevelGoal(Figure.Parse("超1.27万家")), StandardUnits.Enterprise)
            .Should().Be(new ResolvedGoal(StandardUnits.Enterprise, GoalSide.AtLeast, 0m, 12700m, isStrict: true));
        Resolve(new LevelGoal(Figure.Parse("5.5%以内")), StandardUnits.Percent)
            .Should().Be(new ResolvedGoal(StandardUnits.Percent, GoalSide.AtMost, 0m, 5.5m));
    }

    [Fact]
    public void A_level_without_a_bound_word_takes_the_direction_of_its_indicator()
    {
        Resolve(new LevelGoal(Figure.Parse("28%")), StandardUnits.Percent).Side.Should().Be(GoalSide.AtLeast);
        Resolve(new LevelGoal(Figure.Parse("28%")), StandardUnits.Percent, Direction.Decrease).Side.Should().Be(GoalSide.AtMost);
        GoalResolver.TryResolve(new LevelGoal(Figure.Parse("28%")), Direction.Neutral, StandardUnits.Percent, out _)
            .Should().Be(Obstacle.DirectionNotStated);
    }

    [Fact]
    public void Multiples_changes_and_net_increases_are_thresholds_on_the_baseline()
    {
        Resolve(new MultipleGoal(2m), StandardUnits.Enterprise).ThresholdFor(6348m).Should().Be(12696m);
        Resolve(new ChangeGoal(Figure.Parse("-13.5%")), Unit.One, Direction.Decrease).ThresholdFor(1m).Should().Be(0.865m);
        Resolve(new ChangeGoal(Figure.Parse("2.3个百分点")), StandardUnits.Percent).ThresholdFor(32.2m).Should().Be(34.5m);
        Resolve(new IncreaseGoal(Figure.Parse("600家"), IncreaseScope.Net), StandardUnits.Enterprise).ThresholdFor(5035m).Should().Be(5635m);
    }

    [Fact]
    public void A_gross_or_unstated_increase_is_not_the_change_of_the_level()
    {
        foreach (IncreaseScope scope in new[] { IncreaseScope.Gross, IncreaseScope.Unspecified })
        {
            GoalResolver.TryResolve(new IncreaseGoal(Figure.Parse("600家"), scope), Direction.Increase, StandardUnits.Enterprise, out _)
                .Should().Be(Obstacle.IncreaseNotNet);
        }
    }

    [Fact]
    public void About_allows_a_twentieth_of_the_number()
    {
        Resolve(new LevelGoal(Figure.Parse("5%左右")), StandardUnits.Percent).Tolerance.Should().Be(0.25m);
        Resolve(new LevelGoal(Figure.Parse("5.5%左右")), StandardUnits.Percent).Tolerance.Should().Be(0.275m);
    }

    [Fact]
    public void Goals_that_are_no_levels_say_so()
    {
        GoalResolver.TryResolve(new DoneGoal(), Direction.Increase, Unit.One, out _).Should().Be(Obstacle.NotALevelGoal);
        GoalResolver.TryResolve(new NoNumberGoal(new LocalizedText("保持在合理区间")), Direction.Increase, Unit.One, out _).Should().Be(Obstacle.NoNumber);
        GoalResolver.TryResolve(new LevelGoal(Figure.Parse("28%")), Direction.Increase, StandardUnits.Enterprise, out _).Should().Be(Obstacle.UnitMismatch);
    }

    private static ResolvedGoal Resolve(Goal goal, Unit unit, Direction direction = Direction.Increase)
    {
        GoalResolver.TryResolve(goal, direction, unit, out ResolvedGoal? resolved).Should().Be(Obstacle.None);
        return resolved!;
    }
}
