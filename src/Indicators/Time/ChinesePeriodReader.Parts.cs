namespace Indicators;

internal ref partial struct ChinesePeriodReader
{
    private bool TryReadHalf(out TimePeriod period)
    {
        period = default;
        int at = _cursor.Position;
        int half = _cursor.AcceptAny(PeriodRows.FirstHalf) ? 1 : _cursor.AcceptAny(PeriodRows.SecondHalf) ? 2 : 0;
        if (half == 0 || !TryImpliedYear(at, out int year))
            return false;
        period = TimePeriod.Half(year, half);
        ReadEndMark(ref period);
        return true;
    }

    /// <summary>前三季度, 前3个季度, 首三季, 前9个月, 前两月: from January on; 首季 is the first of them.</summary>
    private bool TryReadFirstParts(out TimePeriod period)
    {
        period = default;
        int before = _cursor.Position;
        bool isFirst = _cursor.Accept("首");
        if (isFirst && AcceptQuarter())
            return TryQuarters(before, 1, 1, out period);
        if ((!isFirst && !_cursor.Accept("前")) || !TryReadNumber(out int count, out int at))
            return _cursor.Back(before);
        _cursor.Accept("个");
        int months = AcceptQuarter() ? 3 : AcceptMonthMark() ? 1 : 0;
        if (months == 0)
            return _cursor.Back(before);
        if (count < 1 || count > 12 / months)
            return Invalid(at);
        if (!TryImpliedYear(before, out int year))
            return false;
        period = TimePeriod.Months(year, 1, count * months);
        return true;
    }

    /// <summary>一季度, 第三季度, 3季度, 一至三季度; with 末 the last day. Or Q3.</summary>
    private bool TryReadQuarters(out TimePeriod period)
    {
        period = default;
        int before = _cursor.Position;
        if (AcceptAny("Q", "q", "Ｑ"))
            return TryReadLatinQuarter(before, out period);
        bool isNamed = _cursor.Peek() == '第';
        if (!TryReadQuarterMark(out int first, out int at))
            return false;
        int last = first;
        if (!(isNamed ? AcceptQuarter() : AcceptQuarterWord()) && !TryReadLastQuarter(ref at, ref last))
            return _cursor.Back(before);
        if (first is < 1 or > 4 || last is < 1 or > 4)
            return Invalid(at);
        return last < first
            ? _cursor.Fail(ParseErrorCode.PeriodReversed, at, _cursor.Position - at)
            : TryQuarters(before, first, last, out period);
    }

    private bool TryQuarters(int before, int first, int last, out TimePeriod period)
    {
        period = default;
        if (!TryImpliedYear(before, out int year))
            return false;
        period = TimePeriod.Months(year, (3 * first) - 2, 3 * last);
        ReadEndMark(ref period);
        return true;
    }

    private bool TryReadLastQuarter(ref int at, ref int last)
    {
        int before = _cursor.Position;
        bool read = AcceptDash() && TryReadQuarterMark(out last, out at) && AcceptQuarterWord();
        return read || _cursor.Back(before);
    }

    /// <summary>The digit after a Q; Q3 of Q3实现 is a quarter, of Q30 or Q3A it is not.</summary>
    private bool TryReadLatinQuarter(int before, out TimePeriod period)
    {
        period = default;
        if (_cursor.DigitRun() != 1 || char.IsAsciiLetter(_cursor.Peek(1)))
            return _cursor.Back(before);
        int quarter = _cursor.TakeDigits(1);
        return quarter is >= 1 and <= 4 ? TryQuarters(before, quarter, quarter, out period) : Invalid(before);
    }

    /// <summary>The number of a quarter, with 第 before it or without.</summary>
    private bool TryReadQuarterMark(out int quarter, out int at)
    {
        int before = _cursor.Position;
        _cursor.Accept("第");
        return TryReadOrdinal(out quarter, out at) || _cursor.Back(before);
    }

    /// <summary>第三季, 首三季: 度 is left out where the words before leave no doubt; 季节 is a season.</summary>
    private bool AcceptQuarter() =>
        _cursor.Accept("季度") || (_cursor.Peek() == '季' && _cursor.Peek(1) is not ('节' or '節') && _cursor.Accept("季"));

    private bool AcceptQuarterWord()
    {
        if (_cursor.Accept("季度"))
            return true;
        // 三季末: the short word only before an end mark.
        return _cursor.Peek() == '季' && _cursor.Peek(1) is '末' or '底' && _cursor.Accept("季");
    }

    /// <summary>9月(份), 1—9月(份), 9月27日, 9月上旬, 9月末.</summary>
    private bool TryReadMonths(out TimePeriod period)
    {
        period = default;
        int before = _cursor.Position;
        if (!TryReadOrdinal(out int first, out int at))
            return false;
        if (AcceptMonthMark())
            return TryMonth(before, first, at, out period) && TryReadPartOfMonth(ref period);
        if (!AcceptDash() || !TryReadOrdinal(out int last, out int atLast) || !AcceptMonthMark())
            return _cursor.Back(before);
        if (last < first)
            return _cursor.Fail(ParseErrorCode.PeriodReversed, atLast, _cursor.Position - atLast);
        if (!TryMonth(before, first, at, out period) || !TryMonth(before, last, atLast, out TimePeriod end))
            return false;
        period = TimePeriod.Between(period.StartDate, end.EndDate);
        ReadEndMark(ref period);
        return true;
    }

    private bool AcceptMonthMark()
    {
        if (!_cursor.Accept("月"))
            return false;
        _cursor.Accept("份");
        return true;
    }

    private bool TryMonth(int before, int month, int at, out TimePeriod period)
    {
        period = default;
        if (month is < 1 or > 12)
            return Invalid(at);
        if (!TryImpliedYear(before, out int year))
            return false;
        period = TimePeriod.Month(year, month);
        return true;
    }

    /// <summary>What may narrow a month down: its end, ten days of it, a day, some days. Otherwise it stays a month.</summary>
    private bool TryReadPartOfMonth(ref TimePeriod period)
    {
        (DateOnly first, DateOnly last) = (period.StartDate, period.EndDate);
        if (TryReadDays(first.Year, first.Month, out TimePeriod days))
            period = days;
        else if (_cursor.Accept("上旬"))
            period = TimePeriod.Between(first, first.AddDays(9));
        else if (_cursor.Accept("中旬"))
            period = TimePeriod.Between(first.AddDays(10), first.AddDays(19));
        else if (_cursor.Accept("下旬"))
            period = TimePeriod.Between(first.AddDays(20), last);
        else
            ReadEndMark(ref period);
        return !_cursor.Failed;
    }

    /// <summary>27日, 27号, 5—17日 of a month.</summary>
    private bool TryReadDays(int year, int month, out TimePeriod period)
    {
        period = default;
        int before = _cursor.Position;
        if (!TryReadOrdinal(out int first, out int at))
            return false;
        (int last, int atLast) = (first, at);
        if (!AcceptAny("日", "号") && !(AcceptDash() && TryReadOrdinal(out last, out atLast) && AcceptAny("日", "号")))
            return _cursor.Back(before);
        if (!CivilCalendar.IsDate(year, month, first))
            return Invalid(at);
        if (!CivilCalendar.IsDate(year, month, last))
            return Invalid(atLast);
        if (last < first)
            return _cursor.Fail(ParseErrorCode.PeriodReversed, atLast, _cursor.Position - atLast);
        period = TimePeriod.Between(new DateOnly(year, month, first), new DateOnly(year, month, last));
        return true;
    }
}
