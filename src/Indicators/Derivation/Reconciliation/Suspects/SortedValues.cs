namespace Indicators.Derivation;

/// <summary>Values with two ends, to be looked up by amount.</summary>
internal sealed class SortedValues
{
    private readonly List<Term> _nodes = [];
    private decimal? _widest = 0m;
    private bool _isSorted;

    public void Add(Term term)
    {
        _nodes.Add(term);
        decimal? width = CheckedDecimal.Plus(term.Soft.High, -term.Soft.Low);
        _widest = width is null || _widest is null ? null : Math.Max(width.Value, _widest.Value);
    }

    /// <summary>
    /// Those whose range meets a wanted one: from the first that does not end below it, to the last that can begin in it.
    /// </summary>
    public IEnumerable<Term> Within(Interval wanted)
    {
        Sort();
        decimal? farthest = CheckedDecimal.Plus(wanted.High, _widest);
        for (int i = FirstFrom(wanted.Low); i < _nodes.Count && !(_nodes[i].Soft.High > farthest); i++)
        {
            if (_nodes[i].Soft.Meets(wanted))
                yield return _nodes[i];
        }
    }

    private void Sort()
    {
        if (!_isSorted)
            _nodes.Sort((one, other) => Nullable.Compare(one.Soft.High, other.Soft.High) is var order && order != 0
                ? order
                : string.CompareOrdinal(one.Name, other.Name));
        _isSorted = true;
    }

    private int FirstFrom(decimal? least)
    {
        int low = 0;
        int high = _nodes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_nodes[middle].Soft.High < least)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
