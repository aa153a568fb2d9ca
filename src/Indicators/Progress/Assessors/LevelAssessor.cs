using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// Goals that are levels, multiples or changes of one. The inputs are chosen once; the verdict is that of the figures as
/// written, what stays possible that of their rounding; the measures are worked out when they are asked for.
/// </summary>
internal readonly struct LevelAssessor(TargetInputs inputs)
{
    private Target Target => inputs.Target;

    public static ProgressAssessment Assess(TargetInputs inputs)
    {
        BaselineFigure baseline = BaselineFigure.Of(inputs);
        return new LevelAssessor(baseline.ClockFor(inputs)).Assess(baseline);
    }

    private ProgressAssessment Assess(BaselineFigure baseline)
    {
        ProgressAssessment assessment = inputs.Start();
        assessment.Baseline = baseline.Figure;
        assessment.BaselineObservation = baseline.Observation;
        assessment.BaselineIsObserved = baseline.Observation is not null;
        Observation? current = FindCurrent();
        if (YearToDateAssessor.TryAssess(inputs, assessment, current) is { } soFar)
            return soFar;
        assessment.Current = current;
        return current is null ? OfOtherPeriod(assessment) : Judge(assessment, current, baseline.Figure);
    }

    /// <summary>No value can be judged: the latest one is shown, with the reason. A task of one year waits for that year.</summary>
    private ProgressAssessment OfOtherPeriod(ProgressAssessment assessment)
    {
        assessment.Current = inputs.Latest(inputs.Key, new PeriodFilters.AsLongAs(Target.DuePeriod)) ?? inputs.Latest(inputs.Key);
        assessment.IsOfOtherPeriod = assessment.Current is not null;
        assessment.IsOverdue = inputs.IsDue;
        Obstacle why = inputs.WhyNoValue(inputs.Key);
        bool waits = why == Obstacle.OtherPeriod && Target.Baseline is null;
        assessment.Reason = !waits ? why : inputs.IsDue ? Obstacle.DueValueMissing : Obstacle.NoBaseline;
        return assessment;
    }

    private ProgressAssessment Judge(ProgressAssessment assessment, Observation current, Figure? baseline)
    {
        Unit unit = JudgingUnit(current, baseline);
        Obstacle obstacle = inputs.Resolve(inputs.Goal, inputs.Indicator.Direction, unit, out ResolvedGoal? resolved, current.Figure);
        assessment.Goal = resolved;
        assessment.Reason = InputObstacle(resolved, obstacle, current, baseline, unit);
        if (assessment.Reason != Obstacle.None || resolved is not { } goal)
            return assessment;
        TimePeriod observed = current.Period!.Value;
        var clock = new LevelClock(inputs, observed);
        LevelVerdict written = Read(FigureReading.Written, clock, goal, current, baseline);
        FigureReading reading = inputs.Options.Reading;
        bool isExact = reading == FigureReading.Written || (current.Figure.IsPoint && baseline is not { IsPoint: false });
        LevelVerdict wide = isExact ? written : Read(reading, clock, goal, current, baseline);
        Conclude(assessment, written);
        if (!isExact)
            assessment.Possible = TwoReadings.Possible(written.Status, wide.Status, wide.Reason, wide.IsMet);
        assessment.Way = new LevelWay(clock.Clock, written.Elapsed, inputs.IsCompound, !wide.HasOpenWay);
        if (written.IsMet == false && baseline is { } start && !clock.IsFinal && MayHaveBeenMet(observed, goal, start) && LastThatMet(observed, goal, inputs.Read(start, unit)) is { } before)
            assessment.MetBefore = before;
        return assessment;
    }

    private LevelVerdict Read(FigureReading reading, in LevelClock clock, ResolvedGoal goal, Observation current, Figure? baseline)
    {
        if (baseline is { } from && LevelVerdict.TryQuick(inputs, clock, goal, current.Figure, from, reading, out LevelVerdict quick))
            return quick;
        Measure? start = baseline is { } figure ? figure.MeasureIn(goal.Unit, reading) : null;
        return LevelVerdict.Of(inputs, clock, goal, current.Figure.MeasureIn(goal.Unit, reading), start);
    }

    private void Conclude(ProgressAssessment assessment, in LevelVerdict verdict)
    {
        assessment.Status = verdict.Status;
        assessment.Reason = verdict.Reason;
        assessment.IsMet = verdict.IsMet;
        assessment.IsNearlyMet = verdict.IsNearlyMet;
        assessment.MeetsThresholdToDate = verdict.MeetsThresholdToDate;
        assessment.IsRegressing = verdict.IsRegressing;
        assessment.IsOverdue = inputs.IsDue && assessment.Current!.Period!.Value.End != Target.DueDate;
        if (verdict.IsStraightened)
            assessment.Note(SubstitutionKind.StraightPath, "compound", "linear");
    }

    private Obstacle InputObstacle(ResolvedGoal? goal, Obstacle obstacle, Observation current, Figure? baseline, Unit unit)
    {
        if (goal is null)
            return obstacle;
        if (current.Figure.Dimension != unit.Dimension || (baseline is { } figure && figure.Dimension != unit.Dimension))
            return Obstacle.UnitMismatch;
        return goal.NeedsBaseline && baseline is null ? inputs.MissingBaseline : Obstacle.None;
    }

    /// <summary>False where every value between baseline and now is plainly short of the goal.</summary>
    private bool MayHaveBeenMet(TimePeriod period, ResolvedGoal goal, Figure start)
    {
        if (inputs.BaselinePeriod is not { } baseline || inputs.SeriesOf(inputs.Key) is not { } series)
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
        while (YearFigures.BeforeOrNull(period) is { } before && before.EndDay > inputs.BaselinePeriod?.EndDay)
        {
            period = before;
            if (inputs.At(inputs.Key, before) is { } value && value.Figure.Dimension == goal.Unit.Dimension
                && Achievement.IsMet(goal, inputs.Read(value.Figure, goal.Unit), start) == true)
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
        if (inputs.Indicator.IsPointInTime)
            return inputs.Latest(inputs.Key);
        TimePeriod due = Target.DuePeriod;
        return Target.Baseline is null && inputs.Indicator.Kind == IndicatorKind.Flow
            ? inputs.Latest(inputs.Key, new PeriodFilters.Only(due))
            : inputs.Latest(inputs.Key, new PeriodFilters.AsLongAs(due));
    }

    /// <summary>The unit everything is judged in: the goal's own where it states a level, so that its threshold is exact.</summary>
    private Unit JudgingUnit(Observation current, Figure? baseline) =>
        inputs.Goal is LevelGoal level ? level.Figure.Unit : baseline?.Unit ?? current.Figure.Unit;
}
