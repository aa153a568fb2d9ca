using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>
/// The one grammar of figures: bound words, number, scale and unit, a second end, bound words again. Reads a whole text
/// or the longest figure at the start of one. Linear; allocates only for a literal that formatting would not give back.
/// </summary>
internal ref partial struct FigureReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly UnitSet _units;
    private BoundWord? _word;
    private int _words;
    private bool _canonical;
    private bool _between;
    private bool _whole;

    /// <summary>True inside the brackets of a resolution, where no other brackets are read.</summary>
    private bool _inBrackets;

    private bool _notesParts;
    private FigureParts _parts;
    private Range _within;

    public FigureReader(ReadOnlySpan<char> text, UnitSet units)
    {
        _text = text;
        _units = units;
        _canonical = true;
    }

    /// <summary>What is wrong; None after a success.</summary>
    public ParseError Error { get; private set; }

    /// <summary>How many characters have been read.</summary>
    public int Position { get; private set; }

    private readonly ReadOnlySpan<char> Rest => _text[Position..];

    public bool TryReadWhole(out Figure figure)
    {
        if (TryReadPlain(out figure))
            return true;
        SkipSpaces();
        figure = default;
        if (Position == _text.Length)
            return Fail(ParseErrorCode.Empty, 0, 0);
        int start = Position;
        _whole = true;
        if (!TryReadParts(out figure))
            return false;
        int end = Position;
        SkipSpaces();
        if (Position == _text.Length)
        {
            figure = Finish(figure, _text[start..end]);
            return true;
        }

        Fail(IsUnitExpected(figure.Unit) ? ParseErrorCode.UnitUnknown : ParseErrorCode.TrailingText, Position, _text.Length - Position);
        figure = default;
        return false;
    }

    /// <summary>What is left over stands where a unit may: after a bare number, or after the slash of a quotient.</summary>
    private readonly bool IsUnitExpected(Unit unit)
    {
        char next = _text[Position];
        return unit.Base.Symbol.Length == 0 ? !IsPunctuation(next) : next is '/' or '／';
    }

    /// <summary>Reads the longest figure at the start, and says where its parts stand.</summary>
    public bool TryReadPrefix(out Figure figure, out FigureParts parts)
    {
        _notesParts = true;
        bool read = TryReadPrefix(out figure);
        parts = read ? _parts : default;
        return read;
    }

    public bool TryReadPrefix(out Figure figure)
    {
        if (!TryReadParts(out figure))
            return false;
        figure = Finish(figure, _text[..Position]);
        return true;
    }

    private bool TryReadParts(out Figure figure)
    {
        figure = default;
        int start = Position;
        if (!TryReadWordsBefore())
            return false;
        int wordsEnd = Position;
        if (!TryReadOne(out End low))
            return false;
        End? high = null;
        // Where the text ends with the unit, as most do, nothing is looked for behind it.
        if (Position == _text.Length)
            return TryComposeLast(in low, start..wordsEnd, out figure);
        if (!TryReadSecondEnd(ref low, ref high))
            return false;
        int unitEnd = Position;
        if (!TryReadWordsAfter(low.Unit) || !TryCompose(in low, in high, out figure))
            return false;
        int end = Position;
        if (!TryReadResolution(low.Bare ?? high?.Bare, ref figure))
            return false;
        if (_notesParts)
            NoteParts(low, high, start..wordsEnd, unitEnd..end);
        return true;
    }

    private bool TryComposeLast(in End only, Range before, out Figure figure)
    {
        End? none = null;
        if (!TryCompose(in only, in none, out figure))
            return false;
        if (_notesParts)
            NoteParts(only, none, before, Position..Position);
        return true;
    }

    /// <summary>One number with its unit, which may stand before it (CNY 620 billion).</summary>
    private bool TryReadOne(out End end)
    {
        end = default;
        int before = Position;
        Unit? currency = TryReadCurrency();
        if (Error.Code != ParseErrorCode.None)
            return false;
        int start = Position;
        end.IsPrefixed = currency is not null;
        if (!TryReadSigned(end.IsPrefixed, out end.Number))
            return false;
        _canonical &= end.Number.IsCanonical;
        end.Start = start;
        end.CurrencyStart = end.IsPrefixed ? before : start;
        end.NumberEnd = Position;
        return currency is not null ? TryReadScaleOf(currency, ref end) : TryReadUnit(ref end);
    }

    private bool TryReadUnit(ref End end)
    {
        if (end.Number.Unit is { } own)
        {
            end.Unit = own;
            end.HasUnit = true;
            return true;
        }

        if (!TryReadMeasuredHalf(ref end) && (Error.Code != ParseErrorCode.None || !TryReadWordAfterNumber(end.Number.Scale)))
            return false;

        int before = Position;
        bool spaced = SkipSpaces();
        end.UnitStart = Position;
        if (TryReadEnglishScale(ref end) || TryReadChineseUnit(ref end))
        {
            end.UnitEnd = Position;
            _canonical &= !spaced;
            return ReadTenths(ref end);
        }

        Position = before;
        if (Error.Code != ParseErrorCode.None)
            return false;
        end.Unit = end.Number.IsHalf ? Unit.Fraction(2) : Unit.One.Scaled(end.Number.Scale);
        end.HasUnit = end.Number.IsHalf;
        if (end.Number.IsHalf)
            end.Number.Amount = 1m;
        return true;
    }

    private bool TryReadChineseUnit(ref End end)
    {
        var reader = new UnitReader(Rest, _units);
        if (!reader.TryRead(out Unit? unit))
        {
            if (reader.Error.Code != ParseErrorCode.None)
                Error = reader.Error with { Position = reader.Error.Position + Position };
            return false;
        }

        TakeBarePlace(ref end, unit);
        if (end.Number.Scale != UnitScale.One && (unit.Scale != UnitScale.One || unit.Numerator?.Scale is > UnitScale.One))
            return false;
        Position += reader.Position;
        _canonical &= reader.IsCanonical;
        end.Unit = unit;
        end.HasUnit = unit.Base.Symbol.Length > 0;
        if (!end.HasUnit && !TryReadAfterScale(ref end))
            return false;
        if (!end.HasUnit)
            ReadDistantUnit(ref end);
        return TryScale(ref end, end.Number.Scale) && TryReadPerAfterSymbol(ref end);
    }

    /// <summary>Puts a scale before the unit; an error where it has one already.</summary>
    private bool TryScale(ref End end, UnitScale scale)
    {
        if (!end.Unit.TryScaled(scale, out Unit? scaled))
            return Fail(ParseErrorCode.UnitUnknown, end.UnitStart, Position - end.UnitStart);
        end.Unit = scaled;
        return true;
    }

    /// <summary>百余亿元, 千多万人: 百 and 千 are the number where the scale stands behind the bound word.</summary>
    private readonly void TakeBarePlace(ref End end, Unit unit)
    {
        bool isPlace = _words > 0 && end.Number.Amount == 1m && end.Number.Scale is UnitScale.Hundred or UnitScale.Thousand;
        if (!isPlace || _word?.Bound != Bound.AFewMoreThan || unit.Scale < UnitScale.TenThousand)
            return;
        end.Number.Amount = end.Number.Scale == UnitScale.Hundred ? 100m : 1000m;
        end.Number.Scale = UnitScale.One;
    }

    /// <summary>4万余家: the bound word stands between scale and unit.</summary>
    private bool TryReadAfterScale(ref End end)
    {
        if (BoundWord.AfterScale.Match(Rest) is not { } word)
            return true;
        var reader = new UnitReader(Rest[word.Text.Length..], _units);
        if (!reader.TryRead(out Unit? unit) || !unit.TryScaled(end.Unit.Scale, out Unit? scaled))
            return true;
        _within = Position..(Position + word.Text.Length);
        Position += word.Text.Length + reader.Position;
        end.Unit = scaled;
        end.HasUnit = true;
        // 3千余瓦 is 3余千瓦 where it is printed: the scale has become part of the row.
        _canonical &= reader.IsCanonical && end.Unit.Scale != UnitScale.One;
        return TryAdd(word, Position - word.Text.Length - reader.Position);
    }

    /// <summary>6200亿 yuan, 50万 辆: a space between scale and unit.</summary>
    private void ReadDistantUnit(ref End end)
    {
        int before = Position;
        var reader = default(UnitReader);
        if (SkipSpaces())
            reader = new UnitReader(Rest, _units);
        if (Position == before || !reader.TryRead(out Unit? unit) || unit.Base.Symbol.Length == 0
            || !unit.TryScaled(end.Unit.Scale, out Unit? scaled))
        {
            Position = before;
            return;
        }

        Position += reader.Position;
        _canonical = false;
        end.Unit = scaled;
        end.HasUnit = true;
    }

    private bool TryCompose(in End low, in End? high, out Figure figure)
    {
        figure = default;
        Bound bound = _word?.Bound ?? Bound.Exact;
        if (low.Number.Amount == 0m && bound is (Bound.Near or Bound.AFewMoreThan))
            return Fail(ParseErrorCode.NumberExpected, low.Start, 0);
        FigureDetail form = _word is null ? FigureDetail.Plain : _words == 1 ? _word.Form : FigureDetail.Of(bound);
        if (low.Number.HasResolution && high is null)
            form = form.Resolved(low.Number.HardExponent, low.Number.FirmExponent);
        if (high is { } end)
            form = form.WithUpper(end.Number.Amount);
        _canonical &= !low.Number.HasResolution && _words <= 1;
        figure = new Figure(low.Number.Amount, low.Unit, form);
        return true;
    }

    /// <summary>Keeps the literal where the canonical text would differ from it.</summary>
    private readonly Figure Finish(Figure figure, ReadOnlySpan<char> literal)
    {
        if ((_canonical && !figure.IsRange) || (MayBePrinted(figure, literal) && IsPrinted(figure, literal)))
            return figure;
        return new Figure(figure.Amount, figure.Unit, figure.Form.WithLiteral(literal.ToString()));
    }

    /// <summary>
    /// What is printed has digits, and begins with them or a sign where no bound word stands before: 三万亿元 and CNY 620 billion are not.
    /// </summary>
    private static bool MayBePrinted(Figure figure, ReadOnlySpan<char> literal) =>
        literal.ContainsAnyInRange('0', '9') && (figure.Form.Word is not null || literal[0] == '-' || char.IsAsciiDigit(literal[0]));

    private static bool IsPrinted(Figure figure, ReadOnlySpan<char> literal)
    {
        Span<char> canonical = stackalloc char[256];
        return figure.TryFormat(canonical, out int length) && literal.SequenceEqual(canonical[..length]);
    }

    /// <summary>Skips white space; true where there was any.</summary>
    private bool SkipSpaces()
    {
        int start = Position;
        while (Position < _text.Length && IsSpace(_text[Position]))
            Position++;
        return Position > start;
    }

    /// <summary>No white space lies beyond the ideographic one, and that is where nearly all characters of a Chinese text lie.</summary>
    private static bool IsSpace(char c) => c <= '\u3000' && char.IsWhiteSpace(c);

    private bool Fail(ParseErrorCode code, int position, int length)
    {
        Error = new ParseError(code, position, length);
        return false;
    }

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsDigit(c);

    /// <summary>One end of a figure: the number and the unit it was written with.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct End
    {
        public NumberToken Number;
        public Unit Unit;
        public bool HasUnit;

        /// <summary>The unit without the scale it was written with, where that is known; see <see cref="UnitReader.Bare"/>.</summary>
        public Unit? Bare;

        /// <summary>True where a currency stands before the number, so that a scale after the second number is for both.</summary>
        public bool IsPrefixed;

        public int Start;

        public int CurrencyStart;

        public int NumberEnd;

        public int UnitEnd;

        /// <summary>Where the unit was written, its scale included.</summary>
        public int UnitStart;
    }
}
