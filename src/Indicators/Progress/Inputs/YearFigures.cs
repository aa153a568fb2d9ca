using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Inputs;

/// <summary>M8 from a catalogue: this year to date beside the same months and the whole of the year before.</summary>
internal static class YearFigures
{
    /// <summary>The figures of a year to date.</summary>
    /// <param name="asked">The assessment.</param>
    /// <param name="key">The flow.</param>
    /// <param name="year">The twelve months, or the half or quarter.</param>
    /// <param name="total">The total of the months published.</param>
    /// <param name="goal">The goal of the year, in the unit of everything.</param>
    /// <param name="isOnLastYear">Whether the goal depends on no baseline, or on the year before.</param>
    public static YearToDateFigures Of(TargetQuestion asked, SeriesKey key, TimePeriod year, FlowTotal total, ResolvedGoal goal,
        bool isOnLastYear)
    {
        TimePeriod toDate = TimePeriod.Between(year.Start, total.Until);
        ElapsedShare gone = year.ShareElapsed(total.Until);
        Measure runRate = YearToDate.RunRate(total.Sum, gone.Elapsed, gone.Total);
        var figures = new YearToDateFigures(
            toDate, gone.Elapsed, gone.Total, total.Sum.WithClosedEnds(), default, default, runRate, default, default, default, default,
                default)
        { PartsToDate = total.Summands };
        if (BeforeOrNull(year) is not { } last || FlowTotal.Over(asked, key, last, goal.Unit) is not { } y
            || FlowTotal.Over(asked, key, toDate.ShiftYears(-1), goal.Unit) is not { } b)
            return figures;
        return BesideLastYear(figures, total.Sum, b.Sum, y.Sum) with
        {
            PartsOfLastToDate = b.Summands,
            PartsOfLastYear = y.Summands,
            NeededGrowth = isOnLastYear
                ? Have(YearToDate.TryNeededGrowth(goal, total.Sum, b.Sum, y.Sum, out Measure needed), needed)
                : default,
        };
    }

    /// <summary>The same period a year earlier; null before the first year of the calendar.</summary>
    public static TimePeriod? BeforeOrNull(TimePeriod year) => year.Start.Year > 1 ? year.ShiftYears(-1) : null;

    private static YearToDateFigures BesideLastYear(YearToDateFigures figures, Measure a, Measure b, Measure y) => figures with
    {
        LastToDate = b.WithClosedEnds(),
        LastYear = y.WithClosedEnds(),
        SamePeriodShare = Have(YearToDate.TrySamePeriodShare(a, b, y, out Measure projected), projected),
        Additive = YearToDate.Additive(a, b, y),
        ExpectedShare = Have(YearToDate.TryExpectedShare(b, y, out Measure share), share),
    };

    private static Measure Have(Obstacle obstacle, Measure measure) => obstacle == Obstacle.None ? measure : default;
}
