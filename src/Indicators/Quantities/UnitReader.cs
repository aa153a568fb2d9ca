using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Indicators;

/// <summary>
/// The grammar of units: scale? row ( / scale? row )?. A row wins over scale × base. A whole text may also be the unit of
/// a fraction: /3, 1/3.
/// </summary>
internal ref struct UnitReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly UnitIndex _index;

    public UnitReader(ReadOnlySpan<char> text, UnitSet units)
    {
        _text = text;
        _index = units.Index;
    }

    /// <summary>What is wrong where nothing could be read; only set for an ambiguity or by <see cref="TryReadWhole"/>.</summary>
    public ParseError Error { get; private set; }

    /// <summary>How many characters have been read.</summary>
    public int Position { get; private set; }

    /// <summary>True where the unit was written as it would be printed: own symbols, plain slash.</summary>
    public bool IsCanonical { get; private set; } = true;

    public bool TryReadWhole([NotNullWhen(true)] out Unit? unit)
    {
        unit = Unit.One;
        if (_text.IsEmpty || TryReadFraction(out unit))
            return true;
        if (!TryRead(out unit))
        {
            if (Error.Code == ParseErrorCode.None)
                Error = new ParseError(ParseErrorCode.UnitUnknown, 0, _text.Length);
            return false;
        }

        if (Position == _text.Length)
            return true;
        Error = new ParseError(ParseErrorCode.UnitUnknown, 0, _text.Length);
        unit = null;
        return false;
    }

    /// <summary>The unit of 三分之二, as it is written after a number (/3) or by itself (1/3).</summary>
    private readonly bool TryReadFraction([NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        int slash = _text[0] == '1' ? 1 : 0;
        return slash + 1 < _text.Length && _text[slash] is '/' or '／'
            && uint.TryParse(_text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out uint denominator)
            && Unit.TryFraction(denominator, out unit);
    }

    /// <summary>Reads the longest unit at the position; nothing is consumed where there is none.</summary>
    public bool TryRead([NotNullWhen(true)] out Unit? unit)
    {
        if (!TryReadSimple(allowBareScale: true, out unit))
            return false;
        int slash = Position;
        if (slash >= _text.Length || _text[slash] is not ('/' or '／') || unit.Dimension == Dimension.Number)
            return true;
        Position++;
        if (unit.Dimension.IsQuotient || !TryReadSimple(allowBareScale: false, out Unit? denominator) || denominator.Dimension.IsQuotient)
        {
            Position = slash;
            return Error.Code == ParseErrorCode.None;
        }

        IsCanonical &= _text[slash] == '/';
        return unit.TryPer(denominator, out unit) || Refuse(slash + 1);
    }

    /// <summary>6项/GiB: a quotient whose factor has too many digits.</summary>
    private bool Refuse(int end)
    {
        Error = new ParseError(ParseErrorCode.UnitInexact, 0, Math.Max(end, Position));
        return false;
    }

    /// <summary>
    /// The unit without the scale it was written with, for a number that has one of its own or needs none: 元 of 万元, 米 of
    /// 千米, though 千米 is a row.
    /// </summary>
    /// <param name="written">The text of the unit.</param>
    /// <param name="unit">What it was read as.</param>
    /// <param name="units">The units of the text.</param>
    public static Unit Bare(ReadOnlySpan<char> written, Unit unit, UnitSet units)
    {
        Unit counted = unit.Numerator ?? unit;
        int length = UnitScales.Match(written, out UnitScale scale);
        if (counted.Scale != UnitScale.One || length == 0
            || units.Index.Match(written[length..], out _, out _, out Unit? rival) is not { } row || rival is not null
            || !row.TryScaled(scale, out Unit? scaled) || !scaled.Equals(counted))
            return unit.WithoutScale;
        return unit.Denominator is { } below && row.TryPer(below, out Unit? quotient) ? quotient : row;
    }

    /// <summary>
    /// Reads a row, or a scale and a row: 元, 万元, 万千瓦. A bare scale (1.27万) is a scale of plain numbers, where allowed.
    /// </summary>
    private bool TryReadSimple(bool allowBareScale, [NotNullWhen(true)] out Unit? unit)
    {
        if (TryReadRow(out unit) || Error.Code != ParseErrorCode.None)
            return unit is not null;
        int start = Position;
        int length = UnitScales.Match(_text[Position..], out UnitScale scale);
        if (length == 0)
            return TryReadTrillions(out unit);
        Position += length;
        IsCanonical &= scale.Symbol().AsSpan().SequenceEqual(_text.Slice(start, length));
        if (TryReadRow(out Unit? row))
            return row.TryScaled(scale, out unit) || Refuse(Position);

        if (Error.Code != ParseErrorCode.None || !allowBareScale)
        {
            Position = start;
            return false;
        }

        unit = Unit.One.Scaled(scale);
        return true;
    }

    /// <summary>兆元, 兆日元: before money 兆 is 10¹², as Taiwan and Japan count; before every other unit it is mega, of a row.</summary>
    private bool TryReadTrillions([NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        if (Position >= _text.Length || _text[Position] != '兆')
            return false;
        int start = Position++;
        if (TryReadRow(out Unit? row) && row.Dimension.IsMoney && row.TryScaled(UnitScale.Trillion, out unit))
        {
            IsCanonical = false;
            return true;
        }

        Position = start;
        return false;
    }

    private bool TryReadRow([NotNullWhen(true)] out Unit? unit)
    {
        unit = _index.Match(_text[Position..], out int length, out bool isPrimary, out Unit? rival);
        if (unit is null)
            return false;
        if (rival is not null)
        {
            Error = new ParseError(ParseErrorCode.UnitAmbiguous, Position, length, _index.CandidatesFor(_text[Position..]));
            unit = null;
            return false;
        }

        Position += length;
        IsCanonical &= isPrimary;
        return true;
    }
}
