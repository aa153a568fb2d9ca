using Indicators.Prose.Tokens;

namespace Indicators.Prose.Periods;

/// <summary>一季度、二季度分别达到9.76万亿和10.34万亿元: periods that are listed and dealt out to the figures behind 分别.</summary>
internal sealed class DistributedPeriods(Sentence sentence)
{
    // Rows of its own in place of lists: those of a structure would be compiled anew for the first page of a process.
    private TimePeriod?[] _list = new TimePeriod?[4];
    private int _count;
    private int _last = -1;
    private int _next = -1;

    public void StartWindow()
    {
        _count = 0;
        _last = _next = -1;
    }

    public void StartClause() => _next = -1;

    /// <summary>Takes a period that governs what follows; one that is joined to the last makes a list with it.</summary>
    public void Take(int index, TimePeriod? period, bool isJoined)
    {
        if (!isJoined || _last != index - 2)
            _count = 0;
        if (_count == _list.Length)
        {
            var longer = new TimePeriod?[2 * _count];
            Array.Copy(_list, longer, _count);
            _list = longer;
        }

        _list[_count++] = period;
        _last = index;
    }

    /// <summary>分别 opens the list, where it stands in the clause of the last period or a later one.</summary>
    public void Open() => _next = _count > 1 && _last < sentence.Count ? 0 : -1;

    /// <summary>The period of the next figure; false where none is dealt out.</summary>
    public bool Next(out TimePeriod? period)
    {
        bool isDealt = _next >= 0 && _next < _count;
        period = isDealt ? _list[_next++] : null;
        return isDealt;
    }
}
