namespace Indicators.Validation;

/// <summary>
/// The positive figures of a series by the day their periods end, each day with one figure to compare with. Read anew for each series.
/// </summary>
internal sealed class SeriesHistory
{
    private const int MostYearsApart = 3;

    private readonly List<Observation> _all = [];

    /// <summary>Where each day begins in <see cref="_all"/>.</summary>
    private readonly List<int> _starts = [];

    public int Count => _starts.Count;

    public ReadOnlySpan<Observation> On(int index) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_all)[_starts[index]..EndOf(index)];

    /// <summary>The figure of another day in reach, the least where there are several; null beyond the ends or too far away.</summary>
    public Observation? Neighbour(int index, int step)
    {
        int other = index + step;
        if (other < 0 || other >= Count)
            return null;
        int years = Math.Abs(FirstOn(other).Period!.Value.EndYear - FirstOn(index).Period!.Value.EndYear);
        return years <= MostYearsApart ? FirstOn(other) : null;
    }

    /// <summary>Reads the positive figures for stated periods, forecasts left out.</summary>
    public void Read(Series series)
    {
        _all.Clear();
        _starts.Clear();
        // A series is in order of the days its periods end.
        foreach (Observation observation in series.AsSpan())
        {
            if (observation is not { Period: not null, IsResult: true, Figure.Amount: > 0m })
                continue;
            if (_all.Count == 0 || _all[^1].EndDay != observation.EndDay)
                _starts.Add(_all.Count);
            _all.Add(observation);
        }

        if (_all.Count > Count)
            SortDays();
    }

    /// <summary>
    /// One amount over another; flows by the day, so that nine months and a year compare.
    /// </summary>
    public static Rational Ratio(Observation one, Observation other, bool byDay)
    {
        Rational ratio = one.Figure.Quantity.RatioTo(other.Figure.Quantity);
        return byDay ? ratio * Rational.Create(other.Period!.Value.Days, one.Period!.Value.Days) : ratio;
    }

    /// <summary>
    /// True where that ratio certainly lies between a seventh and seven. Each of the five operations is off by 2⁻⁵³ of its result
    /// at the most, far from the edge that anybody asks about; false says nothing.
    /// </summary>
    public static bool AreAlike(Observation one, Observation other, bool byDay)
    {
        if (!ReferenceEquals(one.Figure.Unit, other.Figure.Unit))
            return false;
        double mine = (double)one.Figure.Amount;
        double theirs = (double)other.Figure.Amount;
        if (byDay)
        {
            mine *= other.Period!.Value.Days;
            theirs *= one.Period!.Value.Days;
        }

        return mine < theirs * 7 && theirs < mine * 7;
    }

    private Observation FirstOn(int index) => _all[_starts[index]];

    private int EndOf(int index) => index + 1 < Count ? _starts[index + 1] : _all.Count;

    private void SortDays()
    {
        for (int i = 0; i < Count; i++)
        {
            int start = _starts[i], count = EndOf(i) - start;
            if (count == 1)
                continue;
            Observation[] sorted = [.. _all.GetRange(start, count).OrderBy(observation => observation.Figure.Quantity)
                .ThenBy(observation => observation.Period!.Value)];
            sorted.CopyTo(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_all)[start..]);
        }
    }
}
