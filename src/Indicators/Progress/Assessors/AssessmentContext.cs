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
        StatedKnowledge = knownBy;
        KnownBy = knownBy ?? (options.Vintage == FigureVintage.Latest ? null : asOf);
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

    /// <summary>The day by which figures are known: as asked for, else the day of asking; null for all.</summary>
    public LocalDate? KnownBy { get; }

    /// <summary>That day where somebody asked for it: then what is not dated is not shown to have been known.</summary>
    public LocalDate? StatedKnowledge { get; }

    /// <summary>Which editions of a figure count.</summary>
    public Editions Editions => Options.Vintage switch
    {
        FigureVintage.Latest => new Editions(KnownBy),
        FigureVintage.First => new Editions(KnownBy, StatedKnowledge is null, TakesFirst: true),
        FigureVintage.AtDue => new Editions(DueFigurePublished ?? KnownBy, StatedKnowledge is null),
        _ => new Editions(KnownBy, StatedKnowledge is null),
    };

    /// <summary>The day the figure for the due date first came out, where that was known by then.</summary>
    private LocalDate? DueFigurePublished =>
        Catalog.FindSeries(Judging)?.At(Target.DuePeriod, new Editions(KnownBy, TakesFirst: true)) is { } first ? Catalog.PublishedOn(first) : null;

    /// <summary>The series whose figures judge the target: of a goal for growth that is stated on a level, the growth.</summary>
    private SeriesKey Judging =>
        Key.Transformation == default && Target.Goal is AnnualGrowthGoal or AverageGrowthGoal ? Key.With(Transformation.YearOnYearGrowth) : Key;

    /// <summary>The series the target is measured by: its own, or that of its stated proxy.</summary>
    public SeriesKey Key { get; }

    public Indicator Indicator { get; }

    /// <summary>True once the due date has come.</summary>
    public bool IsDue => Target.DueDate <= AsOf;

    /// <summary>The last day a value may be for: the due date, or the day of asking before it.</summary>
    public LocalDate Until => IsDue ? Target.DueDate : AsOf;

    /// <summary>The target that had taken the place of this one by then, as far as was known; null where none had.</summary>
    public Target? Successor => Catalog.SuccessorOf(Target) is { Supersedes.On: var on } later && on <= AsOf && !(on > KnownBy) ? later : null;

    /// <summary>True where the series has a figure for its time that was published after the day by which figures are known.</summary>
    public bool HasLaterEditions => KnownBy is { } day && (HasEditionsAfter(Key, day) || (Judging is var judging && !ReferenceEquals(judging, Key) && HasEditionsAfter(judging, day)));

    private bool HasEditionsAfter(SeriesKey key, LocalDate day) => Catalog.FindSeries(key)?.HasEditionsAfter(day, Until) == true;

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
        StatedKnowledge = StatedKnowledge,
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
        where TFilter : struct, IPeriodFilter => Catalog.FindSeries(key)?.LatestAmong(Until, Editions, among);

    public Observation? At(SeriesKey key, TimePeriod period) => Catalog.FindSeries(key)?.At(period, Editions);

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
