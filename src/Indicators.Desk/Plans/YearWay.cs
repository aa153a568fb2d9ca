namespace Indicators.Desk;

/// <summary>The totals of the years between the last whole one and the one a target is due in.</summary>
internal sealed class YearWay
{
    private readonly RationalRange[] _totals;
    private readonly int _from;

    public YearWay(PlanDraft draft, int from, RationalRange last, int to, RationalRange goal)
    {
        _from = from;
        int years = (to - from) / 12;
        _totals = new RationalRange[years];
        if (draft.Plan.Pattern.Kind == PlanPatternKind.Milestones)
            Obstacle = Through(draft, last, to, goal);
        else if (draft.Goal.IsCompound)
            Obstacle = AtEqualRates(draft, last, goal, years);
        else
            ByEqualAmounts(draft, last, goal, years);
    }

    public PlanObstacle Obstacle { get; }

    /// <summary>The total of the year that starts with a month.</summary>
    public RationalRange TotalOf(int january) => _totals[(january - _from) / 12];

    private void ByEqualAmounts(PlanDraft draft, RationalRange last, RationalRange goal, int years)
    {
        draft.Assume(PlanAssumptionKind.EqualAmounts);
        for (int k = 1; k <= years; k++)
            _totals[k - 1] = StraightWay.At(last, goal, Rational.Create(k, years));
    }

    private PlanObstacle AtEqualRates(PlanDraft draft, RationalRange last, RationalRange goal, int years)
    {
        draft.Assume(PlanAssumptionKind.EqualRates);
        if (!last.IsPositive || !goal.IsPositive)
            return PlanObstacle.CrossesZero;
        for (int k = 1; k <= years; k++)
            _totals[k - 1] = k == years ? goal : StraightWay.AtRate(last, goal, k, years);
        return PlanObstacle.None;
    }

    /// <summary>Milestones are the totals of their years; years between them follow evenly.</summary>
    private PlanObstacle Through(PlanDraft draft, RationalRange last, int to, RationalRange goal)
    {
        var way = new MilestoneWay(draft, _from, last, to, goal);
        if (!way.Read(end => end % 12 == 0))
            return PlanObstacle.NoMilestones;
        for (int k = 0; k < _totals.Length; k++)
            _totals[k] = way.At(_from + (12 * (k + 1)));
        return PlanObstacle.None;
    }
}
