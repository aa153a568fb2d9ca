namespace Indicators.Validation;

/// <summary>The periods that a walk over a series in order of their starts is within.</summary>
internal sealed class OpenPeriods
{
    /// <summary>
    /// Ten years, years, halves, quarters and months lie five deep. What lies deeper than this is made up, and looking at all of it for
    /// each would cost its square.
    /// </summary>
    private const int Deepest = 64;

    private readonly List<NestedPeriods> _open = [];

    /// <summary>Begins a walk.</summary>
    public void Clear() => _open.Clear();

    /// <summary>Goes on to a period: the nearest that holds it, began earlier and has an upper end; null where there is none.</summary>
    public NestedPeriods? Enter(in NestedPeriods part)
    {
        LeaveBefore(part.Period.StartDay);
        NestedPeriods? nearest = null;
        foreach (NestedPeriods whole in _open)
        {
            bool holds = whole.Most is not null && whole.Period.StartDay < part.Period.StartDay
                && whole.Period.EndDay >= part.Period.EndDay;
            if (holds && (nearest is not { } other || whole.Period.Days < other.Period.Days))
                nearest = whole;
        }

        if (_open.Count < Deepest)
            _open.Add(part);
        return nearest;
    }

    private void LeaveBefore(int day)
    {
        int kept = 0;
        for (int i = 0; i < _open.Count; i++)
        {
            if (_open[i].Period.EndDay >= day)
                _open[kept++] = _open[i];
        }

        _open.RemoveRange(kept, _open.Count - kept);
    }
}
