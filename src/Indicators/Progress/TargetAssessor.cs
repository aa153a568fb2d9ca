using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress;

/// <summary>Assesses one target: finds its figures, resolves its goal, evaluates the methods, judges.</summary>
internal readonly struct TargetAssessor
{
    private readonly IndicatorCatalog _catalog;
    private readonly ProgressOptions _options;
    private readonly Target _target;
    private readonly LocalDate _asOf;
    private readonly LocalDate? _knownBy;
    private readonly SeriesKey _series;
    private readonly Indicator _indicator;

    public TargetAssessor(IndicatorCatalog catalog, ProgressOptions options, Target target, LocalDate asOf, LocalDate? knownBy)
    {
        _catalog = catalog;
        _options = options;
        _target = target;
        _asOf = asOf;
        _knownBy = knownBy;
        _series = target.MeasuredBy is { } proxy
            ? new SeriesKey(proxy.IndicatorId, target.Series.SubjectId, target.Series.Transformation)
            : target.Series;
        _indicator = catalog.Indicators.Find(_series.IndicatorId)
            ?? throw new ArgumentException($"The catalogue has no indicator '{_series.IndicatorId}', which the target '{target.Id}' is measured by.", nameof(target));
    }

    /// <summary>Growth rates, averages and ranks are judged by whether they meet the goal, not by a share of a way.</summary>
    private bool IsLevelSeries => _series.Transformation == default;

    private bool IsDue => _target.DueDate <= _asOf;

    public ProgressAssessment Assess()
    {
        Observation? current = FindCurrent();
        BaselineFigure baseline = FindBaseline();
        var assessment = new ProgressAssessment(_target, _asOf, _knownBy)
        {
            Current = current,
            Baseline = baseline.Figure,
            BaselinePeriod = _target.Baseline?.Period,
            BaselineIsObserved = baseline.IsObserved,
            ProxyId = _target.MeasuredBy?.IndicatorId,
        };
        if (current is null)
            return assessment with { Reason = NotAssessableReason.NoObservation, IsOverdue = IsDue };
        return Judge(assessment, current, baseline.Figure);
    }

    private ProgressAssessment Judge(ProgressAssessment assessment, Observation current, Figure? baseline)
    {
        Unit unit = JudgingUnit(current, baseline);
        GoalObstacle obstacle = GoalResolver.TryResolve(_target.Goal, _indicator.Direction, unit, out ResolvedGoal? goal);
        if (goal is null)
            return assessment with { Reason = ReasonOf(obstacle) };
        if (current.Figure.Dimension != unit.Dimension || (baseline is { } figure && figure.Dimension != unit.Dimension))
            return assessment with { Goal = goal, Reason = NotAssessableReason.UnitMismatch };
        if (goal.NeedsBaseline && baseline is null)
            return assessment with { Goal = goal, Reason = MissingBaseline() };

        ValueRange value = ValueRange.Of(current.Figure, unit, _options.Reading);
        ValueRange? start = baseline is { } b ? ValueRange.Of(b, unit, _options.Reading) : null;
        bool? isMet = Achievement.IsMet(goal, value, start);
        assessment = assessment with { Goal = goal, IsMet = isMet };
        return current.Period!.Value.End == _target.DueDate
            ? WithMeasures(assessment, value, start) with { Status = ScheduleVerdict.WhenDue(isMet, _target.Commitment) }
            : OnTheWay(assessment, value, start);
    }

    private ProgressAssessment OnTheWay(ProgressAssessment assessment, ValueRange value, ValueRange? baseline)
    {
        assessment = WithMeasures(assessment, value, baseline);
        ProgressStatus early = IsLevelSeries ? ProgressStatus.AchievedEarly : ProgressStatus.AheadOfSchedule;
        bool hasLead = !assessment.Lead.IsAbsent;
        ProgressStatusSet status = hasLead || assessment.IsMet == true
            ? ScheduleVerdict.OnTheWay(assessment.IsMet, early, assessment.Completion, assessment.Lead, _options.ScheduleBand)
            : default;
        NotAssessableReason reason = IsDue ? NotAssessableReason.DueValueMissing : assessment.Reason;
        return assessment with { Status = status, IsOverdue = IsDue, Reason = hasLead || reason != NotAssessableReason.None ? reason : MissingBaseline() };
    }

    /// <summary>Completion, time share, lead and index, as far as there are a baseline, a way and a time.</summary>
    private ProgressAssessment WithMeasures(ProgressAssessment assessment, ValueRange value, ValueRange? baseline)
    {
        if (!IsLevelSeries)
            return assessment with { Reason = NotAssessableReason.NotALevelGoal };
        if (baseline is not { } start)
            return assessment with { Reason = MissingBaseline() };
        ResolvedGoal goal = assessment.Goal!;
        if (Achievement.IsMet(goal, start, start) == true)
            return assessment with { Reason = NotAssessableReason.MetAtBaseline };
        if (!Completion.TryEvaluate(goal, value, start, out Measure completion))
            return assessment with { Reason = NotAssessableReason.BaselineEqualsTarget };
        if (!TryTimeShare(assessment.Current!, out decimal time))
            return assessment with { Completion = completion, Reason = NotAssessableReason.NoTimeElapsed };
        return assessment with
        {
            Completion = completion,
            TimeShare = time,
            Lead = Schedule.Lead(completion, time),
            ScheduleIndex = Schedule.Index(completion, time),
        };
    }

    /// <summary>The clock of a plan is its span, even where the baseline lies before it; otherwise it starts with the baseline's end.</summary>
    private bool TryTimeShare(Observation current, out decimal share)
    {
        share = 0m;
        LocalDate start = _target.Baseline!.Period.End.PlusDays(1);
        if (start > _target.DueDate)
            return false;
        TimePeriod clock = _target.Span ?? TimePeriod.Between(start, _target.DueDate);
        ElapsedShare elapsed = clock.ShareElapsed(current.Period!.Value.End);
        if (current.Period.Value.End < start || elapsed.Elapsed <= 0)
            return false;
        share = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        return true;
    }

    /// <summary>
    /// The value the target is judged by: that of the due date where it is known, else the latest before it. A flow is
    /// compared over periods as long as the target's; three quarters are no year.
    /// </summary>
    private Observation? FindCurrent()
    {
        LocalDate until = IsDue ? _target.DueDate : _asOf;
        if (_indicator.IsPointInTime)
            return _catalog.Latest(_series, until, _knownBy);
        TimePeriod due = _target.DuePeriod;
        Observation? latest = null;
        foreach (Observation candidate in _catalog.ObservationsOf(_series))
        {
            if (candidate.Period is not { } period || period.End > until || !IsAsLongAs(period, due))
                continue;
            if (latest is null || period.End > latest.Period!.Value.End)
                latest = _catalog.At(_series, period, _knownBy) ?? latest;
        }

        return latest;
    }

    private static bool IsAsLongAs(TimePeriod period, TimePeriod due)
    {
        int? months = due.WholeMonths is > 12 ? 12 : due.WholeMonths;
        return months is null ? period.Days == due.Days : period.WholeMonths == months;
    }

    private BaselineFigure FindBaseline()
    {
        if (_target.Baseline is not { } baseline)
            return default;
        if (baseline.Value is { } stated)
            return new BaselineFigure(stated, IsObserved: false);
        return new BaselineFigure(_catalog.At(_series, baseline.Period, _knownBy)?.Figure, IsObserved: true);
    }

    /// <summary>The unit everything is judged in: the goal's own where it states a level, so that its threshold is exact.</summary>
    private Unit JudgingUnit(Observation current, Figure? baseline) =>
        _target.Goal is LevelGoal level ? level.Figure.Unit : baseline?.Unit ?? current.Figure.Unit;

    private NotAssessableReason MissingBaseline() =>
        _target.Baseline is null ? NotAssessableReason.NoBaseline : NotAssessableReason.BaselineValueMissing;

    private static NotAssessableReason ReasonOf(GoalObstacle obstacle) => obstacle switch
    {
        GoalObstacle.DirectionNotStated => NotAssessableReason.DirectionNotStated,
        GoalObstacle.UnitMismatch => NotAssessableReason.UnitMismatch,
        GoalObstacle.NoNumber => NotAssessableReason.NoNumber,
        _ => NotAssessableReason.NotALevelGoal,
    };

    /// <summary>A baseline and where it comes from.</summary>
    private readonly record struct BaselineFigure(Figure? Figure, bool IsObserved);
}
