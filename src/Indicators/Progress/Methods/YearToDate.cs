using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// M8. From the months published to the whole year, for flows: A is this year to date, B the same months of last year, Y
/// all of last year.
/// </summary>
/// <remarks>
/// Origin: time-proportional practice of Chinese plan monitoring (run-rate, expected share), and the "year-to-date over
/// prior year" forecast of business planning, which is the same-period share. Not for stocks, which are taken at the end,
/// nor for rates, which are averaged. Last year's levels may have been revised since, or be of another scope; where growth
/// is published on comparable scope, the levels need not fit it.
/// </remarks>
internal static class YearToDate
{
    /// <summary>The run-rate 12·A/k: as if every month were alike.</summary>
    /// <param name="toDate">A: the total of the first k months.</param>
    /// <param name="months">k: 1 to 12.</param>
    /// <param name="of">How many months the whole has: 12 for a year, 6 for a half, 3 for a quarter.</param>
    public static Measure RunRate(Measure toDate, int months, int of = CivilCalendar.MonthsOfYear)
    {
        CheckMonths(months, of);
        return toDate.Times(of).WithClosedEnds().Over(months);
    }

    /// <summary>A/T: how much of the year's task is done (完成率), or of its ceiling used up.</summary>
    /// <param name="goal">The goal of the year; one-sided.</param>
    /// <param name="toDate">A: the total of the year so far, in the goal's unit.</param>
    /// <param name="baseline">The baseline, for goals that depend on it; both ends.</param>
    /// <param name="result">The share; 0.5 is half of it.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no share: the threshold may be zero or negative.</returns>
    public static Obstacle TryShareOfGoal(ResolvedGoal goal, Measure toDate, Measure? baseline, out Measure result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        Measure b = Threshold.BaselineOf(goal, baseline);
        Obstacle obstacle = Threshold.TryFrom(goal, b, toDate, out Threshold threshold);
        if (obstacle != Obstacle.None)
            return obstacle;
        if (threshold.Over(b).Low is not > 0m)
            return Obstacle.CrossesZero;
        result = Corners.Evaluate(new ShareOf(threshold), toDate, b, Slope.Rising).WithClosedEnds();
        return Obstacle.None;
    }

    /// <summary>
    /// B/Y: the share of the year that these months had last year; what completion may be compared with instead of months over twelve.
    /// </summary>
    /// <param name="lastToDate">B: the same months of last year.</param>
    /// <param name="lastYear">Y: all of last year.</param>
    /// <param name="result">The share.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no share.</returns>
    public static Obstacle TryExpectedShare(Measure lastToDate, Measure lastYear, out Measure result)
    {
        result = default;
        if (lastYear.Low is null || lastYear.High is null)
            return Obstacle.BaselineUnbounded;
        if (lastYear.Low <= 0m)
            return Obstacle.CrossesZero;
        result = Corners.Evaluate(new Scaled(1m), lastToDate, lastYear, Slope.Rising).WithClosedEnds();
        return Obstacle.None;
    }

    /// <summary>The same-period share A·Y/B: the year if it is spread over its months as last year was.</summary>
    /// <param name="toDate">A: this year to date.</param>
    /// <param name="lastToDate">B: the same months of last year; certainly not zero.</param>
    /// <param name="lastYear">Y: all of last year; both ends.</param>
    /// <param name="result">The projected year.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no projection.</returns>
    public static Obstacle TrySamePeriodShare(Measure toDate, Measure lastToDate, Measure lastYear, out Measure result)
    {
        result = default;
        if (lastYear.Low is not { } low || lastYear.High is not { } high || lastToDate.Low is null || lastToDate.High is null)
            return Obstacle.BaselineUnbounded;
        if (!(lastToDate.Low > 0m && low > 0m))
            return Obstacle.CrossesZero;
        Measure hull = Corners.Hull(
            Corners.Evaluate(new Scaled(low), toDate, lastToDate, Slope.Rising),
            Corners.Evaluate(new Scaled(high), toDate, lastToDate, Slope.Rising));
        decimal? point = CheckedDecimal.Over(CheckedDecimal.Times(toDate.Value, lastYear.Value), lastToDate.Value);
        result = new Measure(point, point < hull.Low ? point : hull.Low, point > hull.High ? point : hull.High);
        return Obstacle.None;
    }

    /// <summary>The same-period share over several earlier years: by their mean share, with the least and greatest they give.</summary>
    /// <param name="toDate">A: this year to date.</param>
    /// <param name="earlierYears">B and Y of each earlier year; at least one.</param>
    /// <param name="result">The year by the mean share; the ends are the least and greatest over the years and the figures'
    /// rounding.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no projection.</returns>
    public static Obstacle TrySamePeriodShare(Measure toDate, IReadOnlyList<(Measure ToDate, Measure Year)> earlierYears,
        out Measure result)
    {
        ArgumentNullException.ThrowIfNull(earlierYears);
        result = default;
        if (earlierYears.Count == 0)
            return Obstacle.TooFewPoints;
        decimal? shares = 0m, low = decimal.MaxValue, high = decimal.MinValue;
        foreach ((Measure lastToDate, Measure lastYear) in earlierYears)
        {
            Obstacle obstacle = TrySamePeriodShare(toDate, lastToDate, lastYear, out Measure one);
            if (obstacle != Obstacle.None)
                return obstacle;
            shares = CheckedDecimal.Plus(shares, CheckedDecimal.Over(lastToDate.Value, lastYear.Value));
            low = one.Low < low ? one.Low : one.Low is null ? null : low;
            high = one.High > high ? one.High : one.High is null ? null : high;
        }

        result = new Measure(CheckedDecimal.Over(CheckedDecimal.Times(toDate.Value, earlierYears.Count), shares), low, high);
        return Obstacle.None;
    }

    /// <summary>The additive projection A + (Y − B): what the rest of last year brought, once more.</summary>
    /// <param name="toDate">A: this year to date.</param>
    /// <param name="lastToDate">B: the same months of last year.</param>
    /// <param name="lastYear">Y: all of last year.</param>
    public static Measure Additive(Measure toDate, Measure lastToDate, Measure lastYear) =>
        toDate.Plus(lastYear).MinusOther(lastToDate);

    /// <summary>The growth the rest of the year needs on the rest of last year: (T − A)/(Y − B) − 1.</summary>
    /// <param name="goal">The goal of the year; stated on last year's total it is T = (1 + g)·Y.</param>
    /// <param name="toDate">A: this year to date, in the goal's unit.</param>
    /// <param name="lastToDate">B: the same months of last year.</param>
    /// <param name="lastYear">Y: all of last year; certainly more than B.</param>
    /// <param name="result">The growth; 0.05 is 5 %.</param>
    /// <returns><see cref="Obstacle.None"/>, or why there is no growth.</returns>
    public static Obstacle TryNeededGrowth(ResolvedGoal goal, Measure toDate, Measure lastToDate, Measure lastYear, out Measure result)
    {
        ArgumentNullException.ThrowIfNull(goal);
        result = default;
        if (lastYear.Low is null || lastYear.High is null || lastToDate.Low is not { } low || lastToDate.High is not { } high)
            return Obstacle.BaselineUnbounded;
        if (!(lastYear.Low > high))
            return Obstacle.CrossesZero;
        Obstacle obstacle = Threshold.TryFrom(goal, lastYear, toDate, out Threshold threshold);
        if (obstacle != Obstacle.None)
            return obstacle == Obstacle.BaselineEqualsTarget ? Obstacle.MayBeReached : obstacle;
        Measure hull = Corners.Hull(
            Corners.Evaluate(new Rest(threshold, low), toDate, lastYear, Slope.Falling),
            Corners.Evaluate(new Rest(threshold, high), toDate, lastYear, Slope.Falling));
        decimal? point = toDate.Value is { } a && lastToDate.Value is { } b && lastYear.Value is { } y
            ? CheckedDecimal.At(new Rest(threshold, b), a, y)
            : null;
        result = new Measure(point, hull.Low, hull.High);
        return Obstacle.None;
    }

    private static void CheckMonths(int months, int of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, of);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(of, CivilCalendar.MonthsOfYear);
    }

    /// <summary>A/T with T = k·b + c.</summary>
    private readonly struct ShareOf(Threshold threshold) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => value / threshold.At(baseline);
    }

    /// <summary>A·Y/B for a fixed Y.</summary>
    private readonly struct Scaled(decimal factor) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) => value * factor / baseline;
    }

    /// <summary>(T − A)/(Y − B) − 1 for a fixed B, with T = k·Y + c.</summary>
    private readonly struct Rest(Threshold threshold, decimal lastToDate) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline) =>
            ((threshold.At(baseline) - value) / (baseline - lastToDate)) - 1m;
    }
}
