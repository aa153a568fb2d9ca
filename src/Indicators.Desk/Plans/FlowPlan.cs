using Indicators.Derivation;

namespace Indicators.Desk;

/// <summary>
/// The plan of a flow: what is left of the year's amount, or of a total over a span, spread over the steps that are left.
/// </summary>
internal sealed class FlowPlan(PlanDraft draft)
{
    private readonly BackwardPlan _plan = draft.Plan;
    private readonly PlanQuestion _question = draft.Question;
    private readonly MonthSums _months = draft.Run.MonthsOf(
        draft.Run.LevelsOf(draft.Series) ?? draft.Series, draft.Goal.Unit, draft.Question);

    private int Open => PlanRun.OpenMonth(_question.AsOf);

    /// <summary>A total over the span.</summary>
    public PlanObstacle FillCumulative()
    {
        TimePeriod span = (_question.Target.Span ?? _question.Target.Due)!.Value;
        if (span.Start.Day != 1 || span.WholeMonths is null)
            return PlanObstacle.StepTooLong;
        return FillOne(MonthSums.MonthOf(span.Start), MonthSums.EndOf(span), draft.Goal.Number);
    }

    /// <summary>The amount of the period the target is due in, with the years until then where they lie between.</summary>
    public PlanObstacle FillDue()
    {
        TimePeriod due = PlanRun.DueOf(_question.Target);
        if (due.Start.Day != 1 || due.WholeMonths is not (> 0 and <= 12))
            return PlanObstacle.StepTooLong;
        (int from, int to) = (MonthSums.MonthOf(due.Start), MonthSums.EndOf(due));
        if (due.WholeMonths < 12 || from % 12 != 0 || from <= Open)
            return FillOne(from, to, draft.Goal.Number);
        for (int start = from - 12; start >= from - (12 * 100); start -= 12)
        {
            if (start + 12 <= Open && _months.Total(start, start + 12) is { } last)
                return start + 12 == from ? FillOne(from, to, draft.Goal.Number) : FillYears(start + 12, to, last);
        }

        return PlanObstacle.NoBaseYear;
    }

    /// <summary>One span with one total: what is done of it, and the steps of the rest.</summary>
    private PlanObstacle FillOne(int from, int to, RationalRange total)
    {
        if (Begin(from, to, total) is not { } start)
            return PlanObstacle.NoMonthsPublished;
        if (IsOver(start, to))
            return PlanObstacle.None;
        (int From, int To)[] steps = Merged(start, to);
        if (StatedOf(steps, out RationalRange?[] stated) is not PlanObstacle.None and var wrong)
            return wrong;
        if (AmountsOf(steps, stated, _plan.Left, from, out RationalRange[]? amounts) is not PlanObstacle.None and var missing)
            return missing;
        AddRows(steps, amounts!, stated, _plan.Done, total);
        LookBack(start, to);
        return PlanObstacle.None;
    }

    /// <summary>What is done of a span; null where months have passed and none is published.</summary>
    private int? Begin(int from, int to, RationalRange total)
    {
        int ended = Math.Min(Open, to);
        int? furthest = _months.Furthest(from, ended);
        if (furthest is null && ended > from)
            return null;
        int start = furthest ?? from;
        if (start < ended)
            draft.Assume(PlanAssumptionKind.UnpublishedCountAsLeft, MonthSums.PeriodOf(start, ended).ToString());
        _plan.Measure = PlanMeasure.Amount;
        _plan.Done = start > from ? _months.Total(from, start)!.Value : RationalRange.Zero;
        _plan.DonePeriod = start > from ? MonthSums.PeriodOf(from, start) : null;
        _plan.Inputs = start > from ? [.. _months.PartsOf(from, start)] : [];
        _plan.Left = total - _plan.Done;
        _plan.DrawDone(() => DoneRows(from, start));
        return start;
    }

    /// <summary>Nothing left to plan: met, exceeded, or no time.</summary>
    private bool IsOver(int start, int to)
    {
        int sign = _plan.Left.Value?.Sign ?? 1;
        bool isDue = start >= to || Open >= to;
        if (_plan.Side == GoalSide.AtLeast && sign <= 0)
            draft.Say(PlanFeasibility.AlreadyMet, -_plan.Left);
        else if (_plan.Side == GoalSide.AtMost && sign < 0)
            draft.Say(PlanFeasibility.Exceeded, -_plan.Left);
        else if (isDue)
            draft.Say(_plan.Side == GoalSide.AtMost ? PlanFeasibility.AlreadyMet : PlanFeasibility.NoTimeLeft, _plan.Left);
        return _plan.Feasibility != PlanFeasibility.Feasible;
    }

    /// <summary>January and February as one step where they are published together only and stand beside something.</summary>
    private (int From, int To)[] Merged(int from, int to)
    {
        var steps = new List<(int From, int To)>();
        foreach ((int start, int end) in PlanDraft.Steps(from, to, _plan.Step))
        {
            bool isFebruary = _plan.Step == PlanStep.Month && start % 12 == 1 && steps.Count > 0 && steps[^1] == (start - 1, start);
            if (isFebruary && ArePublishedTogether(start - 1 - 12))
            {
                steps[^1] = (start - 1, end);
                draft.Assume(PlanAssumptionKind.JanuaryAndFebruaryTogether);
            }
            else
            {
                steps.Add((start, end));
            }
        }

        return [.. steps];
    }

    private bool ArePublishedTogether(int january) =>
        _months.Total(january, january + 1) is null && _months.Total(january, january + 2) is not null;

    private PlanObstacle StatedOf((int From, int To)[] steps, out RationalRange?[] stated)
    {
        stated = new RationalRange?[steps.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            (int from, int to) = steps[i];
            if (draft.StatedFor(MonthSums.PeriodOf(from, to), _months.Total(from - 12, to - 12),
                out stated[i]) is not PlanObstacle.None and var wrong)
                return wrong;
        }

        return PlanObstacle.None;
    }

    /// <summary>The amounts of the steps of one total by the pattern asked for.</summary>
    private PlanObstacle AmountsOf(
        (int From, int To)[] steps, RationalRange?[] stated, RationalRange left, int spanStart, out RationalRange[]? amounts)
    {
        amounts = null;
        if (_plan.Pattern.Kind == PlanPatternKind.Milestones)
            return ThroughMilestones(steps, stated, left, spanStart, out amounts);
        RationalRange[]? weights = _plan.Pattern.Kind == PlanPatternKind.Seasonal
            ? new SeasonWeights(draft, _plan.Pattern.Years).Of(steps, _months.Total)
            : [.. steps.Select(step => RationalRange.Exactly(step.To - step.From))];
        if (weights is null)
            return PlanObstacle.NoSeason;
        if (_plan.Pattern.Kind == PlanPatternKind.Even)
            draft.Assume(PlanAssumptionKind.EvenMonths);
        amounts = draft.Spread(left, weights, stated);
        return PlanObstacle.None;
    }

    /// <summary>Totals to date at milestones; between them evenly.</summary>
    private PlanObstacle ThroughMilestones(
        (int From, int To)[] steps, RationalRange?[] stated, RationalRange left, int spanStart, out RationalRange[]? amounts)
    {
        amounts = null;
        (int from, int to) = (steps[0].From, steps[^1].To);
        RationalRange total = _plan.Done + left;
        var way = new MilestoneWay(draft, from, _plan.Done, to, total);
        if (!way.Read(end => end > spanStart))
            return PlanObstacle.NoMilestones;
        amounts = [.. steps.Select((step, i) => stated[i] ?? (way.At(step.To) - way.At(step.From)))];
        return PlanObstacle.None;
    }

    private void AddRows((int From, int To)[] steps, RationalRange[] amounts, RationalRange?[] stated, RationalRange done,
        RationalRange total)
    {
        RationalRange all = PlanDraft.Sum(amounts), toDate = done;
        for (int i = 0; i < steps.Length; i++)
        {
            (int from, int to) = steps[i];
            toDate += amounts[i];
            RationalRange last = _months.Total(from - 12, to - 12) ?? default;
            // What all steps bring is the total itself, however wide the ranges of the parts.
            RationalRange atEnd = i == steps.Length - 1 && _plan.Feasibility == PlanFeasibility.Feasible ? total : toDate;
            draft.Rows.Add(new PlannedPeriod(
                MonthSums.PeriodOf(from, to), amounts[i], atEnd, last, PlanDraft.GrowthOn(amounts[i], last),
                all.IsPositive ? PlanDraft.ShareOf(amounts[i], all) : default, null, stated[i] is not null));
        }
    }

    private void LookBack(int start, int to)
    {
        if (to - start > 12 || _months.Total(start - 12, to - 12) is not { } last)
            return;
        _plan.LeftLastYear = last;
        _plan.LeftGrowth = PlanDraft.GrowthOn(_plan.Left, last);
    }

    /// <summary>The months done, for the chart: as far as each follows from what is published.</summary>
    private IEnumerable<PlannedPeriod> DoneRows(int from, int start)
    {
        foreach ((int stepFrom, int stepTo) in PlanDraft.Steps(from, start, _plan.Step))
        {
            if (_months.Total(stepFrom, stepTo) is not { } amount)
                continue;
            RationalRange last = _months.Total(stepFrom - 12, stepTo - 12) ?? default;
            yield return new PlannedPeriod(
                MonthSums.PeriodOf(stepFrom, stepTo), amount, _months.Total(from, stepTo)
                    ?? default, last, PlanDraft.GrowthOn(amount, last), default);
        }
    }

    /// <summary>Several years: each one's total on the way from the last whole year, its months by the pattern.</summary>
    private PlanObstacle FillYears(int from, int to, RationalRange last)
    {
        var way = new YearWay(draft, from, last, to, draft.Goal.Number);
        if (way.Obstacle != PlanObstacle.None)
            return way.Obstacle;
        if (Begin(from, from + 12, way.TotalOf(from)) is not { } start)
            return PlanObstacle.NoMonthsPublished;
        for (int year = from; year < to; year += 12)
        {
            RationalRange total = way.TotalOf(year), done = year == from ? _plan.Done : RationalRange.Zero;
            (int From, int To)[] steps = Merged(year == from ? start : year, year + 12);
            if (steps.Length == 0)
                continue;
            if (StatedOf(steps, out RationalRange?[] stated) is not PlanObstacle.None and var wrong)
                return wrong;
            if (Season(steps, stated, total - done, year + 12 == to, out RationalRange[]? amounts) is not PlanObstacle.None and var missing)
                return missing;
            // A year that is stated whole is another place to start from: the years after it share the rest.
            bool isStated = Array.TrueForAll(stated, one => one is not null) && year + 12 < to;
            RationalRange reached = isStated ? done + PlanDraft.Sum(amounts!) : total;
            AddRows(steps, amounts!, stated, done, reached);
            if (isStated)
                way = new YearWay(draft, year + 12, reached, to, draft.Goal.Number);
            if (way.Obstacle != PlanObstacle.None)
                return way.Obstacle;
        }

        _plan.Left = PlanDraft.Sum(draft.Rows.Select(row => row.Amount));
        return PlanObstacle.None;
    }

    /// <summary>Within a year on the way, milestones of years say nothing: its months are even then.</summary>
    private PlanObstacle Season(
        (int From, int To)[] steps, RationalRange?[] stated, RationalRange left, bool isLast, out RationalRange[]? amounts)
    {
        amounts = null;
        RationalRange[]? weights = _plan.Pattern.Kind == PlanPatternKind.Seasonal && _plan.Step != PlanStep.Year
            ? new SeasonWeights(draft, _plan.Pattern.Years).Of(steps, Reference)
            : [.. steps.Select(step => RationalRange.Exactly(step.To - step.From))];
        if (weights is null)
            return PlanObstacle.NoSeason;
        if (_plan.Pattern.Kind != PlanPatternKind.Seasonal && _plan.Step != PlanStep.Year)
            draft.Assume(PlanAssumptionKind.EvenMonths);
        amounts = draft.Spread(left, weights, stated, isLast);
        return PlanObstacle.None;
    }

    /// <summary>
    /// Of a planned year far ahead the years before are planned themselves; the season is that of the last published ones.
    /// </summary>
    private RationalRange? Reference(int from, int to)
    {
        int back = Math.Max(0, ((from / 12) - (Open / 12) + 1) * 12);
        return _months.Total(from - back, to - back);
    }
}
