using Indicators.Derivation;
using NodaTime;

namespace Indicators.Desk;

/// <summary>The plan of a level: a stock, a share, an index. What each step must add on the way from the last value to the goal.</summary>
internal sealed class LevelPlan(PlanDraft draft)
{
    private readonly BackwardPlan _plan = draft.Plan;
    private readonly Series _series = draft.Series;

    public PlanObstacle Fill()
    {
        if (Latest() is not { Period: { } period } latest)
            return PlanObstacle.NoValue;
        if (latest.Figure.Dimension != _plan.Unit.Dimension)
            return PlanObstacle.UnitMismatch;
        _plan.Measure = PlanMeasure.Level;
        _plan.Done = RationalRange.Of(latest.Figure, _plan.Unit);
        _plan.DonePeriod = period;
        _plan.Inputs = [latest];
        _plan.Left = _plan.Goal - _plan.Done;
        int from = MonthSums.MonthOf(period.End.PlusDays(1)), to = MonthSums.MonthOf(draft.Question.Target.DueDate.PlusDays(1));
        if (IsMet())
            draft.Say(PlanFeasibility.AlreadyMet, _plan.Side == GoalSide.AtMost ? _plan.Left : -_plan.Left);
        else if (to <= from || LocalDate.FromDateOnly(_plan.AsOf) >= draft.Question.Target.DueDate)
            draft.Say(PlanFeasibility.NoTimeLeft, _plan.Left);
        return _plan.Feasibility == PlanFeasibility.Feasible ? Lay(from, to) : PlanObstacle.None;
    }

    /// <summary>The latest value: of what is no state on a day only values of whole years, or as long as the target's own period.</summary>
    private Observation? Latest()
    {
        int? wanted = PlanRun.DueOf(draft.Question.Target).WholeMonths;
        DateOnly day = draft.Question.Day;
        Observation? latest = _series.Latest(
            _plan.AsOf, null, period => _series.IsPointInTime || period.WholeMonths == wanted || period.WholeMonths == 12);
        return latest?.Period is { } period ? _series.KnownOn(period, day) ?? latest : null;
    }

    private bool IsMet() => _plan.Left.Value is { } left && (_plan.Side == GoalSide.AtMost ? left.Sign >= 0 : left.Sign <= 0);

    private PlanObstacle Lay(int from, int to)
    {
        (int From, int To)[] steps = [.. PlanDraft.Steps(from, to, _plan.Step)];
        if (!_series.IsPointInTime && _plan.Step != PlanStep.Year && PlanRun.DueOf(draft.Question.Target).WholeMonths == 12)
            return PlanObstacle.StepTooLong;
        if (Levels(steps, from, to, out RationalRange[]? levels) is not PlanObstacle.None and var wrong)
            return wrong;
        RationalRange before = _plan.Done;
        for (int i = 0; i < steps.Length; i++)
        {
            AddRow(steps[i], before, levels![i], to);
            before = levels[i];
        }

        return PlanObstacle.None;
    }

    private void AddRow((int From, int To) step, RationalRange before, RationalRange level, int due)
    {
        TimePeriod period = MonthSums.PeriodOf(step.From, step.To);
        RationalRange last = LevelAt(step.To - 12) ?? default;
        bool isStated = draft.Stated.Exists(one => one.Period == period);
        // On a straight way a step is its share of what is left: the level it starts from is not doubted twice.
        bool isStraight = _plan.Pattern.Kind == PlanPatternKind.Even && !draft.Goal.IsCompound && draft.Stated.Count == 0;
        RationalRange added = level - before;
        if (isStraight && added.Value is { } own && _plan.Left.Value is { Sign: not 0 } whole)
            added = _plan.Left * RationalRange.Exactly(own / whole);
        draft.Rows.Add(new PlannedPeriod(
            period, added, step.To == due && !isStated ? _plan.Goal : level, last,
            _plan.Unit.Dimension == Dimension.Ratio ? default : PlanDraft.GrowthOn(level, last),
            added.Value is { } value && _plan.Left.Value is { Sign: not 0 } all
                ? RationalRange.Exactly(value / all)
                : default, null, isStated));
    }

    /// <summary>The level at the end of each step; stated ones as they are, the way going on from them.</summary>
    private PlanObstacle Levels((int From, int To)[] steps, int from, int to, out RationalRange[]? levels)
    {
        levels = null;
        if (WayFrom(from, _plan.Done, steps, to, out Func<int, RationalRange>? way) is not PlanObstacle.None and var wrong)
            return wrong;
        var made = new RationalRange[steps.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            (int stepFrom, int stepTo) = steps[i];
            if (draft.StatedFor(MonthSums.PeriodOf(stepFrom, stepTo), LevelAt(stepTo - 12),
                out RationalRange? stated) is not PlanObstacle.None and var unread)
                return unread;
            made[i] = stated ?? way!(stepTo);
            if (stated is not { } level)
                continue;
            if (stepTo == to && Misses(level))
                draft.Say(PlanFeasibility.StatedValuesMissGoal, _plan.Goal - level);
            else if (stepTo < to && WayFrom(stepTo, level, steps[(i + 1)..], to, out way) is not PlanObstacle.None and var stuck)
                return stuck;
        }

        levels = made;
        return PlanObstacle.None;
    }

    private bool Misses(RationalRange level) =>
        _plan.Side == GoalSide.AtMost ? level.Value > _plan.Goal.Value : level.Value < _plan.Goal.Value;

    /// <summary>The way from a level to the goal: by equal amounts, equal rates, the season, or milestones.</summary>
    private PlanObstacle WayFrom(int from, RationalRange start, (int From, int To)[] steps, int to, out Func<int, RationalRange>? way)
    {
        way = null;
        switch (_plan.Pattern.Kind)
        {
            case PlanPatternKind.Milestones:
                var through = new MilestoneWay(draft, from, start, to, _plan.Goal);
                if (!through.Read(_ => true))
                    return PlanObstacle.NoMilestones;
                way = through.At;
                return PlanObstacle.None;
            case PlanPatternKind.Seasonal:
                return BySeason(start, steps, out way);
            case PlanPatternKind.Even when draft.Goal.IsCompound:
                draft.Assume(PlanAssumptionKind.EqualRates);
                if (!start.IsPositive || !_plan.Goal.IsPositive)
                    return PlanObstacle.CrossesZero;
                way = month => month == to ? _plan.Goal : StraightWay.AtRate(start, _plan.Goal, month - from, to - from);
                return PlanObstacle.None;
            default:
                draft.Assume(PlanAssumptionKind.EvenMonths);
                way = month => StraightWay.At(start, _plan.Goal, Rational.Create(month - from, to - from));
                return PlanObstacle.None;
        }
    }

    /// <summary>What the same months of the last years added, as shares of what is left to add.</summary>
    private PlanObstacle BySeason(RationalRange start, (int From, int To)[] steps, out Func<int, RationalRange>? way)
    {
        way = null;
        int sign = _plan.Left.Value?.Sign ?? 1;
        RationalRange? Added(int from, int to) => LevelAt(to) is { } after && LevelAt(from) is { } before
            ? (sign < 0 ? before - after : after - before)
            : null;
        if (new SeasonWeights(draft, _plan.Pattern.Years).Of(steps, Added) is not { } weights)
            return PlanObstacle.NoSeason;
        RationalRange all = PlanDraft.Sum(weights), gone = RationalRange.Zero;
        var levels = new Dictionary<int, RationalRange>();
        for (int i = 0; i < steps.Length; i++)
        {
            gone += weights[i];
            RationalRange share = i == steps.Length - 1 ? RationalRange.Exactly(1m) : PlanDraft.ShareOf(gone, all);
            levels[steps[i].To] = start + ((_plan.Goal - start) * share);
        }

        way = month => levels[month];
        return PlanObstacle.None;
    }

    /// <summary>The level at the end of the month before a month; null where it is not published.</summary>
    private RationalRange? LevelAt(int month)
    {
        TimePeriod period = _series.IsPointInTime ? MonthSums.PeriodOf(month - 1, month) : MonthSums.PeriodOf(month - 12, month);
        bool isKnown = _series.KnownOn(period, draft.Question.Day) is { Status: not ObservationStatus.Forecast } known
            && known.Figure.Dimension == _plan.Unit.Dimension && known.Period!.Value.End <= LocalDate.FromDateOnly(_plan.AsOf);
        return isKnown ? RationalRange.Of(_series.KnownOn(period, draft.Question.Day)!.Figure, _plan.Unit) : null;
    }
}
