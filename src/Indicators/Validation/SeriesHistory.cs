namespace Indicators.Validation;

/// <summary>The figures of a series by the day their periods end, each day with one figure to compare with.</summary>
internal sealed class SeriesHistory
{
    private const int MostYearsApart = 3;

    private readonly List<Observation[]> _byEnd;

    private SeriesHistory(List<Observation[]> byEnd) => _byEnd = byEnd;

    public int Count => _byEnd.Count;

    public IReadOnlyList<Observation> On(int index) => _byEnd[index];

    /// <summary>The figure of another day in reach, the least where there are several; null beyond the ends or too far away.</summary>
    public Observation? Neighbour(int index, int step)
    {
        int other = index + step;
        if (other < 0 || other >= _byEnd.Count)
            return null;
        int years = Math.Abs(_byEnd[other][0].Period!.Value.EndYear - _byEnd[index][0].Period!.Value.EndYear);
        return years <= MostYearsApart ? _byEnd[other][0] : null;
    }

    /// <summary>The history of positive figures for stated periods, forecasts left out.</summary>
    public static SeriesHistory Of(Series series) => new(
    [
        .. series.Observations
            .Where(observation => observation.Period is not null && observation.IsResult && observation.Figure.Amount > 0m)
            .GroupBy(observation => observation.Period!.Value.End)
            .OrderBy(group => group.Key)
            .Select(group => group.OrderBy(observation => observation.Figure.Quantity).ThenBy(observation => observation.Period!.Value).ToArray()),
    ]);

    /// <summary>
    /// One amount over another; flows by the day, so that nine months and a year compare.
    /// </summary>
    public static Rational Ratio(Observation one, Observation other, bool byDay)
    {
        Rational ratio = one.Figure.Quantity.RatioTo(other.Figure.Quantity);
        return byDay ? ratio * Rational.Create(other.Period!.Value.Days, one.Period!.Value.Days) : ratio;
    }
}
