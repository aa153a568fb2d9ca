namespace Indicators;

internal ref partial struct FigureReader
{
    private static readonly (string Word, UnitScale Scale)[] EnglishScales =
    [
        ("thousand", UnitScale.Thousand),
        ("million", UnitScale.Million),
        ("billion", UnitScale.Billion),
        ("trillion", UnitScale.Trillion),
        ("mn", UnitScale.Million),
        ("bn", UnitScale.Billion),
        ("tn", UnitScale.Trillion),
    ];

    /// <summary>A currency before the number: CNY 620 billion, US$5 million, ¥ where it is not ambiguous.</summary>
    private Unit? TryReadCurrency()
    {
        if (Position >= _text.Length || StartsNumber(_text[Position]))
            return null;
        Unit? unit = _units.Index.Match(Rest, out int length, out _, out Unit? rival);
        if (unit is null || !unit.Dimension.IsMoney || !NumberFollows(length))
            return null;
        if (rival is not null)
        {
            Error = new ParseError(ParseErrorCode.UnitAmbiguous, Position, length, _units.Index.CandidatesFor(Rest));
            return null;
        }

        Position += length;
        SkipSpaces();
        _canonical = false;
        return unit;
    }

    private readonly bool NumberFollows(int length)
    {
        ReadOnlySpan<char> rest = Rest[length..].TrimStart();
        return !rest.IsEmpty && (StartsNumber(rest[0]) || (rest.Length > 1 && rest[0] is '-' or '−' && StartsNumber(rest[1])));
    }

    /// <summary>The scale after a number whose currency stood before it, and what it is per.</summary>
    private bool TryReadScaleOf(Unit currency, ref End end)
    {
        if (!TryReadWordAfterNumber(end.Number.Scale))
            return false;
        int before = Position;
        SkipSpaces();
        UnitScale scale = MatchEnglishScale(out int length);
        if (length == 0)
            length = UnitScales.Match(Rest, out scale);
        end.UnitStart = Position;
        Position = length == 0 ? before : Position + length;
        if (end.Number.Scale != UnitScale.One && length > 0)
            return Fail(ParseErrorCode.NumberMalformed, before, Position - before);
        end.Unit = currency;
        end.HasUnit = true;
        if (!TryScale(ref end, length > 0 ? scale : end.Number.Scale) || !TryReadPer(ref end))
            return false;
        end.UnitEnd = Position;
        return true;
    }

    /// <summary>620 billion yuan, 12.7 thousand enterprises, 2.5 million.</summary>
    private bool TryReadEnglishScale(ref End end)
    {
        if (Position >= _text.Length || !char.IsAsciiLetter(_text[Position]) || end.Number.Scale != UnitScale.One)
            return false;
        int before = Position;
        UnitScale scale = MatchEnglishScale(out int length);
        Position += length;
        int afterScale = Position;
        SkipSpaces();
        Unit? unit = _units.Index.Match(Rest, out int nounLength, out _, out Unit? rival);
        if (rival is not null)
            unit = null;
        if (unit is null && length == 0)
        {
            Position = before;
            return false;
        }

        _canonical = false;
        Position = unit is null ? afterScale : Position + nounLength;
        end.Unit = unit ?? Unit.One;
        end.Bare = unit;
        end.HasUnit = unit is not null;
        return TryScale(ref end, scale) && TryReadPer(ref end);
    }

    /// <summary>km/h, CNY 50/㎡: the slash after a unit that was read as an English word.</summary>
    private bool TryReadSlashUnit(ref End end)
    {
        if (Rest[0] is not ('/' or '／') || end.Unit.Dimension == Dimension.Number || end.Unit.Dimension.IsQuotient)
            return true;
        var reader = new UnitReader(Rest[1..], _units);
        if (!reader.TryRead(out Unit? below) || below.Dimension.IsQuotient || below.Dimension == Dimension.Number)
        {
            if (reader.Error.Code != ParseErrorCode.None)
                Error = reader.Error with { Position = reader.Error.Position + Position + 1 };
            return Error.Code == ParseErrorCode.None;
        }

        int slash = Position;
        Position += 1 + reader.Position;
        return TryDivide(ref end, below) || Fail(ParseErrorCode.UnitInexact, slash, Position - slash);
    }

    private static bool TryDivide(ref End end, Unit below)
    {
        if (!end.Unit.TryPer(below, out Unit? quotient))
            return false;
        end.Unit = quotient;
        end.Bare = end.Bare is { } bare && bare.TryPer(below, out Unit? bareQuotient) ? bareQuotient : null;
        return true;
    }

    /// <summary>8% per year: what a symbol is per, in English words.</summary>
    private bool TryReadPerAfterSymbol(ref End end) =>
        !end.HasUnit || end.Unit.Dimension.IsQuotient || TryReadPer(ref end);

    /// <summary>per person, per 10,000 persons.</summary>
    private bool TryReadPer(ref End end)
    {
        if (Position == _text.Length || _text[Position] is '/' or '／')
            return Position == _text.Length || TryReadSlashUnit(ref end);
        int before = Position;
        if (!SkipSpaces())
            return true;
        if (!StartsWord(Rest, "per") || end.Unit.Dimension == Dimension.Number || end.Unit.Dimension.IsQuotient)
        {
            Position = before;
            return true;
        }

        Position += "per".Length;
        SkipSpaces();
        UnitScale scale = ReadDenominatorScale();
        Unit? below = _units.Index.Match(Rest, out int length, out _, out Unit? rival);
        if (below is null || rival is not null || below.Dimension.IsQuotient || !below.TryScaled(scale, out Unit? scaled))
        {
            Position = before;
            return true;
        }

        Position += length;
        _canonical = false;
        return TryDivide(ref end, scaled) || Fail(ParseErrorCode.UnitInexact, before, Position - before);
    }

    private UnitScale ReadDenominatorScale()
    {
        NumberToken number = default;
        int length = DigitReader.Read(Rest, ref number, out _);
        if (length <= 0)
            return UnitScale.One;
        for (int exponent = 2; exponent <= (int)UnitScale.Trillion; exponent++)
        {
            if (number.Amount != ExactDecimal.PowerOfTen(exponent))
                continue;
            Position += length;
            SkipSpaces();
            return (UnitScale)exponent;
        }

        return UnitScale.One;
    }

    private readonly UnitScale MatchEnglishScale(out int length)
    {
        foreach ((string word, UnitScale scale) in EnglishScales)
        {
            length = word.Length;
            if (Rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (Rest.Length == length || !char.IsAsciiLetter(Rest[length])))
                return scale;
        }

        length = 0;
        return UnitScale.One;
    }
}
