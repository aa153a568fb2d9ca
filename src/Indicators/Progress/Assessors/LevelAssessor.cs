using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// Goals that are levels, multiples or changes of one. The asked are chosen once; the verdict is that of the figures as
/// written, what stays possible that of their rounding; the measures are worked out when they are asked for.
/// </summary>
internal readonly struct LevelAssessor(TargetQuestion asked)
{
    private static readonly Substitution[] Straightened = [new(SubstitutionKind.StraightPath, "compound", "linear")];

    private Target Target => asked.Target;

    public static ProgressAssessment Assess(TargetQuestion asked)
    {
        BaselineFigure baseline = BaselineFigure.Of(asked);
        return new LevelAssessor(baseline.ClockFor(asked)).Assess(baseline);
    }

    private ProgressAssessment Assess(BaselineFigure baseline)
    {
        Observation? current = FindCurrent();
        if (YearToDateAssessor.Applies(asked, current) && YearToDateAssessor.TryAssess(asked, Inputs(baseline, null), current) is { } soFar)
            return soFar;
        return current is null ? OfOtherPeriod(baseline) : Judge(baseline, current);
    }

    private TargetInputs Inputs(BaselineFigure baseline, Observation? current) =>
        new(asked) { Current = current, BaselineObservation = baseline.Observation, StatedBaseline = baseline.Stated };

    /// <summary>No value can be judged: the latest one is shown, with the reason. A task of one year waits for that year.</summary>
    private ProgressAssessment OfOtherPeriod(BaselineFigure baseline)
    {
        Observation? shown = asked.Latest(asked.Key, new PeriodFilters.AsLongAs(Target.DuePeriod)) ?? asked.Latest(asked.Key);
        Obstacle why = asked.WhyNoValue(asked.Key);
        bool waits = why == Obstacle.OtherPeriod && Target.Baseline is null;
        Obstacle reason = !waits ? why : asked.IsDue ? Obstacle.DueValueMissing : Obstacle.NoBaseline;
        return asked.No(reason, Inputs(baseline, shown) with { IsOfOtherPeriod = shown is not null });
    }

    private ProgressAssessment Judge(BaselineFigure from, Observation current)
    {
        Figure? baseline = from.Figure;
        Unit unit = JudgingUnit(current, baseline);
        Obstacle obstacle = asked.Resolve(asked.Goal, asked.Indicator.Direction, unit, out ResolvedGoal? resolved, current.Figure);
        Obstacle reason = InputObstacle(resolved, obstacle, current, baseline, unit);
        if (reason != Obstacle.None || resolved is not { } goal)
            return new ProgressAssessment(Inputs(from, current) with { Goal = resolved }, new Verdict { Reason = reason });
        TimePeriod observed = current.Period!.Value;
        var clock = new LevelClock(asked, observed);
        LevelVerdict written = Read(FigureReading.Written, clock, goal, current, baseline);
        FigureReading reading = asked.Options.Reading;
        bool isExact = reading == FigureReading.Written || (current.Figure.IsPoint && baseline is not { IsPoint: false });
        LevelVerdict wide = isExact ? written : Read(reading, clock, goal, current, baseline);
        var inputs = new TargetInputs(asked)
        {
            Current = current,
            BaselineObservation = from.Observation,
            StatedBaseline = from.Stated,
            Goal = goal,
            Way = new LevelWay(clock.Clock, written.Elapsed, asked.IsCompound, !wide.HasOpenWay),
            Taken = written.IsStraightened ? Straightened : [],
            StandsForDue = written.Reason == Obstacle.DueValueMissing,
        };
        return new ProgressAssessment(inputs, new Verdict
        {
            Status = written.Status,
            Possible = isExact ? default : OpenStatuses.Of(written.Status, wide.Status, wide.Reason, wide.IsMet),
            Reason = written.Reason,
            IsMet = written.IsMet,
            IsNearlyMet = written.IsNearlyMet,
            MeetsThresholdToDate = written.MeetsThresholdToDate,
            IsRegressing = written.IsRegressing,
            IsOverdue = asked.IsDue && !clock.IsFinal,
            MetBefore = written.IsMet == false && baseline is { } start && !clock.IsFinal && MayHaveBeenMet(observed, goal, start)
                ? LastThatMet(observed, goal, asked.Read(start, unit))
                : null,
        });
    }

    private LevelVerdict Read(FigureReading reading, in LevelClock clock, ResolvedGoal goal, Observation current, Figure? baseline)
    {
        if (baseline is { } from && LevelVerdict.TryQuick(asked, clock, goal, current.Figure, from, reading, out LevelVerdict quick))
            return quick;
        Measure? start = baseline is { } figure ? figure.MeasureIn(goal.Unit, reading) : null;
        return LevelVerdict.Of(asked, clock, goal, current.Figure.MeasureIn(goal.Unit, reading), start);
    }

    private Obstacle InputObstacle(ResolvedGoal? goal, Obstacle obstacle, Observation current, Figure? baseline, Unit unit)
    {
        if (goal is null)
            return obstacle;
        if (current.Figure.Dimension != unit.Dimension || (baseline is { } figure && figure.Dimension != unit.Dimension))
            return Obstacle.UnitMismatch;
        return goal.NeedsBaseline && baseline is null ? asked.MissingBaseline : Obstacle.None;
    }

    /// <summary>False where every value between baseline and now is plainly short of the goal.</summary>
    private bool MayHaveBeenMet(TimePeriod period, ResolvedGoal goal, Figure start)
    {
        if (asked.BaselinePeriod is not { } baseline || asked.SeriesOf(asked.Key) is not { } series)
            return true;
        foreach (Observation between in series.EndingAfter(baseline.EndDay))
        {
            if (between.EndDay >= period.EndDay)
                break;
            if (!between.IsDerived && !QuickSchedule.FallsShort(goal, between.Figure, start))
                return true;
        }

        return false;
    }

    /// <summary>The last value since the baseline, of a period a whole number of years before, that met a goal not met now.</summary>
    private Observation? LastThatMet(TimePeriod period, ResolvedGoal goal, Measure start)
    {
        while (YearFigures.BeforeOrNull(period) is { } before && before.EndDay > asked.BaselinePeriod?.EndDay)
        {
            period = before;
            if (asked.At(asked.Key, before) is { } value && value.Figure.Dimension == goal.Unit.Dimension
                && Achievement.IsMet(goal, asked.Read(value.Figure, goal.Unit), start) == true)
                return value;
        }

        return null;
    }

    /// <summary>
    /// The value the target is judged by: that of the due date where it is known, else the latest before it. A flow is
    /// compared over periods as long as the target's; three quarters are no year. A flow without a baseline is the task of
    /// its own period: what an earlier year reached does not meet it.
    /// </summary>
    private Observation? FindCurrent()
    {
        if (asked.Indicator.IsPointInTime)
            return asked.Latest(asked.Key);
        TimePeriod due = Target.DuePeriod;
        return Target.Baseline is null && asked.Indicator.Kind == IndicatorKind.Flow
            ? asked.Latest(asked.Key, new PeriodFilters.Only(due))
            : asked.Latest(asked.Key, new PeriodFilters.AsLongAs(due));
    }

    /// <summary>The unit everything is judged in: the goal's own where it states a level, so that its threshold is exact.</summary>
    private Unit JudgingUnit(Observation current, Figure? baseline) =>
        asked.Goal is LevelGoal level ? level.Figure.Unit : baseline?.Unit ?? current.Figure.Unit;
}
