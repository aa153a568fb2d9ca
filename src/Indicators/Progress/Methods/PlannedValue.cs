using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// M2 on a way through milestones: the planned value PV(t) is a straight line from the baseline to the first milestone,
/// from each milestone to the next, and from the last to the threshold; the lead is <c>(v − PV)/(T − b)</c> and the
/// schedule index <c>(v − b)/(PV − b)</c>.
/// </summary>
/// <remarks>
/// Origin: planned value of earned value management; comparing each year with a trajectory instead of a straight line is
/// the practice of the EU's Digital Decade. Without milestones both are those of <see cref="Schedule"/>. Before the first
/// milestone PV moves with the baseline, after the last one with the threshold, and both are evaluated inside each corner.
/// </remarks>
internal static class PlannedValue
{
    /// <summary>PV: what the plan wants by now.</summary>
    /// <param name="goal">The goal; for a range of targets, the edge the way leads to.</param>
    /// <param name="baseline">The baseline b, in the goal's unit; both ends.</param>
    /// <param name="milestones">The values wanted on the way, in order of time.</param>
    /// <param name="elapsedMonths">n: whole months from the baseline to now.</param>
    /// <param name="totalMonths">N: whole months from the baseline to the due date; positive.</param>
    /// <param name="result">PV, in the goal's unit.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no planned value.</returns>
    public static Obstacle TryEvaluate(
        ResolvedGoal goal, Measure baseline, IReadOnlyList<PlanPoint> milestones, int elapsedMonths, int totalMonths, out Measure result)
    {
        result = default;
        Obstacle obstacle = TryPlan(goal, baseline, milestones, elapsedMonths, totalMonths, out _, out Threshold plan);
        if (obstacle == Obstacle.None)
            result = plan.Over(baseline).WithClosedEnds();
        return obstacle;
    }

    /// <summary>The share of the way that the plan wants to be gone by now: (PV − b)/(T − b). What τ is on a straight line.</summary>
    /// <inheritdoc cref="TryEvaluate" path="/param"/>
    /// <inheritdoc cref="TryEvaluate" path="/returns"/>
    public static Obstacle TryShare(
        ResolvedGoal goal, Measure baseline, IReadOnlyList<PlanPoint> milestones, int elapsedMonths, int totalMonths, out Measure result)
    {
        result = default;
        Obstacle obstacle = TryPlan(goal, baseline, milestones, elapsedMonths, totalMonths, out Threshold threshold, out Threshold plan);
        if (obstacle == Obstacle.None)
            result = Corners.Evaluate(new PlannedShare(threshold, plan), Measure.Exactly(0m), baseline, Slope.Either).WithClosedEnds();
        return obstacle;
    }

    /// <summary>The lead (v − PV)/(T − b): the share of the whole way by which the value is ahead of the plan.</summary>
    /// <param name="goal">The goal; for a range of targets, the edge the way leads to.</param>
    /// <param name="value">The current value v, in the goal's unit.</param>
    /// <param name="baseline">The baseline b, in the goal's unit; both ends.</param>
    /// <param name="milestones">The values wanted on the way, in order of time.</param>
    /// <param name="elapsedMonths">n: whole months from the baseline to the value.</param>
    /// <param name="totalMonths">N: whole months from the baseline to the due date; positive.</param>
    /// <param name="result">The lead; 0.05 is five points.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no lead.</returns>
    public static Obstacle TryLead(
        ResolvedGoal goal, Measure value, Measure baseline, IReadOnlyList<PlanPoint> milestones, int elapsedMonths, int totalMonths,
            out Measure result)
    {
        result = default;
        Obstacle obstacle = TryPlan(goal, baseline, milestones, elapsedMonths, totalMonths, out Threshold threshold, out Threshold plan);
        if (obstacle == Obstacle.None)
            result = Corners.Evaluate(new LeadOnPlan(threshold, plan), value, baseline,
                SlopeOf(threshold.SignOfWay(baseline))).WithClosedEnds();
        return obstacle;
    }

    /// <summary>The schedule index (v − b)/(PV − b): 1 on the plan.</summary>
    /// <inheritdoc cref="TryLead" path="/param"/>
    /// <returns><see cref="Obstacle.None"/>; <see cref="Obstacle.NoMovement"/> where the plan wants none yet.</returns>
    public static Obstacle TryIndex(
        ResolvedGoal goal, Measure value, Measure baseline, IReadOnlyList<PlanPoint> milestones, int elapsedMonths, int totalMonths,
            out Measure result)
    {
        result = default;
        Obstacle obstacle = TryPlan(goal, baseline, milestones, elapsedMonths, totalMonths, out _, out Threshold plan);
        if (obstacle != Obstacle.None)
            return obstacle;
        int sign = plan.SignOfWay(baseline);
        if (sign == 0)
            return Obstacle.NoMovement;
        result = Corners.Evaluate(new IndexOnPlan(plan), value, baseline, SlopeOf(sign)).WithClosedEnds();
        return Obstacle.None;
    }

    /// <summary>PV as T = k·b + c of the baseline.</summary>
    /// <remarks>Only inside a corner, where an overflow is met.</remarks>
    internal static Threshold PlanOf(Threshold threshold, IReadOnlyList<PlanPoint> milestones, int elapsedMonths, int totalMonths) =>
        On(threshold, milestones, Math.Clamp(elapsedMonths, 0, totalMonths), totalMonths);

    private static bool TryPlanOf(Threshold threshold, IReadOnlyList<PlanPoint> milestones, int elapsed, int total, out Threshold plan)
    {
        plan = default;
        var of = (threshold, milestones, elapsed, total);
        if (CheckedDecimal.Try(of, static way => PlanOf(way.threshold, way.milestones, way.elapsed, way.total).Slope) is null)
            return false;
        plan = PlanOf(threshold, milestones, elapsed, total);
        return true;
    }

    private static Slope SlopeOf(int sign) => sign > 0 ? Slope.Rising : Slope.Falling;

    private static Obstacle TryPlan(
        ResolvedGoal goal, Measure baseline, IReadOnlyList<PlanPoint> milestones, int elapsed, int total, out Threshold threshold,
            out Threshold plan)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(milestones);
        threshold = plan = default;
        if (total <= 0)
            return Obstacle.NoTimeElapsed;
        if (baseline.Low is null || baseline.High is null)
            return Obstacle.BaselineUnbounded;
        Obstacle obstacle = Threshold.TryFrom(goal, baseline, baseline, out threshold);
        if (obstacle == Obstacle.None && threshold.SignOfWay(baseline) == 0)
            obstacle = Obstacle.BaselineEqualsTarget;
        if (obstacle == Obstacle.None && !TryPlanOf(threshold, milestones, elapsed, total, out plan))
            obstacle = Obstacle.TooLarge;
        return obstacle;
    }

    /// <summary>PV as a function of the baseline: the straight line between the points before and after.</summary>
    private static Threshold On(Threshold threshold, IReadOnlyList<PlanPoint> milestones, int elapsed, int total)
    {
        var from = new Threshold(1m, 0m);
        int start = 0;
        foreach (PlanPoint milestone in milestones)
        {
            var to = new Threshold(0m, milestone.Value);
            if (milestone.ElapsedMonths >= elapsed && milestone.ElapsedMonths > start)
                return Between(from, start, to, milestone.ElapsedMonths, elapsed);
            if (milestone.ElapsedMonths > start)
                (from, start) = (to, milestone.ElapsedMonths);
        }

        return start >= total ? from : Between(from, start, threshold, total, elapsed);
    }

    private static Threshold Between(Threshold from, int start, Threshold to, int end, int now) => new(
        Weighed(from.Slope, to.Slope, now - start, end - start),
        Weighed(from.Offset, to.Offset, now - start, end - start));

    private static decimal Weighed(decimal from, decimal to, int gone, int length) => from + ((to - from) * gone / length);

    // Each is a quotient of two linear functions of b: none turns.
    private readonly struct PlannedShare(Threshold threshold, Threshold plan) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => (plan.At(baseline) - baseline) / (threshold.At(baseline) - baseline);
    }

    private readonly struct LeadOnPlan(Threshold threshold, Threshold plan) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => (value - plan.At(baseline)) / (threshold.At(baseline) - baseline);
    }

    private readonly struct IndexOnPlan(Threshold plan) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => (value - baseline) / (plan.At(baseline) - baseline);
    }
}
