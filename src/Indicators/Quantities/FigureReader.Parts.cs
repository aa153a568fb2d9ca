namespace Indicators;

/// <content>Where the parts of a figure stand.</content>
internal ref partial struct FigureReader
{
    private readonly FigureParts PartsOf(in End low, in End? high)
    {
        End last = high is { UnitEnd: > 0 } upper ? upper : low;
        int currency = low.IsPrefixed ? low.CurrencyStart : low.Start;
        return new FigureParts
        {
            Currency = Trimmed(currency, low.Start),
            Number = low.Start..low.NumberEnd,
            UpperNumber = high is { } end ? end.Start..end.NumberEnd : default,
            BoundWithin = _within,
            Unit = last.UnitEnd > 0 ? Trimmed(last.UnitStart, last.UnitEnd) : last.NumberEnd..last.NumberEnd,
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
