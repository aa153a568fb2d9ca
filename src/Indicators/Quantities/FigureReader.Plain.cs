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

        int end = PlainNumberEnd(start, out ulong digits, out int decimals);
        // 近0家 and what has no unit are told about by the long way.
        if (end == start || end == _text.Length || (digits == 0 && start > 0) || !IsPlainUnit(_text[end..]))
            return false;
        var reader = new UnitReader(_text[end..], _units);
        if (!reader.TryRead(out Unit? unit) || !reader.IsCanonical || end + reader.Position != _text.Length || unit.Base.Symbol.Length == 0)
            return false;
        figure = new Figure(unchecked(new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)decimals)), unit, form);
        return true;
    }

    /// <summary>Where plain digits end: as they are printed, without marks and leading zeros. The start where there are none.</summary>
    private readonly int PlainNumberEnd(int start, out ulong digits, out int decimals)
    {
        digits = 0;
        decimals = 0;
        int point = -1;
        int i = start;
        for (; i < _text.Length; i++)
        {
            int digit = _text[i] - '0';
            if (digit is >= 0 and <= 9 && i - start < MostPlainDigits)
                digits = (digits * 10) + (uint)digit;
            else if (_text[i] == '.' && point < 0 && i > start)
                point = i;
            else
                break;
        }

        if (i < _text.Length && char.IsAsciiDigit(_text[i]))
            return start;
        decimals = point < 0 ? 0 : i - point - 1;
        bool hasLeadingZero = i - start > 1 && _text[start] == '0' && point != start + 1;
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
