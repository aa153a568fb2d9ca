namespace Indicators;

/// <content>Where the parts of a figure stand.</content>
internal ref partial struct FigureReader
{
    /// <summary>Notes where the parts stand; what is behind the bound words up to here is a resolution.</summary>
    private void NoteParts(in End low, in End? high, Range before, Range after)
    {
        ref readonly End last = ref high is { UnitEnd: > 0 } ? ref Nullable.GetValueRefOrDefaultRef(in high) : ref low;
        int currency = low.IsPrefixed ? low.CurrencyStart : low.Start;
        _parts = new FigureParts
        {
            Currency = Trimmed(currency, low.Start),
            Number = low.Start..low.NumberEnd,
            UpperNumber = high is null
                ? default
                : Nullable.GetValueRefOrDefaultRef(in high).Start..Nullable.GetValueRefOrDefaultRef(in high).NumberEnd,
            BoundWithin = _within,
            Unit = last.UnitEnd > 0 ? Trimmed(last.UnitStart, last.UnitEnd) : last.NumberEnd..last.NumberEnd,
            BoundBefore = Trimmed(before.Start.Value, before.End.Value),
            BoundAfter = Trimmed(after.Start.Value, after.End.Value),
            Resolution = Trimmed(after.End.Value, Position),
        };
    }

    /// <summary>The range without white space at its ends.</summary>
    private readonly Range Trimmed(int start, int end)
    {
        while (start < end && IsSpace(_text[start]))
            start++;
        while (start < end && IsSpace(_text[end - 1]))
            end--;
        return start..Math.Max(start, end);
    }
}
