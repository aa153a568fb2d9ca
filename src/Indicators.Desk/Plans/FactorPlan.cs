using Indicators.Derivation;

namespace Indicators.Desk;

/// <summary>
/// The plan of a change over years of which no level is published, only the changes of the years (能耗强度五年下降13.5%): what each
/// year that is left must change at one rate, ((1+g)/∏(1+gᵢ))^(1/m) − 1.
/// </summary>
internal sealed class FactorPlan(PlanDraft draft)
{
    private readonly BackwardPlan _plan = draft.Plan;

    public PlanObstacle Fill()
    {
        if (PlanRun.YearsOf(_plan.Target) is not { } years)
            return PlanObstacle.NoBaseline;
        if (_plan.Step != PlanStep.Year)
            return PlanObstacle.StepTooLong;
        _plan.Measure = PlanMeasure.Growth;
        RationalRange factor = _plan.Goal, done = RationalRange.Exactly(1m);
        Series? growth = draft.Run.Catalog.FindSeries(draft.Series.Key.With(Transformation.YearOnYearGrowth));
        int next = years.First;
        var inputs = new List<Observation>();
        for (; next <= years.Last && Change(growth, next) is { } change; next++)
        {
            inputs.Add(change);
            done *= RationalRange.Exactly(1m) + RationalRange.Of(change.Figure, StandardUnits.Multiple);
        }

        if (inputs.Count == 0 && PlanRun.OpenMonth(_plan.AsOf) >= (years.First + 1) * 12)
            return draft.Plan.Target.Baseline is { Value: null } && growth is null
                ? PlanObstacle.NoBaseYear
                : PlanObstacle.NoMonthsPublished;
        _plan.Inputs = [.. inputs];
        RationalRange one = RationalRange.Exactly(1m);
        (_plan.Goal, _plan.Done, _plan.Left) = (factor - one, done - one, (factor / done) - one);
        _plan.DonePeriod = inputs.Count > 0 ? TimePeriod.Years(years.First, next - 1) : null;
        if (inputs.Count > 0)
            draft.Assume(PlanAssumptionKind.ChainOfYears, NumberText.Bare(years.First) + "—" + NumberText.Bare(next - 1));
        return next > years.Last ? Finished() : Lay(next, years.Last, factor, done);
    }

    private Observation? Change(Series? growth, int year)
    {
        TimePeriod period = TimePeriod.Year(year);
        return period.End.ToDateOnly() <= _plan.AsOf
            && growth?.KnownOn(period, draft.Question.Day) is { Status: not ObservationStatus.Forecast } known
            && known.Figure.Dimension == Dimension.Ratio ? known : null;
    }

    private PlanObstacle Finished()
    {
        bool isMet = _plan.Left.Value is { } gap && (_plan.Side == GoalSide.AtMost ? gap.Sign >= 0 : gap.Sign <= 0);
        draft.Say(isMet ? PlanFeasibility.AlreadyMet : PlanFeasibility.NoTimeLeft, _plan.Goal - _plan.Done);
        return PlanObstacle.None;
    }

    private PlanObstacle Lay(int next, int last, RationalRange factor, RationalRange done)
    {
        RationalRange rest = factor / done, one = RationalRange.Exactly(1m);
        var stated = new RationalRange?[last - next + 1];
        for (int i = 0; i < stated.Length; i++)
        {
            TimePeriod year = TimePeriod.Year(next + i);
            if (_plan.Options.WhatIfs.FirstOrDefault(
                what => what.Period == year && what.Figure.Dimension == Dimension.Ratio) is not { } what)
                continue;
            draft.Stated.Add(what);
            draft.Assume(PlanAssumptionKind.StatedValue, what.ToString());
            stated[i] = PlanDraft.Stating(what, StandardUnits.Multiple);
            rest /= one + stated[i]!.Value;
        }

        int open = stated.Count(each => each is null);
        if (rest.Low is not { Sign: >= 0 })
            return PlanObstacle.CrossesZero;
        if (open == 0 && rest.Value is { } left && left != Rational.One && (left > Rational.One) == (_plan.Side == GoalSide.AtLeast))
            draft.Say(PlanFeasibility.StatedValuesMissGoal, rest - one);
        draft.Assume(PlanAssumptionKind.EqualRates);
        RationalRange rate = open == 0 ? default : Roots.Of(rest, open) - one;
        RationalRange level = done;
        for (int i = 0; i < stated.Length; i++)
        {
            RationalRange change = stated[i] ?? rate;
            level *= one + change;
            bool isLast = i == stated.Length - 1 && _plan.Feasibility == PlanFeasibility.Feasible;
            draft.Rows.Add(new PlannedPeriod(
                TimePeriod.Year(next + i), change, isLast
                    ? factor - one
                    : level - one, default, change, default, null, stated[i] is not null));
        }

        return PlanObstacle.None;
    }
}
