namespace Indicators.Validation;

/// <summary>The places of one ranking for one period, and the values of all that are known to be in it, best first.</summary>
internal sealed class Ranking
{
    private readonly Observation[] _best;
    private readonly Quantity[] _ends;

    private Ranking(List<(Observation Rank, Observation Value)> places, List<Observation> values, bool isDescending)
    {
        Places = places;
        IsDescending = isDescending;
        var bounded = values.Select(value => (Value: value, End: isDescending ? value.Figure.SoftRange.Low : value.Figure.SoftRange.High))
            .Where(each => each.End is not null);
        var sorted =
            (isDescending ? bounded.OrderByDescending(each => each.End!.Value) : bounded.OrderBy(each => each.End!.Value)).ToArray();
        _best = [.. sorted.Select(each => each.Value)];
        _ends = [.. sorted.Select(each => each.End!.Value)];
    }

    /// <summary>The places that have a value, by place.</summary>
    public List<(Observation Rank, Observation Value)> Places { get; }

    /// <summary>True where the first is the largest.</summary>
    public bool IsDescending { get; }

    /// <summary>The rankings of a catalogue, read the way round in which they hold best: more comes first, unless less is better.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="membersOf">Who else is in the ranking of an observation, by id.</param>
    public static IEnumerable<Ranking> Of(IndicatorCatalog catalog, Func<Observation, IEnumerable<string>> membersOf)
    {
        var groups = catalog.AllSeries.Where(series => series.Transformation.IsRank).SelectMany(series => series.Observations)
            .Where(rank => rank is { Period: not null, IsResult: true } && rank.Figure.Amount >= 1m)
            .GroupBy(rank => (rank.Series.IndicatorId, rank.Series.Transformation, Period: rank.Period!.Value));
        foreach (var group in groups.OrderBy(group => group.Key.ToString(), StringComparer.Ordinal))
        {
            Observation? ValueOf(string subject) =>
                catalog.At(new SeriesKey(group.Key.IndicatorId, subject, group.Key.Transformation.Of), group.Key.Period);
            List<(Observation Rank, Observation Value)> places =
            [
                .. group.Where(rank => membersOf(rank).Any()).Select(rank => (Rank: rank, Value: ValueOf(rank.Series.SubjectId)!))
                    .Where(place => place.Value is not null)
                    .OrderBy(place => place.Rank.Figure.Amount).ThenBy(place => place.Rank.Series.SubjectId, StringComparer.Ordinal),
            ];
            if (places.Count == 0)
                continue;
            List<Observation> values = [.. membersOf(places[0].Rank).Order(StringComparer.Ordinal).Select(ValueOf).OfType<Observation>()];
            if (values.Exists(value => value.Figure.Dimension != places[0].Value.Figure.Dimension))
                continue;
            var descending = new Ranking(places, values, true);
            var ascending = new Ranking(places, values, false);
            bool mayAscend = catalog.Indicators[group.Key.IndicatorId].Direction != Direction.Increase;
            yield return mayAscend && ascending.Faults() < descending.Faults() ? ascending : descending;
        }
    }

    /// <summary>How many places do not fit the values.</summary>
    public int Faults() =>
        Crossed().Count() + Places.Count(place => LeavesNoRoom(place.Rank) && AheadOf(place.Value) >= LastPlace(place.Rank));

    /// <summary>Each place whose value is certainly ahead of that of a better place; with the worst of the better ones.</summary>
    public IEnumerable<((Observation Rank, Observation Value) Better, (Observation Rank, Observation Value) Worse)> Crossed()
    {
        (Observation Rank, Observation Value)? worst = null;
        foreach (IGrouping<decimal, (Observation Rank, Observation Value)> at in Places.Where(place => IsOnePlace(place.Rank))
            .GroupBy(place => place.Rank.Figure.Amount))
        {
            if (worst is { } better)
            {
                foreach ((Observation Rank, Observation Value) place in at.Where(place => IsAhead(place.Value, better.Value)))
                    yield return (better, place);
            }

            foreach ((Observation Rank, Observation Value) place in at)
                worst = worst is not { } known || IsAhead(known.Value, place.Value) ? place : worst;
        }
    }

    /// <summary>How many values are certainly ahead of one.</summary>
    public int AheadOf(Observation value)
    {
        if ((IsDescending ? value.Figure.SoftRange.High : value.Figure.SoftRange.Low) is not { } end)
            return 0;
        int low = 0;
        int high = _ends.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (IsDescending ? _ends[middle] > end : _ends[middle] < end)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The best values of all, so many.</summary>
    public IEnumerable<Observation> Best(int count) => _best.Take(count);

    /// <summary>The last place a rank leaves open: of 前3 the third.</summary>
    public static decimal LastPlace(Observation rank) => rank.Figure.Upper?.Amount ?? rank.Figure.Amount;

    /// <summary>True for a rank that says which place is the last it can be.</summary>
    public static bool LeavesNoRoom(Observation rank) => rank.Figure.Bound is Bound.Exact or Bound.AtMost;

    private static bool IsOnePlace(Observation rank) => rank.Figure is { Bound: Bound.Exact, IsRange: false };

    private bool IsAhead(Observation one, Observation other) =>
        (IsDescending
            ? one.Figure.IsMoreThan(other.Figure, FigureReading.Soft)
            : one.Figure.IsLessThan(other.Figure, FigureReading.Soft)) == true;
}
