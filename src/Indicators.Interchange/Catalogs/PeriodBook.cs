namespace Indicators.Interchange;

/// <summary>Periods by their text: a file names the same few again and again.</summary>
internal sealed class PeriodBook
{
    /// <summary>A file in which every one is another must not fill the memory; beyond these they are read each time.</summary>
    private const int Most = 4096;

    private readonly Dictionary<string, TimePeriod> _periods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimePeriod>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public PeriodBook() => _lookup = _periods.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<char> yearStart, out TimePeriod period)
    {
        if (!yearStart.IsEmpty)
            return PeriodCodes.TryRead(text, yearStart, out period);
        if (_lookup.TryGetValue(text, out period))
            return true;
        if (!PeriodCodes.TryRead(text, yearStart, out period))
            return false;
        if (_periods.Count < Most)
            _periods.Add(text.ToString(), period);
        return true;
    }
}
