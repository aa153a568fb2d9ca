namespace Indicators;

internal ref partial struct ChinesePeriodReader
{
    /// <summary>目前 and its like: the document's month, for that is how far its figures reach; 去年同期: a year before that.</summary>
    private bool TryReadNow(out TimePeriod period)
    {
        period = default;
        if (_cursor.Peek() is not ('截' or '目' or '当' or '去' or '上' or '前'))
            return false;
        int at = _cursor.Position;
        int? years =
            _cursor.AcceptAny(PeriodRows.SoFar) ? 0
            : _cursor.AcceptAny(PeriodRows.SameLastYear) ? -1
            : _cursor.AcceptAny(PeriodRows.SameTwoYearsAgo) ? -2
            : null;
        return years is { } offset && TryDocumentMonth(at, offset * 12, out period);
    }

    private bool TryDocumentMonth(int at, int offset, out TimePeriod period)
    {
        period = default;
        if (!TryDocument(at, out DateOnly document))
            return false;
        if (!CivilCalendar.TryAddMonths(document, offset, out DateOnly day))
            return Invalid(at);
        period = TimePeriod.Month(day.Year, day.Month);
        return true;
    }

    /// <summary>本月, 上月, 下月 with what may narrow a month down, and 月末.</summary>
    private bool TryReadMonthWord(out TimePeriod period)
    {
        period = default;
        if (_cursor.Peek() is not ('月' or '本' or '这' or '上' or '下'))
            return false;
        int at = _cursor.Position;
        if (_cursor.AcceptAny(PeriodRows.MonthEnd))
            return TryDocumentMonth(at, 0, out period) && ToLastDay(ref period);
        int? offset =
            _cursor.AcceptAny(PeriodRows.ThisMonth) ? 0
            : _cursor.AcceptAny(PeriodRows.LastMonth) ? -1
            : _cursor.AcceptAny(PeriodRows.NextMonth) ? 1
            : null;
        if (offset is not { } months)
            return false;
        _cursor.Accept("份");
        return TryDocumentMonth(at, months, out period) && TryReadPartOfMonth(ref period);
    }

    private bool TryReadQuarterWord(out TimePeriod period)
    {
        period = default;
        if (_cursor.Peek() is not ('本' or '这' or '上' or '下'))
            return false;
        int at = _cursor.Position;
        int? offset =
            _cursor.AcceptAny(PeriodRows.ThisQuarter) ? 0
            : _cursor.AcceptAny(PeriodRows.LastQuarter) ? -1
            : _cursor.AcceptAny(PeriodRows.NextQuarter) ? 1
            : null;
        if (offset is not { } quarters || !TryDocumentMonth(at, 3 * quarters, out TimePeriod month))
            return false;
        period = TimePeriod.Quarter(month.StartDate.Year, ((month.StartDate.Month - 1) / 3) + 1);
        ReadEndMark(ref period);
        return true;
    }

    private static bool ToLastDay(ref TimePeriod period)
    {
        period = TimePeriod.Day(period.EndDate);
        return true;
    }
}
