namespace Indicators;

/// <summary>
/// The Chinese grammar of periods: years, parts of a year, ranges of them, plan names, and words relative to the date
/// of the document they stand in. Each reading either takes all it needs, or leaves the cursor where it was.
/// </summary>
internal ref partial struct ChinesePeriodReader
{
    private readonly DateOnly? _document;

    // Fields, not properties: the cursor is a struct that must move in place.
    private PeriodCursor _cursor;

    // The year and month that the words read so far have set; 0 where none has.
    private int _year;
    private int _month;

    public ChinesePeriodReader(PeriodCursor cursor, DateOnly? document)
    {
        _cursor = cursor;
        _document = document;
    }

    public readonly PeriodCursor Cursor => _cursor;

    /// <summary>
    /// True where a period may begin with the character: a quick no for readers that try at every place of a text. The
    /// word readers below rely on it too: a word is tried only where its first character stands.
    /// </summary>
    public static bool CanBegin(char c) =>
        ChineseNumerals.DigitOf(c) >= 0 || IsWordStart(c) || c is '十' or '第' or '首' or 'Q' or 'q' or 'Ｑ'
        || OpeningQuotes.Contains(c, StringComparison.Ordinal);

    /// <summary>The first characters of the words for time.</summary>
    private static bool IsWordStart(char c) => c > '\u4E00' && PeriodRows.Firsts.Contains(c, StringComparison.Ordinal);

    /// <summary>Reads the longest period that stands at the cursor.</summary>
    public bool TryRead(out TimePeriod period)
    {
        _cursor.SkipSpaces();
        int at = _cursor.Position;
        return (TryReadNow(out period) || TryReadPlan(out period) || TryReadDated(out period)) && TryReadSince(at, ref period);
    }

    /// <summary>…以来, …至今: from the start of the period to the end of the document's month.</summary>
    private bool TryReadSince(int at, ref TimePeriod period)
    {
        if (!_cursor.Accept("以来") && !_cursor.Accept("至今"))
            return true;
        if (!TryDocument(at, out DateOnly document))
            return false;
        DateOnly end = CivilCalendar.MonthEnd(document);
        if (end < period.StartDate)
            return _cursor.Fail(ParseErrorCode.PeriodReversed, at, _cursor.Position - at);
        period = TimePeriod.Between(period.StartDate, end);
        return true;
    }

    /// <summary>A dated stretch, or two of them with a dash: 2023年9月至2024年3月.</summary>
    private bool TryReadDated(out TimePeriod period)
    {
        if (!TryReadPart(out period))
            return false;
        int afterFirst = _cursor.Position;
        if (!AcceptDash())
            return true;
        (_year, _month) = (period.EndDate.Year, period.EndDate.Month);
        _cursor.SkipSpaces();
        int at = _cursor.Position;
        if (TryReadPart(out TimePeriod last))
            return TryJoin(at, last, ref period);
        _cursor.Back(afterFirst);
        return !_cursor.Failed;
    }

    private bool TryJoin(int at, TimePeriod last, ref TimePeriod period)
    {
        if (last.StartDate < period.StartDate || last.EndDate < period.EndDate)
            return _cursor.Fail(ParseErrorCode.PeriodReversed, at, _cursor.Position - at);
        period = TimePeriod.Between(period.StartDate, last.EndDate);
        return true;
    }

    private bool TryReadPart(out TimePeriod period)
    {
        if (TryReadYears(out period))
            return true;
        if (TryReadYear(out int year))
        {
            _year = year;
            return TryReadPartOfYear(out period) || TryReadYearEnd(afterYear: true, out period) || TryReadWholeYear(out period);
        }

        return TryReadUnmarkedYear(out period) || TryReadMonthWord(out period) || TryReadQuarterWord(out period)
            || TryReadPartOfYear(out period)
            || TryReadYearEnd(afterYear: false, out period);
    }

    /// <summary>What may follow a year, or stand alone where the year is understood.</summary>
    private bool TryReadPartOfYear(out TimePeriod period)
    {
        if (TryReadHalf(out period) || TryReadFirstParts(out period) || TryReadQuarters(out period) || TryReadMonths(out period))
            return true;
        return _month != 0 && TryReadDays(_year, _month, out period);
    }

    /// <summary>The year that is understood: one read before, or that of the document.</summary>
    private bool TryImpliedYear(int at, out int year)
    {
        year = _year;
        if (year != 0)
            return true;
        bool known = TryDocument(at, out DateOnly document);
        year = document.Year;
        return known;
    }

    private bool TryDocument(int at, out DateOnly document)
    {
        document = _document.GetValueOrDefault();
        return _document is not null || _cursor.Fail(ParseErrorCode.DocumentDateExpected, at, _cursor.Position - at);
    }

    private bool Invalid(int at) => _cursor.Fail(ParseErrorCode.PeriodInvalid, at, _cursor.Position - at);

    private bool AcceptAny(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (_cursor.Accept(word))
                return true;
        }

        return false;
    }

    private bool AcceptDash()
    {
        int before = _cursor.Position;
        _cursor.SkipSpaces();
        if (_cursor.Peek() is not ('—' or '–' or '-' or '－' or '~' or '～' or '〜' or '至' or '到' or '―' or '‒' or '−' or '─'))
            return _cursor.Back(before);
        // The dash of running text is two characters wide: 2024——2025年.
        _cursor.Skip(_cursor.Peek() == '—' && _cursor.Peek(1) == '—' ? 2 : 1);
        return true;
    }

    /// <summary>末, 底: the last day of what was read.</summary>
    private void ReadEndMark(ref TimePeriod period)
    {
        if (AcceptAny("末", "底"))
            period = TimePeriod.Day(period.EndDate);
    }

    /// <summary>A number below 100 in digits of one script, or in Chinese numerals.</summary>
    private bool TryReadNumber(out int number, out int at)
    {
        int before = _cursor.Position;
        _cursor.SkipSpaces();
        at = _cursor.Position;
        int digits = _cursor.DigitRun();
        number = digits is 1 or 2 ? _cursor.TakeDigits(digits) : digits == 0 ? TakeNumeral() : -1;
        return number >= 0 || _cursor.Back(before);
    }

    /// <summary>A number that names one of several; 两 only counts (两月 is two months, not February).</summary>
    private bool TryReadOrdinal(out int number, out int at)
    {
        number = 0;
        at = _cursor.Position;
        return _cursor.Peek() is not ('两' or '兩') && TryReadNumber(out number, out at);
    }

    /// <summary>A Chinese number below 100 (三, 十二, 三十一); −1 where there is none.</summary>
    private int TakeNumeral()
    {
        int length = 0;
        while (length < 4 && ChineseNumerals.IsNumeral(_cursor.Peek(length)))
            length++;
        if (length > 3 || !ChineseNumerals.TryParseBelowTenThousand(_cursor.Slice(length), out int number) || number > 99)
            return -1;
        _cursor.Skip(length);
        return number;
    }
}
