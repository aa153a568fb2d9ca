using System.Text.Json.Serialization;
using Indicators.Derivation;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// What a scheme judges: the latest value, where it started, where it is to go by when. All values are in one unit, that
/// of <see cref="Goal"/> where there is one.
/// </summary>
/// <example><code>
/// SchemeInput input = SchemeInput.From(2015, 14.5m, 2023, 10.2m).Towards(2030, 7.25m);
/// SchemeResult result = ProgressSchemes.StatCan.Classify(input);   // substantial, 0.9526
/// </code></example>
public sealed record SchemeInput
{
    /// <summary>An input that has only its latest value.</summary>
    /// <param name="direction">Which way is progress; a goal with a bound word overrules it.</param>
    /// <param name="current">The latest value, v at t.</param>
    public SchemeInput(Direction direction, SchemePoint current)
    {
        Direction = direction;
        Current = current;
    }

    /// <summary>Which way is progress; 0 where it is not stated and <see cref="Towards(int, decimal)"/> is to tell.</summary>
    public Direction Direction { get; init; }

    /// <summary>The latest value, v at t.</summary>
    public SchemePoint Current { get; init; }

    /// <summary>The baseline, b at t₀; null where there is none.</summary>
    public SchemePoint? Baseline { get; init; }

    /// <summary>
    /// Where <see cref="Baseline"/> is missing, the last day of the period it was wanted for: schemes that allow it take
    /// another point of <see cref="Series"/> and record it. Null where no other is to be taken.
    /// </summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? BaselineWantedAt { get; init; }

    /// <summary>The goal; null where only the direction is wanted.</summary>
    public ResolvedGoal? Goal { get; init; }

    /// <summary>The day the goal is due, t_T; null for a goal without one.</summary>
    [JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? Due { get; init; }

    /// <summary>The value a year before the latest, for a scheme that looks at the year by itself; null where it is not known.</summary>
    public Measure? YearBefore { get => field ?? SeriesWhenAsked?.YearBefore(); init; }

    /// <summary>The natural limit in the wanted direction: 100 for a coverage in percent. Null where there is none.</summary>
    public decimal? Limit { get; init; }

    /// <summary>
    /// One unit of the indicator, in the unit of the values: 0.0001 for an indicator in 万千瓦 whose goal is stated in 亿千瓦. 1 where they are
    /// the same. For schemes that put a small number in place of zero.
    /// </summary>
    public decimal IndicatorUnit { get; init; } = 1m;

    /// <summary>The yearly values up to the latest one, oldest first; for schemes that need more than two.</summary>
    public IReadOnlyList<SchemePoint> Series
    {
        get => GivenSeries ??= SeriesWhenAsked is { } read
            ? ValueList<SchemePoint>.Of(read.Points(), nameof(Series))
            : ValueList<SchemePoint>.Empty;
        init => GivenSeries = ValueList<SchemePoint>.Of(value, nameof(Series));
    }

    /// <summary>The yearly values that were given, or have been read; null before that.</summary>
    internal ValueList<SchemePoint>? GivenSeries { get; private set; }

    /// <summary>
    /// Where the values beside the latest are read from, which few schemes look at; null where they are given or there are none.
    /// </summary>
    internal ISchemeSeries? SeriesWhenAsked { get; init; }

    /// <summary>τ, where the clock is not that from baseline to due date (a plan's span); otherwise null.</summary>
    public decimal? TimeShare { get; init; }

    /// <summary>
    /// True on a way of equal rates: a scheme that compares the way gone with the time takes the logarithmic share of it.
    /// </summary>
    public bool IsCompound { get; init; }

    /// <summary>
    /// The values wanted on the way, in months from the baseline; a scheme that compares with the time compares with them instead. Empty
    /// for a straight line.
    /// </summary>
    public IReadOnlyList<Methods.PlanPoint> Milestones
    {
        get; init => field = ValueList<Methods.PlanPoint>.Of(value, nameof(Milestones));
    } = ValueList<Methods.PlanPoint>.Empty;

    /// <summary>
    /// True for a ceiling, or a range, that the sum of a flow uses up over the time: below it nothing is met before the due date, and what
    /// is used faster than the time goes is behind.
    /// </summary>
    public bool IsUsedUp { get; init; }

    /// <summary>True for a goal to be kept in every year, not approached.</summary>
    public bool HoldsEveryYear { get; init; }

    /// <summary>
    /// For a goal to be kept in every year: whether every year judged so far met it; null where rounding leaves that open. True where
    /// nothing is known of earlier years.
    /// </summary>
    public bool? KeptSoFar { get; init; } = true;

    /// <summary>True where the values are growth rates: growth of a growth rate means nothing.</summary>
    public bool IsGrowthRate { get; init; }

    /// <summary>False where meeting the goal before it is due settles nothing: averages, growth of the year.</summary>
    public bool CanBeMetEarly { get; init; } = true;

    /// <summary>Whether missing the goal would be a failure.</summary>
    public TargetCommitment Commitment { get; init; }

    /// <summary>
    /// True where the latest value is that of the due date or later. A goal without a date is judged as of now, one to be kept never ends.
    /// </summary>
    public bool IsDue => Due is { } due ? Current.At >= due : !HoldsEveryYear;

    /// <summary>
    /// Two exact yearly values. The direction is that of the way to the level it is to reach: see <see cref="Towards(int, decimal)"/>.
    /// A scheme that is to judge without one needs the direction stated.
    /// </summary>
    public static SchemeInput From(int baseYear, decimal baseline, int year, decimal value) =>
        From(baseYear, baseline, year, value, default);

    /// <summary>Two exact yearly values and which way is progress.</summary>
    public static SchemeInput From(int baseYear, decimal baseline, int year, decimal value, Direction direction) =>
        new(direction, SchemePoint.InYear(year, value)) { Baseline = SchemePoint.InYear(baseYear, baseline) };

    /// <summary>A run of exact values of consecutive years; the last is the latest.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static SchemeInput OfYears(Direction direction, int firstYear, params ReadOnlySpan<decimal> values)
    {
        if (values.IsEmpty)
            throw new ArgumentException("Give at least one value.", nameof(values));
        var series = new SchemePoint[values.Length];
        for (int i = 0; i < values.Length; i++)
            series[i] = SchemePoint.InYear(firstYear + i, values[i]);
        return new SchemeInput(direction, series[^1]) { Series = series };
    }

    /// <summary>
    /// The same with a level to reach by the end of a year, on the side of the direction; where none is stated, the
    /// direction is that from the baseline to this level.
    /// </summary>
    /// <exception cref="ArgumentException">The direction is neutral, or none is stated and none follows: there is no baseline, or it is the
    /// level itself.</exception>
    public SchemeInput Towards(int year, decimal target)
    {
        Direction direction = Direction is Direction.Increase or Direction.Decrease ? Direction : WayTo(target);
        return this with
        {
            Direction = direction,
            Goal = new ResolvedGoal(Unit.One, direction == Direction.Increase ? GoalSide.AtLeast : GoalSide.AtMost, 0m, target),
            Due = new LocalDate(year, 12, 31),
        };
    }

    /// <summary>M1 on these values: how much of the way has been gone; absent where there is no baseline, no goal or no way.</summary>
    public Measure Completion() =>
        Goal is { } goal && Baseline is { } start && Methods.Completion.TryEvaluate(goal, Current.Value, start.Value, out Measure result)
            ? result
            : default;

    private Direction WayTo(decimal target) => Direction == default && Baseline?.Value.Value is { } start && start != target
        ? target > start ? Direction.Increase : Direction.Decrease
        : throw new ArgumentException("A level to reach needs a direction: state Direction.Increase or Direction.Decrease.");

    /// <summary>
    /// The way in short, the same in every culture: <c>100 [100, 100] on 2015-12-31, 150 [150, 150] on 2024-12-31, due 2030-12-31</c>.
    /// </summary>
    public override string ToString() =>
        string.Join(", ",
            new[] { Baseline?.ToString(), Current.ToString(), Due is { } due ? $"due {CivilCalendar.Text(due)}" : null }.OfType<string>());
}
