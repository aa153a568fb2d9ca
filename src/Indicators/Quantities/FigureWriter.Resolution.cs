namespace Indicators;

/// <content>
/// Says the resolution in brackets where the digits as printed would be read with another one: 86000家 that was published
/// as 8.60万家 is 86000家（精确到100家）.
/// </content>
internal ref partial struct FigureWriter
{
    /// <summary>Takes in the number that was just printed.</summary>
    private void NoteNumber(int start, bool isZero, int shift)
    {
        if (!_notesNumbers || _text.Failed)
            return;
        ReadOnlySpan<char> digits = _text.Written[start..];
        int point = digits.IndexOf('.');
        int zeros = digits.Length - digits.TrimEnd('0').Length;
        _decimals = Math.Max(_decimals, point < 0 ? 0 : digits.Length - point - 1);
        _zeros = Math.Min(_zeros, isZero ? NoDigit : zeros);
        _hasTwoScales |= _shift is { } other && other != shift;
        _shift = shift;
    }

    private void WriteResolution(Figure figure, Language language)
    {
        Unit unit = figure.ResolutionUnit;
        int hard = figure.HardExponent;
        int firm = figure.FirmExponent;
        int shift = _shift ?? 0;
        int softZeros = _zeros == NoDigit ? 0 : _zeros;
        bool isSaid = ReferenceEquals(unit, figure.Unit) && !_hasTwoScales
            && hard == shift - _decimals && firm == (_decimals > 0 ? hard : shift + softZeros);
        if (isSaid)
            return;
        ResolutionWord word = ResolutionWord.Of(isFirm: firm == hard, language);
        _text.Append(language.IsEnglish ? " (" : "（");
        _text.Append(word.Text);
        if (unit.IsFraction)
            WriteChineseAmount(ExactDecimal.PowerOfTen(hard), unit, Math.Max(0, -hard), null);
        else if (language.IsEnglish)
            WriteEnglishResolution(figure, unit, hard);
        else
            WriteChineseResolution(figure, unit, hard);
        _text.Append(language.IsEnglish ? ")" : "）");
    }

    /// <summary>A power of ten of the unit, with 万 or 亿 where it is that large: 1亿元, 100家, 0.1%.</summary>
    private void WriteChineseResolution(Figure figure, Unit unit, int exponent)
    {
        int places = exponent + (int)CountedIn(unit).Scale;
        Unit bare = unit.WithoutScale;
        UnitScale scale = places >= (int)UnitScale.HundredMillion ? UnitScale.HundredMillion
            : places >= (int)UnitScale.TenThousand ? UnitScale.TenThousand
            : UnitScale.One;
        Unit scaled = bare.Scaled(scale);
        // A row may have taken the scale in, and a number of 29 digits may not be written in the smaller unit.
        bool isPlain = scaled.WithoutScale.Equals(bare) && (ReferenceEquals(unit, figure.Unit) || figure.TryGetLastDigit(scaled, out _));
        if (isPlain)
            WriteChineseAmount(ExactDecimal.PowerOfTen(places - (int)scale), scaled, Math.Max(0, -places), null);
        else
            WriteChineseAmount(ExactDecimal.PowerOfTen(exponent), unit, Math.Max(0, -exponent), null);
    }

    /// <summary>10,000 or 100 million, without the noun where it is the figure's own.</summary>
    private void WriteEnglishResolution(Figure figure, Unit unit, int exponent)
    {
        int places = exponent + (int)CountedIn(unit).Scale;
        bool isOwn = ReferenceEquals(unit, figure.Unit) && !IsAttached(unit);
        UnitScale scale = places >= 12 ? UnitScale.Trillion
            : places >= 9 ? UnitScale.Billion
            : places >= 6 ? UnitScale.Million
            : UnitScale.One;
        if (!isOwn)
        {
            if (figure.TryGetLastDigit(unit.WithoutScale, out _))
                WriteEnglishAmount(ExactDecimal.PowerOfTen(exponent), unit, NoZeros, null);
            else
                WriteChineseAmount(ExactDecimal.PowerOfTen(exponent), unit, Math.Max(0, -exponent), null);
            return;
        }

        int start = _text.Length;
        _text.Append(ExactDecimal.PowerOfTen(places - (int)scale));
        _text.GroupThousands(start);
        if (scale.EnglishWord() is not { } scaleWord)
            return;
        _text.Append(' ');
        _text.Append(scaleWord);
    }
}
