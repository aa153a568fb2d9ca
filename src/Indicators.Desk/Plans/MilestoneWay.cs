using Indicators.Derivation;

namespace Indicators.Desk;

/// <summary>A way through the milestones of a target, even between them: totals to date, or levels, at ends of months.</summary>
internal sealed class MilestoneWay(PlanDraft draft, int from, RationalRange start, int to, RationalRange goal)
{
    private readonly List<(int At, RationalRange Value)> _points = [(from, start)];

    /// <summary>Reads the milestones that lie ahead; false where there is none.</summary>
    /// <param name="isPlace">Whether a milestone that ends before a month stands on this way.</param>
    public bool Read(Func<int, bool> isPlace)
    {
        foreach (TargetMilestone milestone in draft.Plan.Target.Path.Milestones)
        {
            if (milestone.Value.Dimension != draft.Plan.Unit.Dimension)
                continue;
            int end = MonthSums.EndOf(milestone.Period);
            RationalRange value = RationalRange.Exactly(milestone.Value.Quantity.RationalIn(draft.Plan.Unit));
            string text = $"{milestone.Period}: {milestone.Value.Literal}";
            if (end <= from || IsPassed(value) || !isPlace(end))
                draft.Assume(PlanAssumptionKind.MilestonePassed, text);
            else if (end < to)
                Add(end, value, text);
        }

        bool any = _points.Count > 1;
        _points.Add((to, goal));
        return any;
    }

    public RationalRange At(int month)
    {
        for (int i = 1; i < _points.Count; i++)
        {
            (int before, int after) = (_points[i - 1].At, _points[i].At);
            if (month <= after)
                return StraightWay.At(_points[i - 1].Value, _points[i].Value, Rational.Create(month - before, after - before));
        }

        return goal;
    }

    private void Add(int end, RationalRange value, string text)
    {
        _points.Add((end, value));
        draft.Assume(PlanAssumptionKind.ThroughMilestones, text);
        RationalRange beyond = draft.Plan.Side == GoalSide.AtMost && goal.Value < start.Value ? goal - value : value - goal;
        if (beyond.Value is { Sign: > 0 })
            draft.Say(PlanFeasibility.MilestoneBeyondGoal, beyond);
    }

    /// <summary>On the way up a milestone below where we stand is passed; on the way down one above.</summary>
    private bool IsPassed(RationalRange value) => goal.Value >= start.Value ? value.Value <= start.Value : value.Value >= start.Value;
}
