namespace Indicators;

internal ref partial struct FigureReader
{
    /// <summary>A dash and a second number make a range; the ends share a unit that is written once.</summary>
    private bool TryReadSecondEnd(ref End low, ref End? high)
    {
        int before = Position;
        BoundWord? wordBefore = _word;
        int wordsBefore = _words;
        Range within = _within;
        bool canonical = _canonical;
        int dash = DashLength(Rest);
        if (dash == 0)
            return true;
        bool isWord = !_whole && char.IsAsciiLetter(Rest[dash - 1]);
        Position += dash;
        SkipSpaces();
        int start = Position;
        if (Position < _text.Length && TryReadOne(out End end))
        {
            // What the first end took from the second it does not keep where the two are no range.
            End first = low;
            if (!IsLevelBehindRate(in first, in end, isWord) && TryShareUnit(ref first, ref end))
            {
                low = first;
                high = end;
                SkipBetween();
                return end.Number.Amount >= low.Number.Amount || Fail(ParseErrorCode.RangeReversed, start, Position - start);
            }

            if (_whole)
                return Fail(ParseErrorCode.RangeUnitsDiffer, start, Position - start);
        }
        else if (_whole)
        {
            return Error.Code is not (ParseErrorCode.None or ParseErrorCode.NumberExpected)
                ? false
                : Fail(ParseErrorCode.RangeEndExpected, start, 0);
        }

        Error = default;
        _word = wordBefore;
        _words = wordsBefore;
        _within = within;
        _canonical = canonical;
        Position = before;
        return true;
    }

    /// <summary>rose 12% to 12.2 million, 增长12%到1.2万: what grew to a level of its own is no range of rates.</summary>
    private static bool IsLevelBehindRate(in End low, in End high, bool isWord) =>
        low.HasUnit && !high.HasUnit && (low.Unit.Dimension == Dimension.Ratio || low.Unit.Dimension == Dimension.Points)
        && (isWord || high.Unit.Scale != UnitScale.One);

    /// <summary>The length of a range mark with the spaces around it; 0 where there is none.</summary>
    private readonly int DashLength(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        if (i == text.Length)
            return 0;
        if (i > 0 && (StartsWord(text[i..], "to") || (_between && StartsWord(text[i..], "and"))))
            return i + (_between && text[i] is 'a' or 'A' ? 3 : 2);
        // 3456 -3.5% in a row of a table: behind a space and right before a digit, in prose, it is a sign.
        if (i > 0 && !_whole && (text[i] is '-' or '−') && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            return 0;
        if (text[i..].StartsWith("-odd", StringComparison.OrdinalIgnoreCase))
            return 0;
        return text[i] switch
        {
            '—' => i + (i + 1 < text.Length && text[i + 1] == '—' ? 2 : 1),
            '-' or '‐' or '‑' or '‒' or '–' or '―' or '─' or '−' or '－' or '~' or '～' or '〜' or '至' or '到' => i + 1,
            _ => 0,
        };
    }

    private static bool StartsWord(ReadOnlySpan<char> text, string word) =>
        text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(text[word.Length]);

    /// <summary>100—200亿元, 100亿—200亿元, 3%—5, 8000万—1亿元: brings both ends to one unit, exactly.</summary>
    private readonly bool TryShareUnit(ref End low, ref End high)
    {
        if (!TryShareWrittenUnit(ref low, ref high))
            return false;
        if (low.Unit.Dimension != high.Unit.Dimension)
            return false;
        if (UnitConversion.TryConvert(high.Number.Amount, high.Unit, low.Unit, out decimal amount))
            high.Number.Amount = amount;
        else if (UnitConversion.TryConvert(low.Number.Amount, low.Unit, high.Unit, out amount))
            (low.Number.Amount, low.Unit) = (amount, high.Unit);
        else
            return false;
        return true;
    }

    /// <summary>
    /// Gives an end without a unit that of the other; a scale written once at the end is that of both (1—2万, CNY 10–20 billion).
    /// </summary>
    private readonly bool TryShareWrittenUnit(ref End low, ref End high)
    {
        bool rising = low.Number.Amount <= high.Number.Amount;
        if (high.HasUnit)
            return low.HasUnit || TryLend(in high, withScale: rising, ref low);
        UnitScale written = high.Unit.Scale;
        bool shared = low.Unit.Scale == UnitScale.One && rising && (!low.HasUnit || low.IsPrefixed);
        if (low.HasUnit && !TryLend(in low, withScale: true, ref high))
            return false;
        if (!shared)
            return true;
        bool scaled = low.Unit.TryScaled(written, out Unit? unit);
        low.Unit = unit ?? low.Unit;
        return scaled;
    }

    /// <summary>
    /// An end without a unit takes the other's, one with a bare scale only the base: 2千—3千米 starts at 2千米, though 千米 is
    /// a row. So does one whose number would else be too great: 8000—1万家 starts at 8000家, 200—3千米 at 200米.
    /// </summary>
    private readonly bool TryLend(in End lender, bool withScale, ref End end)
    {
        if (end.Unit.Scale == UnitScale.One && withScale)
        {
            end.Unit = lender.Unit;
            return true;
        }

        bool isWritten = lender.UnitStart > 0 && lender.Number.Scale == UnitScale.One;
        Unit bare = lender.Bare ?? (isWritten ? UnitReader.Bare(_text[lender.UnitStart..], lender.Unit, _units) : lender.Unit.WithoutScale);
        bool scaled = bare.TryScaled(end.Unit.Scale, out Unit? unit);
        end.Unit = unit ?? end.Unit;
        return scaled;
    }
}
