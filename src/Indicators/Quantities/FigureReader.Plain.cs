namespace Indicators;

/// <content>
/// The short way through the grammar. Most literals are digits and a unit, with a bound word before them or without: 6200亿元, 36.1%,
/// 超50万辆. They are read here without the room that ranges, numerals and English need. Whatever else stands in a text gives it
/// back unread: this way never refuses anything, and what it reads, the long way reads alike.
/// </content>
internal ref partial struct FigureReader
{
    /// <summary>As many digits as 64 bits hold, whatever they are.</summary>
    private const int MostPlainDigits = 18;

    private readonly bool TryReadPlain(out Figure figure)
    {
        figure = default;
        int start = 0;
        FigureDetail form = FigureDetail.Plain;
        if (_text.Length > 0 && !char.IsAsciiDigit(_text[0]))
        {
            if (BoundWord.Before.Match(_text) is not { Family: LanguageFamily.Chinese } word)
                return false;
            start = word.Text.Length;
            form = word.Form;
        }

        int end = PlainNumberEnd(_text, start, out ulong digits, out int decimals);
        if (end == start || end == _text.Length)
            return false;
        int unitStart = end;
        if (start == 0 && PlainWordInside(_text[end..]) is { } inside)
        {
            unitStart += inside.Text.Length;
            form = inside.Form;
        }

        if (unitStart == _text.Length || !IsPlainUnit(_text[unitStart..]))
            return false;
        var reader = new UnitReader(_text[unitStart..], _units);
        if (!reader.TryRead(out Unit? unit) || !reader.IsCanonical || unit.Base.Symbol.Length == 0)
            return false;
        ReadOnlySpan<char> rest = _text[(unitStart + reader.Position)..];
        if (rest is ['—', _, ..] && form.Word is null && start == 0)
            return TryReadPlainUpper(rest[1..], digits, decimals, _text[unitStart..(unitStart + reader.Position)], unit, out figure);
        if (!TakePlainWordAfter(rest, ref form))
            return false;
        // 近0家 is told about by the long way.
        if (digits == 0 && form.Word is not null)
            return false;
        figure = new Figure(unchecked(new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)decimals)), unit, form);
        return true;
    }

    /// <summary>1200多家: straight after the number, where no unit of one's own begins with it (5多功能厅).</summary>
    private readonly BoundWord? PlainWordInside(ReadOnlySpan<char> rest) =>
        rest[0] is '多' or '余' && _units.Index.Match(rest, out _, out _, out _) is null ? BoundWord.AfterNumber.Match(rest) : null;

    /// <summary>3%—5%: the upper end as it is printed, with the same unit and as many decimals.</summary>
    private static bool TryReadPlainUpper(
        ReadOnlySpan<char> text, ulong low, int decimals, ReadOnlySpan<char> unitText, Unit unit, out Figure figure)
    {
        figure = default;
        int end = PlainNumberEnd(text, 0, out ulong high, out int upperDecimals);
        if (end == 0 || upperDecimals != decimals || high < low || !text[end..].SequenceEqual(unitText))
            return false;
        FigureDetail form = FigureDetail.Plain.WithUpper(DecimalParts.Compose(high, decimals, isNegative: false));
        figure = new Figure(DecimalParts.Compose(low, decimals, isNegative: false), unit, form);
        return true;
    }

    /// <summary>5500万人以上: one word, the only one of the text, and its end.</summary>
    private static bool TakePlainWordAfter(ReadOnlySpan<char> rest, ref FigureDetail form)
    {
        if (rest.IsEmpty)
            return true;
        if (form.Word is not null || BoundWord.After.Match(rest) is not { Family: LanguageFamily.Chinese } word
            || word.Bound == Bound.AFewMoreThan || word.Text.Length != rest.Length)
            return false;
        form = word.Form;
        return true;
    }

    /// <summary>Where plain digits end: as they are printed, without marks and leading zeros. The start where there are none.</summary>
    private static int PlainNumberEnd(ReadOnlySpan<char> text, int start, out ulong digits, out int decimals)
    {
        digits = 0;
        decimals = 0;
        int point = -1;
        int i = start;
        for (; i < text.Length; i++)
        {
            int digit = text[i] - '0';
            if (digit is >= 0 and <= 9 && i - start < MostPlainDigits)
                digits = (digits * 10) + (uint)digit;
            else if (text[i] == '.' && point < 0 && i > start)
                point = i;
            else
                break;
        }

        if (i < text.Length && char.IsAsciiDigit(text[i]))
            return start;
        decimals = point < 0 ? 0 : i - point - 1;
        bool hasLeadingZero = i - start > 1 && text[start] == '0' && point != start + 1;
        return hasLeadingZero || point == i - 1 ? start : i;
    }

    /// <summary>
    /// False where what follows the number may be more than its unit: 5亿3000万, 1万五千, 300多, 两个半, 12 thousand, 三分之二.
    /// </summary>
    private static bool IsPlainUnit(ReadOnlySpan<char> rest)
    {
        if (char.IsAsciiLetter(rest[0]) || rest[0] is '分' or '/' or '／' || BoundWord.AfterNumber.Match(rest) is not null)
            return false;
        int scale = UnitScales.Match(rest, out _);
        int next = scale > 0 ? scale : rest[0] == '个' ? 1 : rest.Length;
        return next >= rest.Length || (ChineseNumerals.DigitOf(rest[next]) < 0 && rest[next] != '半');
    }
}
