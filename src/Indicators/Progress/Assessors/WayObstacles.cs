using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>Goals that contradict their indicator or their baseline, whether levels or changes of them are judged.</summary>
internal static class WayObstacles
{
    /// <summary>Why there is no way to the goal. A goal stated on the baseline that holds there already runs the wrong way.</summary>
    public static Obstacle Of(TargetQuestion asked, ResolvedGoal goal, Measure? baseline)
    {
        if (baseline is not { } start)
            return Obstacle.None;
        bool isShare = goal.NeedsBaseline && goal.Slope != 1m;
        if (isShare && start is { Low: <= 0m, High: >= 0m })
            return Obstacle.CrossesZero;
        bool contradicts = Contradicts(asked, goal);
        if (!contradicts && !goal.NeedsBaseline)
            return Obstacle.None;
        bool? metAtStart = Achievement.IsMetAtStart(goal, start);
        return (goal.NeedsBaseline && metAtStart == true) || (contradicts && metAtStart == false)
            ? Obstacle.WrongDirection
            : Obstacle.None;
    }

    /// <summary>True of a goal on the side its indicator should leave.</summary>
    public static bool Contradicts(TargetQuestion asked, ResolvedGoal goal) =>
        asked.Target.Reads == TargetReading.ByDirection && (goal.Side == GoalSide.AtLeast
            ? asked.Indicator.Direction == Direction.Decrease
            : goal.Side == GoalSide.AtMost && asked.Indicator.Direction == Direction.Increase);
}
