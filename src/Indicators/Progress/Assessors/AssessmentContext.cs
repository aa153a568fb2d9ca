using Indicators.Derivation;
using NodaTime;

namespace Indicators.Progress.Assessors;

/// <summary>What every assessor works on: the target, its series, what may be looked at and known.</summary>
internal readonly record struct AssessmentContext
{
    public AssessmentContext(IndicatorCatalog catalog, ProgressOptions options, Target target, LocalDate asOf, LocalDate? knownBy)
    {
        Catalog = catalog;
        Options = options;
        Target = target;
        AsOf = asOf;
        KnownBy = knownBy;
        Key = target.MeasuredBy is { } proxy
            ? new SeriesKey(proxy.IndicatorId, target.Series.SubjectId, target.Series.Transformation)
            : target.Series;
        Indicator = catalog.Indicators.Find(Key.IndicatorId)
            ?? throw new ArgumentException($"The catalogue has no indicator '{Key.IndicatorId}', which the target '{target.Id}' is measured by.", nameof(target));
    }

    public IndicatorCatalog Catalog { get; }

    public ProgressOptions Options { get; }

    public Target Target { get; }

    public LocalDate AsOf { get; }

    public LocalDate? KnownBy { get; }

    /// <summary>The series the target is measured by: its own, or that of its stated proxy.</summary>
    public SeriesKey Key { get; }

    public Indicator Indicator { get; }

    /// <summary>True once the due date has come.</summary>
    public bool IsDue => Target.DueDate <= AsOf;

    /// <summary>The last day a value may be for: the due date, or the day of asking before it.</summary>
    public LocalDate Until => IsDue ? Target.DueDate : AsOf;

    /// <summary>The target that had taken the place of this one by then, as far as was known; null where none had.</summary>
    public Target? Successor => Catalog.SuccessorOf(Target) is { Supersedes.On: var on } later && on <= AsOf && !(on > KnownBy) ? later : null;

    /// <summary>The last day of the baseline: of the period the target names, or of the one taken in its place.</summary>
    public LocalDate? BaselineEnd { get => field ?? Target.Baseline?.Period.End; init; }

    /// <summary>The years the target runs over: its span, or from the end of its baseline, or the year it is due in.</summary>
    public TimePeriod Clock => Target.Span
        ?? (BaselineEnd is { } baseline && baseline < Target.DueDate
            ? TimePeriod.Between(baseline.PlusDays(1), Target.DueDate)
            : Target.DuePeriod);

    /// <summary>True where the target has a clock of more than its one year: a span, or a baseline some way back.</summary>
    public bool HasPlanClock => Clock.WholeMonths is not <= 12;

    /// <summary>A result without numbers yet.</summary>
    public ProgressAssessment Start() => new(Target, AsOf, KnownBy, Options)
    {
        BaselinePeriod = Target.Baseline?.Period,
        ProxyId = Target.MeasuredBy?.IndicatorId,
        Names = Catalog,
    };

    /// <summary>A result without a verdict.</summary>
    public ProgressAssessment No(NotAssessableReason reason) => Start() with { Reason = reason, IsOverdue = IsDue };

    /// <summary>A result without a verdict, because the series has no value that can be used.</summary>
    public ProgressAssessment NoValue(SeriesKey key) => No(WhyNoValue(key));

    /// <summary>Why no value can be used: there is none, it has no period, or it is for a period shorter than the target's. A part of a year before the clock is none.</summary>
    public NotAssessableReason WhyNoValue(SeriesKey key)
    {
        if (Latest(key) is { } latest)
            return latest.Period!.Value.WholeMonths < Math.Min(Target.DuePeriod.WholeMonths ?? 12, 12) && latest.Period.Value.Start >= Clock.Start ? NotAssessableReason.PeriodTooShort : NotAssessableReason.NoObservation;
        IReadOnlyList<Observation> all = Catalog.ObservationsOf(key);
        return all.Count > 0 && all[^1].Period is null ? NotAssessableReason.PeriodNotStated : NotAssessableReason.NoObservation;
    }

    /// <summary>The goal as a threshold, 左右 with the tolerance of the options.</summary>
    public GoalObstacle Resolve(Goal goal, Direction direction, Unit unit, out ResolvedGoal? resolved)
    {
        GoalObstacle obstacle = GoalResolver.TryResolve(goal, direction, unit, out resolved);
        // The resolver takes half of the last digit.
        if (resolved is { Tolerance: > 0m } && Options.AboutTolerance != ProgressOptions.Default.AboutTolerance)
            resolved = resolved with { Tolerance = resolved.Tolerance * 2m * Options.AboutTolerance };
        return obstacle;
    }

    /// <summary>The latest value of a series.</summary>
    public Observation? Latest(SeriesKey key) => Latest(key, default(PeriodFilters.All));

    /// <summary>The latest value of a series among periods of a kind.</summary>
    public Observation? Latest<TFilter>(SeriesKey key, TFilter among)
        where TFilter : struct, IPeriodFilter => Catalog.FindSeries(key)?.LatestAmong(Until, KnownBy, among);

    public Observation? At(SeriesKey key, TimePeriod period) => Catalog.At(key, period, KnownBy);

    public ValueRange Read(Figure figure, Unit unit) => ValueRange.Of(figure, unit, Options.Reading);

    /// <summary>The share of the clock that has passed at the end of a period, in whole months; null before any has.</summary>
    public ElapsedShare? Elapsed(TimePeriod period)
    {
        if (period.End < Clock.Start)
            return null;
        ElapsedShare share = Clock.ShareElapsed(period.End);
        return share.Elapsed > 0 ? share : null;
    }
}
