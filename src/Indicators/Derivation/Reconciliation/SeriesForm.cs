namespace Indicators.Derivation;

/// <summary>What all values of one series have in common while it is reconciled, and its values.</summary>
/// <remarks>What is published is put in first, by one thread. Then several may ask, for what is not published as well.</remarks>
internal sealed class SeriesForm(SeriesKey key, Indicator indicator, bool isPointInTime)
{
    private readonly Lock _asking = new();
    private Dictionary<Anchor, Term>? _unpublished;

    /// <summary>Its published values in order of time; null while that is the order they were added in, as it mostly is.</summary>
    private List<Term>? _byTime;

    public SeriesKey Key => key;

    public Indicator Indicator => indicator;

    public bool IsPointInTime => isPointInTime;

    /// <summary>The unit its values are calculated in: percent for ratios, points for points, else the indicator's own.</summary>
    public Unit Unit { get; } = UnitOf(key.Transformation.DimensionFor(indicator.Unit.Dimension), indicator.Unit);

    /// <summary>Its name: <c>gdp@chongqing growth-year</c>.</summary>
    public string Name => field ??= Key.ToString();

    /// <summary>Its values that are published, in the order they were added.</summary>
    public List<Term> Terms { get; } = [];

    /// <summary>Its value for a time; only where it is published.</summary>
    public Term? Published(TimePeriod? period, string? sourceId)
    {
        List<Term> terms = _byTime ?? Terms;
        int place = PlaceOf(terms, period, sourceId ?? "");
        return place >= 0 ? terms[place] : null;
    }

    /// <summary>Its value for a time, published or not.</summary>
    public Term At(TimePeriod? period, string? sourceId)
    {
        if (Published(period, sourceId) is { } published)
            return published;
        lock (_asking)
        {
            _unpublished ??= [];
            Anchor anchor = Anchor.Of(period, isPointInTime, sourceId);
            if (!_unpublished.TryGetValue(anchor, out Term? term))
                _unpublished.Add(anchor, term = new Term(null, this, anchor, Unit));
            return term;
        }
    }

    /// <summary>Its value for a time, to which something published is to be added.</summary>
    public Term ToPublish(TimePeriod? period, string? sourceId)
    {
        List<Term> terms = _byTime ?? Terms;
        int place = PlaceOf(terms, period, sourceId ?? "");
        if (place >= 0)
            return terms[place];
        if (~place < terms.Count)
            _byTime ??= [.. Terms];
        var term = new Term(null, this, Anchor.Of(period, isPointInTime, sourceId), Unit);
        _byTime?.Insert(~place, term);
        Terms.Add(term);
        return term;
    }

    /// <summary>
    /// Where a value stands among others; the complement of where it would, where it does not. The last is looked at first.
    /// </summary>
    private int PlaceOf(List<Term> terms, TimePeriod? period, string source)
    {
        int low = 0;
        int high = terms.Count - 1;
        for (int middle = high; low <= high; middle = (low + high) / 2)
        {
            int order = Compare(terms[middle], period, source);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
    }

    /// <summary>By the last day; on one day the shorter first; without a period at the end, by what speaks.</summary>
    private int Compare(Term term, TimePeriod? period, string source)
    {
        if (term.Period is not { } own)
            return period is null ? string.CompareOrdinal(term.PresentOf, source) : 1;
        if (period is not { } other)
            return -1;
        int order = own.EndDay.CompareTo(other.EndDay);
        return order != 0 || isPointInTime ? order : other.StartDay.CompareTo(own.StartDay);
    }

    private static Unit UnitOf(Dimension dimension, Unit own)
    {
        if (dimension == Dimension.Ratio)
            return StandardUnits.Percent;
        if (dimension == Dimension.Points)
            return StandardUnits.PercentagePoint;
        return dimension == Dimension.Number ? Unit.One : own;
    }
}
