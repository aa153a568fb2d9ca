namespace Indicators;

/// <summary>Writes figures and quantities in Chinese (6200亿元) or English (CNY 620 billion). Never reads a culture.</summary>
internal ref partial struct FigureWriter(Span<char> destination)
{
    /// <summary>A number of decimals below every other: no trailing zero is kept.</summary>
    private const int NoZeros = -100;

    /// <summary>More trailing zeros than a number has: those of zero itself.</summary>
    private const int NoDigit = 99;

    private TextBuffer _text = new(destination);

    /// <summary>The most decimals of the numbers printed so far, and the fewest trailing zeros.</summary>
    private int _decimals = 0;
    private int _zeros = NoDigit;

    /// <summary>From the numbers as printed to the figure's unit: 3 for thousands of a figure in 家.</summary>
    private int? _shift = null;
    private bool _hasTwoScales = false;

    /// <summary>False for the common case: a figure in Chinese, in its own unit, whose digits are its resolution.</summary>
    private bool _notesNumbers = false;

    public readonly TextBuffer Text => _text;

    /// <summary>The language of a format string: null, "" and "zh" are Chinese, "en" is English.</summary>
    public static Language LanguageOf(ReadOnlySpan<char> format) => format switch
    {
        "" or "zh" => Language.Chinese,
        "en" => Language.English,
        _ => throw new FormatException($"'{format}' is not a format of figures; use \"zh\", \"en\", \"F1\", \"N2\" or \"en:N2\"."),
    };

    public bool TryWrite(Figure figure, Language language, bool withResolution = true)
    {
        if (!language.IsEnglish && figure.Form.Literal is { } literal)
            figure = InChineseScale(figure, literal);
        FigureDetail form = figure.Form;
        BoundWord? word = form.Word is { } stated && stated.Family == language.Family && stated.MayStandBy(figure.Unit)
            ? stated
            : BoundWord.Default(form.Bound, language.Family, figure.Unit);
        _notesNumbers = withResolution && (language.IsEnglish || !form.IsNatural);
        if (language.IsEnglish)
            WriteEnglish(figure, word);
        else
            WriteChinese(figure, word);
        if (_notesNumbers)
            WriteResolution(figure, language);
        return !_text.Failed;
    }

    /// <summary>What was read as 620 billion is written 6200亿 in Chinese, not 620十亿: thousands and millions in 万, billions in 亿.</summary>
    private static Figure InChineseScale(Figure figure, string literal)
    {
        Unit unit = figure.Unit;
        UnitScale scale = unit.Scale switch
        {
            UnitScale.Thousand when Math.Abs(figure.Amount) >= 10m => UnitScale.TenThousand,
            UnitScale.Million => UnitScale.TenThousand,
            UnitScale.Billion => UnitScale.HundredMillion,
            _ => unit.Scale,
        };
        bool isEnglish = scale != unit.Scale && literal.AsSpan().ContainsAnyInRange('a', 'z');
        return isEnglish && figure.TryIn(unit.Base.Scaled(scale), out Figure chinese) ? chinese : figure;
    }

    public bool TryWrite(Quantity quantity, Language language)
    {
        if (language.IsEnglish)
            WriteEnglishAmount(quantity.Amount, quantity.Unit, NoZeros, null);
        else
            WriteChineseAmount(quantity.Amount, quantity.Unit, decimals: 0, null);
        return !_text.Failed;
    }

    private void WriteChinese(Figure figure, BoundWord? word)
    {
        if (word?.Place == BoundPlace.Before)
            _text.Append(word.Text);
        int decimals = Math.Max(0, DecimalsOf(figure));
        WriteChineseAmount(figure.Amount, figure.Unit, decimals, figure.IsRange ? null : word);
        if (figure.Upper is { } upper)
        {
            _text.Append('—');
            WriteChineseAmount(upper.Amount, figure.Unit, decimals, word);
        }

        if (word?.Place == BoundPlace.After)
            _text.Append(word.Text);
    }

    private void WriteChineseAmount(decimal amount, Unit unit, int decimals, BoundWord? word)
    {
        WriteNumber(amount, decimals);
        if (word?.Place == BoundPlace.AfterNumber)
            _text.Append(word.Text);
        if (word?.Place != BoundPlace.AfterScale)
        {
            _text.Append(unit.Symbol);
            return;
        }

        _text.Append(unit.Scale.Symbol());
        _text.Append(word.Text);
        _text.Append(unit.Base.Symbol);
    }

    private void WriteNumber(decimal amount, int decimals)
    {
        int start = _text.Length;
        _text.Append(amount);
        _text.SetDecimals(start, decimals);
        NoteNumber(start, amount == 0m, shift: 0);
    }

    private void WriteEnglish(Figure figure, BoundWord? word)
    {
        if (word?.Place == BoundPlace.Before)
        {
            _text.Append(word.Text);
            if (char.IsAsciiLetter(word.Text[^1]))
                _text.Append(' ');
        }

        if (figure.Upper is { } upper)
            WriteEnglishRange(figure, upper.Amount, word);
        else
            WriteEnglishAmount(figure.Amount, figure.Unit, DecimalsOf(figure), word);
        if (word?.Place == BoundPlace.After)
        {
            if (word.Text[0] != '-')
                _text.Append(' ');
            _text.Append(word.Text);
        }
    }

    /// <summary>
    /// The unit is written once (250–300 vehicles, CNY 10 billion–20 billion) where that can be read only one way. Ends so
    /// far apart that no word holds all digits of both keep the scale they are in.
    /// </summary>
    private void WriteEnglishRange(Figure figure, decimal upper, BoundWord? word)
    {
        Unit unit = figure.Unit;
        int decimals = DecimalsOf(figure);
        if (!EnglishScale.TryChoose(upper, figure.Amount, CountedIn(unit).Scale, decimals, out UnitScale scale))
        {
            WriteChineseAmount(figure.Amount, unit, Math.Max(0, decimals), null);
            _text.Append('–');
            WriteChineseAmount(upper, unit, Math.Max(0, decimals), word);
            return;
        }

        bool once = unit.Numerator is null && !IsAttached(unit);
        WriteEnglishAmount(figure.Amount, unit, scale, decimals, null, withNoun: !once);
        _text.Append('–');
        WriteEnglishAmount(upper, unit, scale, decimals, word, withCurrency: !once);
    }

    /// <summary>One number can always be written: what is too long for one word is short enough for another.</summary>
    private static UnitScale ScaleOf(decimal amount, Unit unit, int decimals)
    {
        UnitScale written = CountedIn(unit).Scale;
        if (!EnglishScale.TryChoose(amount, amount, written, decimals, out UnitScale scale))
            EnglishScale.TryChoose(amount, amount, written, NoZeros, out scale);
        return scale;
    }

    private void WriteEnglishAmount(decimal amount, Unit unit, int decimals, BoundWord? word) =>
        WriteEnglishAmount(amount, unit, ScaleOf(amount, unit, decimals), decimals, word);

    private void WriteEnglishAmount(decimal amount, Unit unit, UnitScale scale, int decimals, BoundWord? word, bool withCurrency = true,
        bool withNoun = true)
    {
        Unit counted = CountedIn(unit);
        if (withCurrency && counted.Names.IsPrefix)
        {
            _text.Append(counted.Names.English);
            _text.Append(' ');
        }

        ExactDecimal.TryShift(amount, counted.Scale - scale, out decimal scaled);
        int start = _text.Length;
        _text.Append(scaled);
        _text.SetDecimals(start, Math.Max(0, decimals + (int)scale - (int)counted.Scale));
        NoteNumber(start, amount == 0m, (int)scale - (int)counted.Scale);
        _text.GroupThousands(start);
        if (word?.Place == BoundPlace.AfterNumber)
            _text.Append(word.Text);
        if (scale.EnglishWord() is { } scaleWord)
        {
            _text.Append(' ');
            _text.Append(scaleWord);
        }

        if (withNoun)
            WriteEnglishUnit(unit, counted, isOne: scaled == 1m && scale == UnitScale.One);
    }

    private void WriteEnglishUnit(Unit unit, Unit counted, bool isOne)
    {
        WriteEnglishNoun(counted, isOne);
        if (unit.Denominator is not { } denominator)
            return;
        _text.Append(" per ");
        if (denominator.Scale != UnitScale.One)
        {
            int start = _text.Length;
            _text.Append(ExactDecimal.PowerOfTen((int)denominator.Scale));
            _text.GroupThousands(start);
            _text.Append(' ');
        }

        WriteNoun(denominator, denominator.Scale == UnitScale.One);
    }

    /// <summary>What is counted: for a quotient, the unit above the line.</summary>
    private static Unit CountedIn(Unit unit) => unit.Numerator ?? unit;

    private void WriteEnglishNoun(Unit unit, bool isOne)
    {
        if (unit.Names.IsPrefix || unit.Base.Symbol.Length == 0)
            return;
        if (IsAttached(unit))
        {
            _text.Append(unit.Base.Symbol);
            return;
        }

        _text.Append(' ');
        WriteNoun(unit, isOne);
    }

    private void WriteNoun(Unit unit, bool isOne) =>
        _text.Append((isOne ? unit.Names.English : unit.Names.EnglishPlural) ?? unit.Base.Symbol);

    /// <summary>% and ‰ and fractions follow the number without a space, in English as well.</summary>
    private static bool IsAttached(Unit unit) => unit.Base.Symbol.Length > 0 && unit.Base.Symbol[0] is '%' or '‰' or '/';

    /// <summary>The decimals that were firmly published, in the figure's unit; negative where even integer digits are soft.</summary>
    private static int DecimalsOf(Figure figure) =>
        ReferenceEquals(figure.ResolutionUnit, figure.Unit) ? -figure.FirmExponent : NoZeros;
}
