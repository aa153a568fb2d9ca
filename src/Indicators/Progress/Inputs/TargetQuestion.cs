using Indicators.Derivation;
using NodaTime;

namespace Indicators.Progress.Inputs;

/// <summary>
/// What is asked of a catalogue about a target: its series, what may be looked at and known. It and the sums and chains
/// beside it are what looks at the catalogue; what they found is kept in <see cref="TargetInputs"/>.
/// </summary>
internal sealed record TargetQuestion
{
    public TargetQuestion(IndicatorCatalog catalog, ProgressOptions options, Target target, LocalDate asOf, LocalDate? knownBy)
    {
        Root = this;
        Catalog = catalog;
        Options = options;
        Target = target;
        Goal = target.Goal is FloorStretchGoal both ? both.Floor : target.Goal;
        AsOf = asOf;
        KnownBy = knownBy;
        Key = target.MeasuredBy is { } proxy
            ? new SeriesKey(proxy.IndicatorId, target.Series.SubjectId, target.Series.Transformation)
            : target.Series;
        Indicator = SeriesOf(Key)?.Indicator ?? catalog.Indicators.Find(Key.IndicatorId)
            ?? throw new ArgumentException($"The catalogue has no indicator '{Key.IndicatorId}', which the target '{target.Id}' is "
                + "measured by.",
                nameof(target));
    }

    /// <summary>
    /// A goal of a year is reported in the spring after it: the figures of three months later are those it was judged by.
    /// </summary>
    private const int DaysUntilReported = 92;

    // The series asked for last: one target's questions are mostly about one series.
    private SeriesKey? _foundKey;
    private Series? _found;

    /// <summary>The question as it was asked, where this one is about another series or goal on the way to its answer.</summary>
    public TargetQuestion Root { get; }

    public IndicatorCatalog Catalog { get; }

    /// <summary>True to look at what is known now instead of what was known on the day of asking.</summary>
    public bool TakesAllEditions { get; init; }

    public ProgressOptions Options { get; }

    /// <summary>How the figures are read: as written for the verdict, or with what rounding leaves.</summary>
    public FigureReading Reading { get; init; } = FigureReading.Written;

    public Target Target { get; }

    /// <summary>What is judged: the target's goal, of a floor with a stretch the floor.</summary>
    public Goal Goal { get; init; }

    /// <summary>True on a way of equal rates: as the target says, or as a change in percent and a multiple imply.</summary>
    public bool IsCompound => Target.Path.Kind switch
    {
        TargetPathKind.Compound => true,
        TargetPathKind.ByGoal => Goal is ChangeGoal { IsInPoints: false } or MultipleGoal,
        _ => false,
    };

    /// <summary>True where the target itself is a growth rate, also where levels stand for it.</summary>
    public bool IsGrowthGoal => (Target.Goal is FloorStretchGoal both ? both.Floor : Target.Goal) is AnnualGrowthGoal or AverageGrowthGoal
        || Target.Series.Transformation.IsGrowth;

    public LocalDate AsOf { get; init => (field, AsOfDay) = (value, CivilCalendar.DaysOf(value)); }

    /// <summary>The same as days since 1970-01-01.</summary>
    public int AsOfDay { get; private init; }

    /// <summary>
    /// The day by which everything had to be published, where one is asked for; else the day of asking decides between editions.
    /// </summary>
    public LocalDate? KnownBy { get; init; }

    /// <summary>The series the target is measured by: its own, or that of its stated proxy.</summary>
    public SeriesKey Key { get; init; }

    public Indicator Indicator { get; init; }

    /// <summary>Why there is no baseline: none is stated, or its period has no value.</summary>
    public Obstacle MissingBaseline => Target.Baseline is null ? Obstacle.NoBaseline : Obstacle.BaselineValueMissing;

    /// <summary>True once the due date has come.</summary>
    public bool IsDue => Target.DuePeriod.EndDay <= AsOfDay;

    /// <summary>The last day a value may be for: the due date, or the day of asking before it.</summary>
    public LocalDate Until => IsDue ? Target.DueDate : AsOf;

    /// <summary>The same as days since 1970-01-01.</summary>
    public int UntilDay => Math.Min(Target.DuePeriod.EndDay, AsOfDay);

    /// <summary>The target that had taken the place of one by then, as far as was known; null where none had.</summary>
    public Target? SuccessorOf(Target target) =>
        Catalog.SuccessorOf(target) is { Supersedes.On: var on } later && on <= AsOf && !(on > KnownBy) ? later : null;

    /// <summary>What offices have published of how a target stands.</summary>
    public IReadOnlyList<OfficialAssessment> OfficialOf(Target target) => Catalog.AssessmentsOf(target);

    /// <summary>The period of the baseline: the one the target names, or the one taken in its place.</summary>
    public TimePeriod? BaselinePeriod { get => field ?? Target.Baseline?.Period; init; }

    /// <summary>The years the target runs over: its span, or from the end of its baseline, or the year it is due in.</summary>
    public TimePeriod Clock => ClockFrom(BaselinePeriod);

    /// <summary>The same from a baseline.</summary>
    public TimePeriod ClockFrom(TimePeriod? from) => Target.Span
        ?? (from is { } baseline && baseline.EndDay < Target.DuePeriod.EndDay
            ? TimePeriod.BetweenDays(baseline.EndDay + 1, Target.DuePeriod.EndDay)
            : Target.DuePeriod);

    /// <summary>True on the clock of a year, or of a part of one: 序时进度 is reached or not, without a band.</summary>
    public bool IsYearClock => Clock.WholeMonths is <= 12;

    /// <summary>How far short of the time a way may be and still be on schedule.</summary>
    public decimal Slack => IsYearClock ? 0m : Options.ScheduleBand;

    /// <summary>Shares and differences are approached from a baseline like levels; growth rates, contributions and ranks are not.</summary>
    public bool IsLevelLike =>
        Key.Transformation.Kind is TransformationKind.Level or TransformationKind.Share or TransformationKind.Difference;

    /// <summary>
    /// Why no value can be used: there is none, it has no period, it is for a period shorter than the target's, or for another one.
    /// </summary>
    public Obstacle WhyNoValue(SeriesKey key)
    {
        if (Latest(key) is { Period: { } period })
            return period.WholeMonths < Math.Min(Target.DuePeriod.WholeMonths ?? 12, 12) && period.Start >= Clock.Start
                ? Obstacle.PeriodTooShort
                : Obstacle.OtherPeriod;
        IReadOnlyList<Observation> all = Catalog.ObservationsOf(key);
        return all.Count > 0 && all[^1].Period is null ? Obstacle.PeriodNotStated : Obstacle.NoObservation;
    }

    /// <summary>The goal as a threshold, read from the side the target says, 左右 with the tolerance of the options.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="direction">The desired direction of the indicator.</param>
    /// <param name="unit">The unit to judge in.</param>
    /// <param name="resolved">The threshold.</param>
    /// <param name="observed">The figure it is judged by: one unit of its last digit is always near.</param>
    public Obstacle Resolve(Goal goal, Direction direction, Unit unit, out ResolvedGoal? resolved, Figure? observed = null)
    {
        Direction read = Target.Reads switch
        {
            TargetReading.Ceiling => Direction.Decrease,
            TargetReading.Floor or TargetReading.Band => Direction.Increase,
            _ => direction,
        };
        Obstacle obstacle = GoalResolver.TryResolve(goal, read, unit, out resolved);
        if (resolved is { IsAbout: true } about)
            resolved = Near(about, observed);
        if (Target.Reads == TargetReading.Band && goal.FigureOrNull is { Bound: Bound.Exact or Bound.About }
            && resolved is { Side: GoalSide.AtLeast, ToleranceSlope: 0m } side)
            resolved = side with
            {
                Side = GoalSide.Within,
                Offset = side.Offset - side.Tolerance,
                UpperOffset = side.Offset + side.Tolerance,
                Tolerance = 0m
            };
        return obstacle;
    }

    /// <summary>The resolver takes 5 % of the goal's number.</summary>
    private ResolvedGoal Near(ResolvedGoal goal, Figure? observed)
    {
        decimal times = Options.AboutToleranceOf(Target) / GoalResolver.AboutShare;
        decimal digit = observed is { } figure && figure.Dimension == goal.Unit.Dimension
            ? figure.Resolution.AmountOrNull(goal.Unit) ?? 0m
            : 0m;
        return goal with
        {
            Tolerance = Math.Max(goal.Tolerance * times, goal.ToleranceSlope == 0m ? digit : 0m),
            ToleranceSlope = goal.ToleranceSlope * times
        };
    }

    /// <summary>The targets that are a part of the one asked about.</summary>
    public IEnumerable<Target> Children => Catalog.ChildrenOf(Target);

    /// <summary>The same question about another series.</summary>
    public TargetQuestion About(SeriesKey key) => this with { Key = key, Indicator = Catalog.Indicators[key.IndicatorId] };

    /// <summary>All series of the indicator and the subject judged; looked for where there are fewer to look through.</summary>
    public SeriesBeside Beside => new(Catalog, Key);

    /// <summary>
    /// The growth of each year: the series itself where it is one, else that of the level. Where only one basis is published, on that.
    /// </summary>
    public SeriesKey Yearly => Key.Transformation == default
        ? OnPublishedBasis(Key.With(Transformation.YearOnYearGrowth))
        : OnPublishedBasis(Key);

    /// <summary>A growth series whose basis nobody states is that of the one basis it is published on.</summary>
    public SeriesKey OnPublishedBasis(SeriesKey key)
    {
        if (!key.Transformation.IsGrowth || key.Transformation.Basis != ComparisonBasis.Unstated || Catalog.ObservationsOf(key).Count > 0)
            return key;
        SeriesKey? only = null;
        foreach (ComparisonBasis basis in Enum.GetValues<ComparisonBasis>())
        {
            SeriesKey based = key.With(key.Transformation.On(basis));
            if (basis == ComparisonBasis.Unstated || Catalog.ObservationsOf(based).Count == 0)
                continue;
            if (only is not null)
                return key;
            only = based;
        }

        return only ?? key;
    }

    /// <summary>The latest value of a series.</summary>
    public Observation? Latest(SeriesKey key) => Latest(key, default(PeriodFilters.All));

    /// <summary>The latest value of a series among periods of a kind.</summary>
    public Observation? Latest<TFilter>(SeriesKey key, TFilter among)
        where TFilter : struct, IPeriodFilter
    {
        if (SeriesOf(key) is not { } series)
            return null;
        Observation? latest = series.LatestAmong(UntilDay, new Editions(KnownBy), among, out bool isAlone);
        return isAlone || KnownBy is not null || latest?.Period is not { } period ? latest : Edition(series, period) ?? latest;
    }

    public Observation? At(SeriesKey key, TimePeriod period) => SeriesOf(key) is { } series ? Edition(series, period) : null;

    /// <summary>The series with a key; null where there is none.</summary>
    public Series? SeriesOf(SeriesKey key)
    {
        if (!ReferenceEquals(key, _foundKey))
            (_foundKey, _found) = (key, Catalog.FindSeries(key));
        return _found;
    }

    /// <summary>
    /// The edition of a figure that counts: of several the last published by the day of asking; where the first came later,
    /// that first one. A day that must have seen it published takes nothing else.
    /// </summary>
    private Observation? Edition(Series series, TimePeriod period)
    {
        if (KnownBy is { } day)
            return series.At(period, day);
        return Options.Vintage switch
        {
            VintageChoice.Latest => series.At(period),
            VintageChoice.First => series.At(period, new Editions(null, TakesFirst: true)),
            VintageChoice.AtDue => series.EditionOf(period, Target.DueDate.PlusDays(DaysUntilReported)),
            _ => TakesAllEditions ? series.At(period) : series.EditionOf(period, AsOf),
        };
    }

    public Measure Read(Figure figure, Unit unit) => figure.MeasureIn(unit, Reading);

    /// <summary>The share of the clock that has passed at the end of a period, in whole months; null before any has.</summary>
    public ElapsedShare? Elapsed(TimePeriod period)
    {
        if (period.End < Clock.Start)
            return null;
        ElapsedShare share = Clock.ShareElapsed(period.End);
        return share.Elapsed > 0 ? share : null;
    }
}
