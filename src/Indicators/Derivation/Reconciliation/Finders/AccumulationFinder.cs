namespace Indicators.Derivation;

/// <summary>Flows over a period, with the published periods it can be put together from.</summary>
internal sealed class AccumulationFinder : SeriesFinder
{
    private const int MostParts = 400;

    protected override bool Concerns(SeriesForm series) =>
        series.Key.Transformation == default && series.Indicator.Kind == IndicatorKind.Flow && series.Terms.Count > 2
        && AreNested(series.Terms);

    /// <summary>False where each period begins after the one before it ends: no period is put together from others.</summary>
    private static bool AreNested(List<Term> terms)
    {
        TimePeriod? before = null;
        foreach (Term term in terms)
        {
            if (term.Period is not { } period)
                continue;
            if (before is { } known && period.StartDay <= known.EndDay)
                return true;
            before = period;
        }

        return false;
    }

    protected override IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series)
    {
        Dictionary<DateOnly, Term[]> byStart = series.Terms.Where(term => term.Period is not null)
            .GroupBy(term => term.Period!.Value.StartDate)
            .ToDictionary(group => group.Key, group => group.OrderBy(term => term.Period!.Value.EndDate).ToArray());
        foreach (Term whole in series.Terms.Where(term => term.Period is not null))
        {
            if (PartsOf(whole, byStart) is { } parts)
            {
                yield return new Equation(relation, relation.Shape, [whole, .. parts])
                {
                    Reason = Basis.HasBreak(series.Indicator, TimePeriod.Day(whole.Period!.Value.StartDate), whole.Period)
                        ? NotCheckedReason.Break
                        : NotCheckedReason.None,
                };
            }
        }
    }

    /// <summary>
    /// The longest published period from the start on, then the longest from there, until the end is reached; null where it is not.
    /// </summary>
    private static List<Term>? PartsOf(Term whole, Dictionary<DateOnly, Term[]> byStart)
    {
        DateOnly end = whole.Period!.Value.EndDate;
        var parts = new List<Term>();
        for (DateOnly day = whole.Period.Value.StartDate; parts.Count < MostParts; day = parts[^1].Period!.Value.EndDate.AddDays(1))
        {
            if (!byStart.TryGetValue(day, out Term[]? candidates) || LongestBy(end, candidates, whole) is not { } next)
                return null;
            parts.Add(next);
            if (next.Period!.Value.EndDate == end)
                return parts.Count > 1 ? parts : null;
        }

        return null;
    }

    /// <summary>
    /// Of periods that begin on one day, in order of their ends, the longest that ends by a day and is not the whole itself.
    /// </summary>
    private static Term? LongestBy(DateOnly end, Term[] candidates, Term whole)
    {
        int low = 0;
        int high = candidates.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (candidates[middle].Period!.Value.EndDate <= end)
                low = middle + 1;
            else
                high = middle;
        }

        int last = low - 1;
        if (last >= 0 && candidates[last] == whole)
            last--;
        return last >= 0 ? candidates[last] : null;
    }
}
