using Indicators.Derivation;

namespace Indicators.Desk;

/// <summary>
/// The plan of a growth rate of the year that levels do not give (constant prices): what the rest must grow, growth to date and the
/// rest weighted with last year's amounts: (1+g)·Y = (1+g₁)·A + (1+x)·(Y−A).
/// </summary>
internal sealed class GrowthPlan(PlanDraft draft)
{
    private readonly BackwardPlan _plan = draft.Plan;
    private readonly Series? _growth = draft.Series.Transformation == default
        ? draft.Run.Catalog.FindSeries(draft.Series.Key.With(Transformation.YearOnYearGrowth)) : draft.Series;
    private MonthSums? _levels;

    public PlanObstacle Fill()
    {
        TimePeriod due = PlanRun.DueOf(_plan.Target);
        if (due.Start.Day != 1 || due.WholeMonths is not (> 0 and <= 12))
            return PlanObstacle.StepTooLong;
        (int from, int to) = (MonthSums.MonthOf(due.Start), MonthSums.EndOf(due));
        _plan.Measure = PlanMeasure.Growth;
        int open = Math.Min(PlanRun.OpenMonth(_plan.AsOf), to), done = Done(from, open);
        if (done == from && open > from)
            return PlanObstacle.NoMonthsPublished;
        if (done < open)
            draft.Assume(PlanAssumptionKind.UnpublishedCountAsLeft, MonthSums.PeriodOf(done, open).ToString());
        _plan.Left = _plan.Goal;
        if (done >= to)
            return Finished();
        if (done > from || _plan.Options.WhatIfs.Any(one => one.Period is not null))
            return Weighted(from, done, to);
        draft.Rows.Add(Row(from, to, _plan.Goal, _plan.Goal));
        return PlanObstacle.None;
    }

    /// <summary>The furthest growth to date.</summary>
    private int Done(int from, int open)
    {
        for (int end = open; end > from; end--)
        {
            TimePeriod period = MonthSums.PeriodOf(from, end);
            if (_growth?.KnownOn(period, draft.Question.Day) is { Status: not ObservationStatus.Forecast } known && known.Period == period
                && known.Figure.Dimension == Dimension.Ratio)
            {
                _plan.Done = RationalRange.Of(known.Figure, StandardUnits.Multiple);
                _plan.DonePeriod = period;
                _plan.Inputs = [known];
                return end;
            }
        }

        return from;
    }

    private PlanObstacle Finished()
    {
        RationalRange missing = _plan.Goal - _plan.Done;
        _plan.Left = missing;
        bool isMet = missing.Value is { } gap && (_plan.Side == GoalSide.AtMost ? gap.Sign >= 0 : gap.Sign <= 0);
        draft.Say(isMet ? PlanFeasibility.AlreadyMet : PlanFeasibility.NoTimeLeft, isMet && _plan.Side == GoalSide.AtLeast
            ? -missing
            : missing);
        return PlanObstacle.None;
    }

    private PlanObstacle Weighted(int from, int done, int to)
    {
        Series? levels = draft.Run.LevelsOf(draft.Series);
        if (levels is null)
            return PlanObstacle.NoBaseYear;
        _levels = draft.Run.MonthsOf(levels, levels.Indicator.Unit, draft.Question);
        if (_levels.Total(from - 12, to - 12) is not { } whole || _levels.Total(from - 12, done - 12) is not { } gone
            || _levels.Total(done - 12, to - 12) is not { } rest)
            return PlanObstacle.NoBaseYear;
        draft.Assume(PlanAssumptionKind.WeightsOfLastYear, MonthSums.PeriodOf(from - 12, to - 12).ToString());
        return Solve(from, done, to, (whole, gone, rest));
    }

    private PlanObstacle Solve(int from, int done, int to, (RationalRange Whole, RationalRange Gone, RationalRange Left) last)
    {
        (int From, int To)[] steps = [.. PlanDraft.Steps(done, to, _plan.Step)];
        var stated = new RationalRange?[steps.Length];
        RationalRange needed = (_plan.Goal * last.Whole) - (_plan.Done * last.Gone), openWeight = last.Left;
        for (int i = 0; i < steps.Length; i++)
        {
            (int stepFrom, int stepTo) = steps[i];
            if (StatedGrowth(MonthSums.PeriodOf(stepFrom, stepTo)) is not { } growth)
                continue;
            if (_levels!.Total(stepFrom - 12, stepTo - 12) is not { } weight)
                return PlanObstacle.NoBaseYear;
            stated[i] = growth;
            needed -= growth * weight;
            openWeight -= weight;
        }

        bool isAllStated = Array.TrueForAll(stated, one => one is not null);
        if (isAllStated && needed.Value is { Sign: > 0 })
            draft.Say(PlanFeasibility.StatedValuesMissGoal, needed / last.Whole);
        if (!isAllStated && !openWeight.IsPositive)
            return PlanObstacle.CrossesZero;
        RationalRange x = isAllStated ? default : needed / openWeight;
        _plan.Left = isAllStated ? _plan.Left : x;
        _plan.LeftLastYear = default;
        Lay(from, (steps, stated), x, last.Gone);
        return PlanObstacle.None;
    }

    private void Lay(int from, ((int From, int To)[] Places, RationalRange?[] Stated) steps, RationalRange x, RationalRange gone)
    {
        RationalRange grown = _plan.Done * gone, weight = gone;
        bool isKnown = true;
        for (int i = 0; i < steps.Places.Length; i++)
        {
            (int stepFrom, int stepTo) = steps.Places[i];
            RationalRange growth = steps.Stated[i] ?? x;
            isKnown &= _levels!.Total(stepFrom - 12, stepTo - 12) is not null;
            if (_levels.Total(stepFrom - 12, stepTo - 12) is { } last)
                (grown, weight) = (grown + (growth * last), weight + last);
            RationalRange toDate = !isKnown ? default : i == steps.Places.Length - 1 && _plan.Feasibility == PlanFeasibility.Feasible
                ? _plan.Goal
                : grown / weight;
            draft.Rows.Add(Row(stepFrom, stepTo, growth, toDate) with { IsStated = steps.Stated[i] is not null });
        }
    }

    private RationalRange? StatedGrowth(TimePeriod period)
    {
        if (_plan.Options.WhatIfs.FirstOrDefault(one => one.Period == period) is not { Figure.Dimension: var dimension } one
            || dimension != Dimension.Ratio)
            return null;
        draft.Stated.Add(one);
        draft.Assume(PlanAssumptionKind.StatedValue, one.ToString());
        return PlanDraft.Stating(one, StandardUnits.Multiple);
    }

    private static PlannedPeriod Row(int from, int to, RationalRange growth, RationalRange toDate) =>
        new(MonthSums.PeriodOf(from, to), growth, toDate, default, growth, default);
}
