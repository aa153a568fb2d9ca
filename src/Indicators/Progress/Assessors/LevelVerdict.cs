using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// What one reading of the figures says of a goal that is a level: met or not, kept, on its way, or why that cannot be told.
/// </summary>
internal struct LevelVerdict
{
    public ProgressStatusSet Status { get; private set; }

    public Obstacle Reason { get; private set; }

    public bool? IsMet { get; private set; }

    public bool? IsNearlyMet { get; private set; }

    public bool? MeetsThresholdToDate { get; private set; }

    public bool IsRegressing { get; private set; }

    /// <summary>The time gone, where there is a way to measure or rounding leaves one.</summary>
    public ElapsedShare? Elapsed { get; private set; }

    /// <summary>True where rounding leaves open whether there was a way to go from the baseline.</summary>
    public bool HasOpenWay { get; private set; }

    /// <summary>True where a straight line stands for the way of equal rates that the figures do not have.</summary>
    public bool IsStraightened { get; private set; }

    // Below it no threshold k·b + c can leave the decimals, so that nothing need be computed to know that.
    private const decimal Small = 1e20m;

    private Measure _completion;
    private Measure _lead;
    private decimal _time;
    private Measure _planned;

    public static LevelVerdict Of(TargetQuestion asked, in LevelClock clock, ResolvedGoal goal, Measure value, Measure? start)
    {
        var verdict = new LevelVerdict();
        verdict.Judge(asked, clock, goal, value, start);
        return verdict;
    }

    /// <summary>The verdict of plain figures away from every cut, which needs no exact number; false where it does.</summary>
    /// <param name="asked">The target.</param>
    /// <param name="clock">Its time.</param>
    /// <param name="goal">Its goal.</param>
    /// <param name="value">The figure judged.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="reading">How the figures are read.</param>
    /// <param name="verdict">The verdict.</param>
    public static bool TryQuick(
        TargetQuestion asked, in LevelClock clock, ResolvedGoal goal, Figure value, Figure baseline, FigureReading reading,
            out LevelVerdict verdict)
    {
        verdict = default;
        if (clock.Obstacle != Obstacle.None || !clock.HasPlainWay || WayObstacles.Contradicts(asked, goal)
            || !Approximation.TryOf(value, goal.Unit, reading, out double low, out double high)
            || !Approximation.TryOf(baseline, goal.Unit, reading, out double from, out double to))
            return false;
        return QuickSchedule.TryMake(goal, new QuickFigures(low, high, from, to), clock.IsCompound, out QuickSchedule schedule)
            && verdict.TryTake(asked, clock, goal, schedule);
    }

    private bool TryTake(TargetQuestion asked, in LevelClock clock, ResolvedGoal goal, in QuickSchedule schedule)
    {
        ElapsedShare elapsed = clock.Elapsed;
        double time = Math.Min(elapsed.Elapsed, elapsed.Total) / (double)elapsed.Total;
        Elapsed = elapsed;
        IsMet = IsNearlyMet = schedule.IsMet;
        if (clock.IsFinal)
        {
            Status = ScheduleVerdict.WhenDue(asked.Target.Commitment, goal, IsMet, IsNearlyMet);
            return true;
        }

        Reason = asked.IsDue ? Obstacle.DueValueMissing : Obstacle.None;
        bool isDecided = schedule.TryVerdict(time, (double)asked.Options.ScheduleBand, (double)clock.Slack, out ProgressStatusSet status);
        Status = status;
        return isDecided;
    }

    private readonly decimal StartLead => -(_planned.High ?? _time);

    private readonly decimal EndLead => 1m - (_planned.Low ?? _time);

    private void Judge(TargetQuestion asked, in LevelClock clock, ResolvedGoal goal, Measure value, Measure? start)
    {
        if (IsBeyond(value) || IsBeyond(goal, start))
        {
            Reason = Obstacle.TooLarge;
            return;
        }

        Reason = WayObstacles.Of(asked, goal, start);
        // Of a goal the wrong way from its own baseline nothing is called met.
        if (Reason != Obstacle.WrongDirection || !goal.NeedsBaseline)
        {
            IsMet = Achievement.IsMet(goal, value, start);
            IsNearlyMet = goal.IsAbout ? Achievement.IsNearlyMet(goal, value, start) : IsMet;
        }

        if (Reason != Obstacle.None)
            return;
        bool? metAtStart = start is { } from ? Achievement.IsMetAtStart(goal, from) : false;
        Reason = MeasureObstacle(asked, clock, start, metAtStart);
        if (Reason == Obstacle.None)
            Measure(asked, clock, goal, value, start!.Value, metAtStart);
        if (clock.IsFinal)
            Status = ScheduleVerdict.WhenDue(asked.Target.Commitment, goal, IsMet, IsNearlyMet);
        else
            OnTheWay(asked, clock, goal, value, start, metAtStart);
    }

    /// <summary>A figure always has an end; one without any was beyond what a decimal holds in the unit of the goal.</summary>
    private static bool IsBeyond(Measure? range) => range is { Low: null, High: null };

    /// <summary>A baseline that has both ends leaves a threshold with both, save beyond what a decimal holds.</summary>
    private static bool IsBeyond(ResolvedGoal goal, Measure? start) =>
        goal.NeedsBaseline && !IsSmall(goal, start)
        && (IsBeyond(start)
            || (start is { Low: { } low, High: { } high } && (goal.ThresholdOrNull(low) is null || goal.ThresholdOrNull(high) is null)));

    private static bool IsSmall(ResolvedGoal goal, Measure? start) =>
        start is { Low: > -Small and < Small, High: > -Small and < Small }
        && goal is { Slope: > -1000m and < 1000m, Offset: > -Small and < Small };

    private Obstacle MeasureObstacle(TargetQuestion asked, in LevelClock clock, Measure? baseline, bool? metAtStart)
    {
        if (baseline is not { } start)
            return asked.MissingBaseline;
        if (clock.Obstacle != Obstacle.None)
            return clock.Obstacle;
        if (metAtStart == true)
            return Obstacle.MetAtBaseline;
        if (start.Low is null || start.High is null)
            return Obstacle.BaselineUnbounded;
        Elapsed = clock.Elapsed;
        return Obstacle.None;
    }

    /// <summary>Completion and its lead: on a line, at equal rates, or on the plan through milestones.</summary>
    private void Measure(TargetQuestion asked, in LevelClock clock, ResolvedGoal goal, Measure value, Measure start, bool? metAtStart)
    {
        ElapsedShare elapsed = Elapsed!.Value;
        _time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        bool isCompound = clock.IsCompound;
        // At equal rates the share of the way is that of the logarithms; where a figure is not above zero there are none, and a
        // straight line takes its place, which is told.
        if (isCompound && asked.Target.Path.Kind != TargetPathKind.Milestones
            && LogCompletion.TryEvaluate(goal, value, start, out _completion) == Obstacle.None)
        {
            _lead = Schedule.Lead(_completion, _time);
            return;
        }

        if (!Completion.TryEvaluate(goal, value, start, out _completion))
        {
            // The baseline may be the threshold to within rounding: then there may be a way of any length. If it certainly is, there is
            // none.
            HasOpenWay = metAtStart is null;
            Reason = HasOpenWay ? Obstacle.None : Obstacle.BaselineEqualsTarget;
            _completion = HasOpenWay ? Completion.OfShortBaselines(goal, value, start) : default;
        }

        _lead = Schedule.Lead(_completion, _time);
        if (_completion.IsAbsent || HasOpenWay)
            return;
        if (isCompound)
            AtEqualRates(goal, value, start);
        if (asked.Target.Path.Kind == TargetPathKind.Milestones)
            ThroughMilestones(asked, clock.Clock, goal, value, start, elapsed);
    }

    private void AtEqualRates(ResolvedGoal goal, Measure value, Measure start)
    {
        Obstacle obstacle = LogCompletion.TryEvaluate(goal, value, start, out Measure log);
        if (obstacle == Obstacle.None)
        {
            _lead = Schedule.Lead(log, _time);
            return;
        }

        if (obstacle != Obstacle.CrossesZero)
            return;
        IsStraightened = true;
        Reason = Obstacle.CrossesZero;
    }

    private void ThroughMilestones(TargetQuestion asked, TimePeriod clock, ResolvedGoal goal, Measure value, Measure start,
        ElapsedShare elapsed)
    {
        if (MilestoneNumbers.PointsOf(asked.Target, clock, goal.Unit) is not { } points)
        {
            Reason = Obstacle.UnitMismatch;
            return;
        }

        if (PlannedValue.TryLead(goal, value, start, points, elapsed.Elapsed, elapsed.Total, out Measure lead) != Obstacle.None)
            return;
        _lead = lead;
        if (PlannedValue.TryShare(goal, start, points, elapsed.Elapsed, elapsed.Total, out Measure share) == Obstacle.None)
            _planned = share;
    }

    private void OnTheWay(TargetQuestion asked, in LevelClock clock, ResolvedGoal goal, Measure value, Measure? start, bool? metAtStart)
    {
        if (Reason == Obstacle.ZeroSpan)
            return;
        // On the first day nobody is ahead or behind; once due, what is missing is the value of the due date and not the time.
        if (Reason is Obstacle.NoTimeElapsed or Obstacle.OnePoint)
        {
            Reason = asked.IsDue ? Obstacle.DueValueMissing : Reason;
            return;
        }

        bool hasLead = !_lead.IsAbsent || HasOpenWay;
        if (Reason == Obstacle.MetAtBaseline)
        {
            Keep(goal, value, start!.Value);
        }
        // Growth of a year is not on its way to anything: each year stands for itself, so early is no achievement and short no regress.
        else if (!asked.IsLevelLike)
        {
            Status = ScheduleVerdict.ThreeWays(goal, IsMet, IsNearlyMet, ProgressStatus.AheadOfSchedule, ProgressStatus.OnSchedule,
                ProgressStatus.BehindSchedule);
            MeetsThresholdToDate = IsMet;
            Reason = asked.IsDue ? Obstacle.DueValueMissing : Reason;
            return;
        }
        else if (hasLead || IsMet == true)
        {
            Status = ScheduleVerdict.OnTheWay(IsMet, ProgressStatus.AchievedEarly, _completion, _lead, asked.Options.ScheduleBand,
                clock.Slack, StartLead, EndLead);
        }
        // No lead can be measured and the goal is not met; what is certain still is that it got worse.
        else if (start is { } from && IsCertainlyWorse(goal, value, from))
        {
            Status = ProgressStatusSet.Of(ProgressStatus.Regressed);
        }

        if (Status != default && metAtStart is null)
            MayBeKept();
        if (asked.IsDue)
            Reason = Obstacle.DueValueMissing;
        else if (!hasLead && Reason == Obstacle.None)
            Reason = asked.MissingBaseline;
    }

    /// <summary>
    /// Where the baseline's rounding leaves open whether the goal was met there, a goal met now may only have been kept, and one not met
    /// may have been lost.
    /// </summary>
    private void MayBeKept()
    {
        if (IsMet is not false)
            Status = Status.Or(ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule));
        if (IsMet is not true)
            Status = Status.Or(ProgressStatusSet.Of(ProgressStatus.Regressed));
    }

    /// <summary>Met from the start: it is kept or lost. Kept is no achievement before the due date, lost is a regress.</summary>
    private void Keep(ResolvedGoal goal, Measure value, Measure start)
    {
        MeetsThresholdToDate = IsMet;
        IsRegressing = IsCertainlyWorse(goal, value, start);
        Status = IsMet switch
        {
            true => ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule),
            false => ProgressStatusSet.Of(ProgressStatus.Regressed),
            _ => ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule, ProgressStatus.Regressed),
        };
    }

    /// <summary>A value beyond its baseline on the wrong side is a regress, even where rounding leaves no way to measure.</summary>
    private static bool IsCertainlyWorse(ResolvedGoal goal, Measure value, Measure start) => goal.Side switch
    {
        GoalSide.AtLeast => value.High < start.Low,
        GoalSide.AtMost => value.Low > start.High,
        _ => false,
    };
}
