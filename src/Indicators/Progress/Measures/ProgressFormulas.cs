using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress;

/// <summary>
/// The measures as plain formulas: exact numbers in, one number out, no catalogue, no range. Null where the formula has
/// none, such as a share of no way. The calculator uses the same methods on figures with the room their digits leave.
/// </summary>
/// <remarks>
/// b baseline, v value, T target; n months from baseline to value, N from baseline to due date, m from value to due date.
/// Shares and rates are plain numbers: 0.05 is 5 %. Rates are a year's, amounts too.
/// </remarks>
/// <example><code>
/// decimal? way = ProgressFormulas.Completion(6348m, 7565m, 12700m);      // (v − b) / (T − b) = 0.1915…
/// decimal time = ProgressFormulas.TimeShare(12, 60);                     // n / N = 0.2
/// </code></example>
public static class ProgressFormulas
{
    /// <summary>M1: how much of the way has been gone, (v − b) / (T − b). Below 0 is the wrong way, above 1 beyond the target.</summary>
    public static decimal? Completion(decimal baseline, decimal value, decimal target) =>
        Methods.Completion.TryEvaluate(Reaching(baseline, target), Exactly(value), Exactly(baseline), out Measure result)
            ? result.Value
            : null;

    /// <summary>M2: the share of the time gone, n / N; 0 before the start, 1 from the end on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no time between start and end.</exception>
    public static decimal TimeShare(int elapsedMonths, int totalMonths) => Schedule.TimeShare(elapsedMonths, totalMonths);

    /// <summary>M2: the lead p − τ, positive where more of the way has been gone than of the time.</summary>
    public static decimal Lead(decimal completion, decimal timeShare) => completion - timeShare;

    /// <summary>M2: the schedule index p / τ, 1 on schedule; null at τ = 0.</summary>
    public static decimal? ScheduleIndex(decimal completion, decimal timeShare) =>
        Schedule.Index(Measure.Exactly(completion), timeShare).Value;

    /// <summary>M3: the share of the way on a path of equal rates, ln(v/b) / ln(T/b).</summary>
    public static decimal? LogCompletion(decimal baseline, decimal value, decimal target) =>
        Number(Methods.LogCompletion.TryEvaluate(Reaching(baseline, target), Exactly(value), Exactly(baseline), out Measure result),
            result);

    /// <summary>M4: growth to date over the growth that was needed, each a year's average, in the direction of the target.</summary>
    public static decimal? GrowthRatio(decimal baseline, decimal value, decimal target, int elapsedMonths, int totalMonths) =>
        Number(Methods.GrowthRatio.TryEvaluate(Reaching(baseline, target), Exactly(value), Exactly(baseline), elapsedMonths, totalMonths,
            out Measure result), result);

    /// <summary>M5: the amount each remaining year must bring, (T − v) / m; below 0 where less is needed.</summary>
    public static decimal? RequiredPace(decimal value, decimal target, int remainingMonths) =>
        Number(Methods.RequiredPace.TryLinear(Reaching(value, target), Exactly(value), null, remainingMonths, out Measure result), result);

    /// <summary>M5: the rate each remaining year must bring, (T/v)^(1/m) − 1.</summary>
    public static decimal? RequiredGrowth(decimal value, decimal target, int remainingMonths) =>
        Number(Methods.RequiredPace.TryCompound(Reaching(value, target), Exactly(value), null, remainingMonths, out Measure result),
            result);

    /// <summary>M5: how many times the pace so far the pace needed is, [(T − v)/m] / [(v − b)/n].</summary>
    public static decimal? Acceleration(decimal baseline, decimal value, decimal target, int elapsedMonths, int remainingMonths) =>
        Number(Methods.RequiredPace.TryAcceleration(Reaching(baseline, target), Exactly(value), Exactly(baseline), elapsedMonths,
            remainingMonths, out Measure result), result);

    /// <summary>M6: where the pace so far leads by the due date on a line, v + (v − b)·m/n.</summary>
    public static decimal? Projected(decimal baseline, decimal value, int elapsedMonths, int remainingMonths) =>
        Number(Projection.TryLinear(Exactly(value), Exactly(baseline), elapsedMonths, remainingMonths, out Measure result), result);

    /// <summary>M6: where it leads at equal rates, v·(v/b)^(m/n).</summary>
    public static decimal? ProjectedAtEqualRates(decimal baseline, decimal value, int elapsedMonths, int remainingMonths) =>
        Number(Projection.TryCompound(Exactly(value), Exactly(baseline), elapsedMonths, remainingMonths, out Measure result), result);

    /// <summary>M8: the whole year if every month were alike, 12·A/k.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such first months of a year.</exception>
    public static decimal? YearAtRunRate(decimal toDate, int months) => YearToDate.RunRate(Exactly(toDate), months).Value;

    /// <summary>M8: the whole year if it is spread over its months as last year was, A·Y/B.</summary>
    public static decimal? YearAsLastYear(decimal toDate, decimal lastToDate, decimal lastYear) =>
        Number(YearToDate.TrySamePeriodShare(Exactly(toDate), Exactly(lastToDate), Exactly(lastYear), out Measure result), result);

    /// <summary>M10: growth less the growth wanted, in the unit of both.</summary>
    public static decimal GrowthGap(decimal growth, decimal wanted) => growth - wanted;

    /// <summary>A level to reach, on the side that lies on the way from where one starts.</summary>
    private static ResolvedGoal Reaching(decimal start, decimal target) =>
        new(Unit.One, target < start ? GoalSide.AtMost : GoalSide.AtLeast, 0m, target);

    private static Measure Exactly(decimal number) => Measure.Exactly(number);

    private static decimal? Number(Obstacle obstacle, Measure result) => obstacle == Obstacle.None ? result.Value : null;
}
