namespace Indicators;

internal ref partial struct ChinesePeriodReader
{
    /// <summary>2021—2025年, 2021至2025年; without 年 only where the number ends there.</summary>
    private bool TryReadYears(out TimePeriod period)
    {
        period = default;
        int before = _cursor.Position;
        _cursor.SkipSpaces();
        if (!TryReadYearNumber(out int first) || !AcceptDash())
            return _cursor.Back(before);
        _cursor.SkipSpaces();
        int at = _cursor.Position;
        if (!TryReadYearNumber(out int last))
            return _cursor.Back(before);
        int length = _cursor.Position - at;
        if (!AcceptYearMark() && !_cursor.AtBoundary())
            return _cursor.Back(before);
        if (last < first)
            return _cursor.Fail(ParseErrorCode.PeriodReversed, at, length);
        period = TimePeriod.Years(first, last);
        return true;
    }

    /// <summary>A year of its own or relative to the document: 2024年, 二〇二四年度, 去年.</summary>
    private bool TryReadYear(out int year)
    {
        int before = _cursor.Position;
        if (TryReadRelativeYear(before, out year))
            return true;
        return !_cursor.Failed && ((TryReadYearNumber(out year) && AcceptYearMark()) || _cursor.Back(before));
    }

    private bool TryReadRelativeYear(int before, out int year)
    {
        year = 0;
        if (!IsWordStart(_cursor.Peek()))
            return false;
        int? offset =
            _cursor.AcceptAny(PeriodRows.ThisYear) ? 0
            : _cursor.AcceptAny(PeriodRows.LastYear) ? -1
            : _cursor.AcceptAny(PeriodRows.ThreeYearsAgo) ? -3
            : _cursor.AcceptAny(PeriodRows.TwoYearsAgo) ? -2
            : _cursor.AcceptAny(PeriodRows.NextYear) ? 1
            : _cursor.AcceptAny(PeriodRows.InTwoYears) ? 2
            : null;
        if (offset is not { } years)
            return false;
        _cursor.Accept("度");
        if (!TryDocument(before, out DateOnly document))
            return false;
        year = document.Year + years;
        return CivilCalendar.IsYear(year) || Invalid(before);
    }

    /// <summary>2024上半年, 2024一季度: headlines leave the 年 out where a part of the year follows at once.</summary>
    private bool TryReadUnmarkedYear(out TimePeriod period)
    {
        period = default;
        (int before, int yearBefore) = (_cursor.Position, _year);
        if (!TryReadYearNumber(out int year) || char.IsWhiteSpace(_cursor.Peek()))
            return _cursor.Back(before);
        _year = year;
        if (TryReadPartOfYear(out period))
            return true;
        _year = yearBefore;
        return _cursor.Back(before);
    }

    private bool AcceptYearMark()
    {
        if (!_cursor.Accept("年"))
            return false;
        _cursor.Accept("度");
        return true;
    }

    /// <summary>Four digits of one script, no more: 2024, ２０２４, 二〇二四.</summary>
    private bool TryReadYearNumber(out int year)
    {
        year = 0;
        int before = _cursor.Position;
        _cursor.SkipSpaces();
        int length = _cursor.DigitRun();
        if (length == 0)
            length = ChineseDigitRun();
        if (length != 4)
            return _cursor.Back(before);
        year = _cursor.TakeDigits(length);
        return year != 0 || _cursor.Back(before);
    }

    private readonly int ChineseDigitRun()
    {
        int length = 0;
        // 一九八○两年 are two years: 两 counts, it is no digit of one.
        while (length < 5 && ChineseNumerals.ChineseDigitOf(_cursor.Peek(length)) >= 0 && _cursor.Peek(length) is not ('两' or '兩'))
            length++;
        return length;
    }

    private bool TryReadWholeYear(out TimePeriod period)
    {
        period = default;
        if (_cursor.Failed)
            return false;
        _cursor.AcceptAny(PeriodRows.WholeYear);
        period = TimePeriod.Year(_year);
        return true;
    }

    /// <summary>年底, 年末 (after a year also 底, 末): its last day. Alone also 全年, the whole year.</summary>
    private bool TryReadYearEnd(bool afterYear, out TimePeriod period)
    {
        period = default;
        int at = _cursor.Position;
        bool end = _cursor.AcceptAny(PeriodRows.YearEnd) || (afterYear && AcceptAny("底", "末"));
        if (!end && (afterYear || !_cursor.AcceptAny(PeriodRows.WholeYear)))
            return false;
        if (!TryImpliedYear(at, out int year))
            return false;
        period = end ? TimePeriod.Day(new DateOnly(year, 12, 31)) : TimePeriod.Year(year);
        return true;
    }
}
