using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>
/// Periods as notes and tables shorten them: 24年一季度, 2024.1-4月, 上一季度, 上上月, 近三年. A year of two digits is one where a part of
/// it follows, or once the text has shown that it writes years so.
/// </summary>
internal sealed class ShortPeriods(Sentence sentence)
{
    /// <summary>113年 of Taiwan is 2024.</summary>
    private const int MinguoStart = 1911;

    private readonly LexiconTables _lexicon = sentence.Lexicon;

    /// <summary>近三年 in March are the three years before; in October nobody can say.</summary>
    private const int EarlyInTheYear = 6;

    /// <summary>24年11月—12月: the part of a year behind it.</summary>
    private const int LongestPart = 14;

    /// <summary>85年 in a text of 2024 is 1985; 65年 may be a number of years.</summary>
    private const int LongestSpan = 40;

    /// <summary>2024 of 2024/25榨季</summary>
    private const int YearLength = 4;

    private bool _hasShortYears;

    public bool TryRead(ReadOnlySpan<char> text, int start, DateOnly? date, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        ReadOnlySpan<char> rest = text[start..];
        if (char.IsAsciiDigit(rest[0]))
            return TrySeason(rest, out length) || TryDotted(rest, out period, out length)
                || (date is { } today && !FollowsNumber(text, start)
                    && (TryShortYear(rest, today, out period, out length) || TryMinguoYear(rest, today, out period, out length)));
        return TryNow(rest, date, out period, out length)
            || (date is { } day && TryBack(rest, day, out period, out length))
            || TryRecent(rest, date, out period, out length);
    }

    /// <summary>现在全乡共有…: the month of the document, as 目前 is.</summary>
    private bool TryNow(ReadOnlySpan<char> rest, DateOnly? date, out TimePeriod? period, out int length)
    {
        length = _lexicon[WordSet.NowWord].AtStart(rest);
        period = length > 0 && date is { } day ? TimePeriod.Month(day.Year, day.Month) : null;
        return length > 0;
    }

    private static bool FollowsNumber(ReadOnlySpan<char> text, int start) =>
        start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || Numerals.IsNumeral(text[start - 1])
            || text[start - 1] is '.' or ',' or Hanzi.Ordinal);

    private bool TryShortYear(ReadOnlySpan<char> rest, DateOnly date, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        if (rest.Length < 4 || !char.IsAsciiDigit(rest[1]) || rest[2] != Hanzi.Year)
            return false;
        int year = (date.Year / 100 * 100) + ((rest[0] - '0') * 10) + rest[1] - '0';
        bool hasPart = _lexicon[WordSet.ShortYearPart].AtStart(rest[3..]) > 0;
        year -= year > date.Year + LongestSpan ? 100 : 0;
        if (Math.Abs(year - date.Year) > (hasPart ? LongestSpan : 12)
            || !(hasPart || (_hasShortYears && char.IsLetter(rest[3]) && !_lexicon[WordSet.NoShortYear].Has(rest[3]))))
            return false;
        if (!TryWhole(rest, year, 2, date, out period, out length) || (hasPart && length <= 3))
            return false;
        _hasShortYears = true;
        return true;
    }

    /// <summary>113年第二季: the year of a text from Taiwan, which counts from 1911 on.</summary>
    private bool TryMinguoYear(ReadOnlySpan<char> rest, DateOnly date, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        if (rest.Length < 4 || rest[0] != '1' || !char.IsAsciiDigit(rest[1]) || !char.IsAsciiDigit(rest[2]) || rest[3] != Hanzi.Year
            || !sentence.IsTraditional)
            return false;
        int year = MinguoStart + 100 + ((rest[1] - '0') * 10) + rest[2] - '0';
        bool isCounted = rest.Length > 4 && _lexicon[WordSet.NoShortYear].Has(rest[4]);
        return !isCounted && Math.Abs(year - date.Year) <= LongestSpan && TryWhole(rest, year, 3, date, out period, out length);
    }

    /// <summary>The stretch of time that is read where the year is written in full in place of its first digits.</summary>
    private static bool TryWhole(ReadOnlySpan<char> rest, int year, int written, DateOnly date, out TimePeriod? period, out int length)
    {
        Span<char> full = stackalloc char[LongestPart + 5];
        year.TryFormat(full, out int digits, default, System.Globalization.CultureInfo.InvariantCulture);
        ReadOnlySpan<char> part = rest[written..Math.Min(rest.Length, LongestPart)];
        part.CopyTo(full[digits..]);
        bool isRead = TimePeriod.TryReadPrefix(full[..(digits + part.Length)], date, out TimePeriod read, out int consumed);
        period = isRead ? read : null;
        length = isRead ? consumed - digits + written : 0;
        return isRead;
    }

    /// <summary>2025/26年度, 2024-25学年: it begins in one year and ends in the next, on days its trade knows; so no period is told.</summary>
    private bool TrySeason(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        int digits = 0;
        while (digits < YearLength && digits < rest.Length && char.IsAsciiDigit(rest[digits]))
            digits++;
        if (digits < YearLength || digits + 3 > rest.Length || rest[digits] is not ('/' or '／' or '-' or '—' or '–'))
            return false;
        int end = digits + 1;
        int year = 0;
        for (; end < rest.Length && end - digits <= YearLength && char.IsAsciiDigit(rest[end]); end++)
            year = (year * 10) + rest[end] - '0';
        int first = int.Parse(rest[..YearLength], System.Globalization.CultureInfo.InvariantCulture);
        int written = end - digits - 1;
        int season = _lexicon[WordSet.Season].AtStart(rest[end..]);
        bool isNext = written == YearLength ? year == first + 1 : written == 2 && year == (first + 1) % 100;
        // 2024-2025年度 may be both years.
        bool isTold = season > 0 && (rest[digits] is '/' or '／' || !_lexicon[WordSet.YearTold].Has(rest.Slice(end, season)));
        length = isNext && isTold ? end + season : 0;
        return length > 0;
    }

    /// <summary>2024.1-4月: a point for the 年.</summary>
    private bool TryDotted(ReadOnlySpan<char> rest, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        if (rest.Length < 7 || rest[4] is not ('.' or '．'))
            return false;
        Span<char> full = stackalloc char[LongestPart];
        ReadOnlySpan<char> part = rest[..Math.Min(rest.Length, LongestPart)];
        part.CopyTo(full);
        full[4] = Hanzi.Year;
        if (!TimePeriod.TryReadPrefix(full[..part.Length], new DateOnly(2001, 2, 3), out TimePeriod read, out int consumed) || consumed <= 5
            || !_lexicon[WordSet.MonthEnd].Has(rest[consumed - 1]))
            return false;
        (period, length) = (read, consumed);
        return true;
    }

    /// <summary>上一季度, 上上季度, 上上个月: so many back from the document's.</summary>
    private bool TryBack(ReadOnlySpan<char> rest, DateOnly date, out TimePeriod? period, out int length)
    {
        period = null;
        int two = _lexicon[WordSet.BackTwo].AtStart(rest);
        length = two > 0 ? two : _lexicon[WordSet.BackOne].AtStart(rest);
        if (length == 0 || date.Year < 2)
            return false;
        length += rest[length..] is [Hanzi.Item, ..] ? 1 : 0;
        int back = two > 0 ? 2 : 1;
        ReadOnlySpan<char> unit = rest[length..];
        if (unit is [Hanzi.Month, ..])
        {
            DateOnly month = date.AddMonths(-back);
            period = TimePeriod.Month(month.Year, month.Month);
            length++;
            return true;
        }

        int quarter = _lexicon[WordSet.QuarterWord].AtStart(unit);
        DateOnly day = date.AddMonths(-3 * back);
        period = quarter > 0 ? TimePeriod.Quarter(day.Year, ((day.Month - 1) / 3) + 1) : null;
        length += quarter;
        return quarter > 0;
    }

    /// <summary>近三年, 最近五年来: the years before the document, where it is dated early in its own; later nobody can say which.</summary>
    private bool TryRecent(ReadOnlySpan<char> rest, DateOnly? date, out TimePeriod? period, out int length)
    {
        period = null;
        length = _lexicon[WordSet.Recent].AtStart(rest);
        if (length == 0 || length + 1 >= rest.Length || rest[length + 1] != Hanzi.Year
            || (length + 2 < rest.Length && _lexicon[WordSet.NoRecentBehind].Has(rest[length + 2])))
            return false;
        int years = rest[length] == Numerals.Ten ? 10
            : char.IsAsciiDigit(rest[length]) ? rest[length] - '0'
            : Numerals.DigitOf(rest[length]);
        if (years is < 2 or > 10)
            return false;
        length += 2;
        length += length < rest.Length && _lexicon[WordSet.RecentTail].Has(rest[length]) ? 1 : 0;
        period = date is { Month: <= EarlyInTheYear } day && day.Year > years ? TimePeriod.Years(day.Year - years, day.Year - 1) : null;
        return true;
    }
}
