using System.Numerics;
using Indicators.Derivation;

namespace Indicators.Desk;

/// <summary>A plan while it is being made: its goal, its steps, what it rests on, and whether it can be carried out.</summary>
internal sealed class PlanDraft
{
    private readonly List<PlanAssumption> _assumptions;

    public PlanDraft(PlanRun run, BackwardPlan plan, PlanGoal goal)
    {
        (Run, Plan, Goal) = (run, plan, goal);
        Series = run.SeriesOf(plan.Target);
        _assumptions = [.. goal.Assumptions];
        (plan.Unit, plan.Side, plan.Goal) = (goal.Unit, goal.Side, goal.Number);
    }

    public PlanRun Run { get; }

    public BackwardPlan Plan { get; }

    public PlanGoal Goal { get; }

    public Series Series { get; }

    public PlanQuestion Question => Plan.Question;

    public bool IsFlow => Series.Indicator.Kind == IndicatorKind.Flow
        && (Series.Transformation == default || Goal.Unit.Dimension == Series.Indicator.Unit.Dimension);

    /// <summary>The steps, as they are laid out.</summary>
    public List<PlannedPeriod> Rows { get; } = [];

    /// <summary>The stated values that no step has taken.</summary>
    public List<WhatIf> Stated { get; } = [];

    public void Assume(PlanAssumptionKind kind, params ReadOnlySpan<string> details)
    {
        PlanAssumption one = PlanAssumption.Of(kind, details);
        if (!_assumptions.Contains(one))
            _assumptions.Add(one);
    }

    /// <summary>The steps from a month to before another: months, quarters as far as they lie in it, years likewise.</summary>
    public static IEnumerable<(int From, int To)> Steps(int from, int to, PlanStep step)
    {
        int length = step switch { PlanStep.Month => 1, PlanStep.Quarter => 3, _ => 12 };
        while (from < to)
        {
            int end = Math.Min(((from / length) + 1) * length, to);
            yield return (from, end);
            from = end;
        }
    }

    /// <summary>
    /// What is left of a whole, spread over steps by weights; stated values are taken as they are, and the others share the rest.
    /// </summary>
    /// <param name="left">What is left.</param>
    /// <param name="weights">The weight of each step; above zero together.</param>
    /// <param name="stated">The stated amount of a step; null where it is to be planned.</param>
    /// <param name="mustMeet">Whether stated values that miss the whole miss the goal: in the last year they do.</param>
    public RationalRange[] Spread(
        RationalRange left, IReadOnlyList<RationalRange> weights, IReadOnlyList<RationalRange?> stated, bool mustMeet = true)
    {
        RationalRange rest = left;
        foreach (RationalRange? value in stated)
            rest -= value ?? RationalRange.Zero;
        int[] open = [.. Enumerable.Range(0, weights.Count).Where(i => stated[i] is null)];
        RationalRange all = Sum(open.Select(i => weights[i]));
        var amounts = new RationalRange[weights.Count];
        for (int i = 0; i < amounts.Length; i++)
            amounts[i] = stated[i] ?? (rest * ShareOf(weights[i], all));
        if (open.Length == 0 && mustMeet)
            Missing(rest);
        else if (open.Length > 0 && open.Length < weights.Count && rest.Value is { Sign: < 0 } && left.Value is { Sign: > 0 })
            Missing(rest);
        return amounts;
    }

    /// <summary>A weight over the sum it is part of: a/(a+others), so that the range is no wider than it must be.</summary>
    public static RationalRange ShareOf(RationalRange weight, RationalRange all)
    {
        if (weight.IsExact && all.IsExact)
            return RationalRange.Exactly(weight.Value!.Value / all.Value!.Value);
        RationalRange others = new(all.Value - weight.Value, all.Low - weight.Low, all.High - weight.High);
        Rational? Part(Rational? own, Rational? other) => own is { } a && other is { } b && (a + b).Sign > 0 ? a / (a + b) : null;
        return new RationalRange(Part(weight.Value, others.Value), Part(weight.Low, others.High), Part(weight.High, others.Low));
    }

    public static RationalRange Sum(IEnumerable<RationalRange> numbers) => numbers.Aggregate(RationalRange.Zero, (sum, each) => sum + each);

    /// <summary>Growth on a base above zero; absent where there is none.</summary>
    public static RationalRange GrowthOn(RationalRange value, RationalRange last) =>
        last.IsPositive ? (value / last) - RationalRange.Exactly(1m) : default;

    /// <summary>
    /// The stated value of a step, as an amount; null where there is none. A percentage for what is no share is growth on the year before.
    /// </summary>
    public PlanObstacle StatedFor(TimePeriod period, RationalRange? lastYear, out RationalRange? amount)
    {
        amount = null;
        foreach (WhatIf one in Plan.Options.WhatIfs)
        {
            if (one.Period != period)
                continue;
            Stated.Add(one);
            Assume(PlanAssumptionKind.StatedValue, one.ToString());
            if (one.Figure.Dimension == Plan.Unit.Dimension)
                amount = Stating(one, Plan.Unit);
            else if (one.Figure.Dimension != Dimension.Ratio)
                return PlanObstacle.UnitMismatch;
            else if (lastYear is not { } last || last.IsAbsent)
                return PlanObstacle.NoBaseYear;
            else
                amount = last * (RationalRange.Exactly(1m) + Stating(one, StandardUnits.Multiple));
        }

        return PlanObstacle.None;
    }

    /// <summary>What is stated is a decree like a goal: its digits are not doubted.</summary>
    public static RationalRange Stating(WhatIf stated, Unit unit) => RationalRange.Exactly(stated.Figure.Quantity.RationalIn(unit));

    /// <summary>Puts the plan together: stated values that found no step, rounding, limits.</summary>
    public void Finish()
    {
        if (Plan.Options.WhatIfs.Any(one => one.Period is not null && !Stated.Contains(one)))
        {
            Plan.Obstacle = PlanObstacle.WhatIfOutsidePlan;
            return;
        }

        if (Plan.Feasibility is PlanFeasibility.Feasible or PlanFeasibility.StatedValuesMissGoal && Plan.Measure != PlanMeasure.Growth)
        {
            LookAtLimit();
            RoundRows();
        }

        Plan.Periods = [.. Rows];
        Plan.Assumptions = [.. _assumptions];
    }

    public void Say(PlanFeasibility feasibility, RationalRange margin) => (Plan.Feasibility, Plan.Margin) = (feasibility, margin);

    /// <summary>What stated values leave: too little for a floor, too much for a ceiling, or nothing for the others to do.</summary>
    private void Missing(RationalRange rest)
    {
        int sign = rest.Value?.Sign ?? 0;
        if (sign != 0)
            Say(PlanFeasibility.StatedValuesMissGoal, rest);
    }

    private void LookAtLimit()
    {
        if (Plan.Options.GrowthLimit is not { } limit || Plan.Side != GoalSide.AtLeast)
            return;
        if (Plan.Measure != PlanMeasure.Amount || Rows.Exists(row => row.LastYear.Value is null))
        {
            Assume(PlanAssumptionKind.LimitNotChecked);
            return;
        }

        RationalRange factor = RationalRange.Exactly(1m + limit);
        RationalRange most = Sum(Rows.Select(row => row.IsStated ? row.Amount : row.LastYear * factor));
        if (Plan.Left.Value > most.Value)
            Say(PlanFeasibility.BeyondGrowthLimit, Plan.Left - most);
    }

    /// <summary>Whole steps of the rounding that add up to what is left; stated values stay as they are.</summary>
    private void RoundRows()
    {
        if (Plan.Options.RoundTo is not { } increment || Rows.Exists(row => row.Amount.Value is null))
            return;
        if (increment.Dimension != Plan.Unit.Dimension || increment.Sign <= 0)
        {
            Plan.Obstacle = PlanObstacle.UnitMismatch;
            return;
        }

        Rational step = increment.RationalIn(Plan.Unit);
        int[] open = [.. Enumerable.Range(0, Rows.Count).Where(i => !Rows[i].IsStated)];
        Rational[] shares = [.. open.Select(i => Rows[i].Amount.Value!.Value / step)];
        Rational whole = shares.Aggregate(Rational.Zero, (sum, each) => sum + each);
        BigInteger total = Plan.Side == GoalSide.AtMost ? LargestRemainder.Floor(whole) : LargestRemainder.Ceiling(whole);
        BigInteger[] steps = LargestRemainder.Of(shares, total);
        Assume(PlanAssumptionKind.LargestRemainders, increment.ToString());
        for (int i = 0; i < open.Length; i++)
            Rows[open[i]] = Rows[open[i]] with { Rounded = (Rational.Create(steps[i], BigInteger.One) * step).ToDecimal() };
    }
}
