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
            AcceptAny("截至目前", "截止目前", "截至当前", "目前", "当前") ? 0
            : AcceptAny("去年同期", "上年同期") ? -1
            : AcceptAny("前年同期") ? -2
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
        if (AcceptAny("月末", "月底"))
            return TryDocumentMonth(at, 0, out period) && ToLastDay(ref period);
        int? offset =
            AcceptAny("本月", "这个月") ? 0
            : AcceptAny("上个月", "上月") ? -1
            : AcceptAny("下个月", "下月") ? 1
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
            AcceptAny("本季度", "这个季度") ? 0
            : AcceptAny("上个季度", "上季度") ? -1
            : AcceptAny("下个季度", "下季度") ? 1
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
