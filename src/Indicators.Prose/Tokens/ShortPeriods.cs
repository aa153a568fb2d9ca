using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>
/// Periods as notes and tables shorten them: 24年一季度, 2024.1-4月, 上一季度, 上上月, 近三年. A year of two digits is one where a part of
/// it follows, or once the text has shown that it writes years so.
/// </summary>
internal sealed class ShortPeriods(LexiconTables lexicon)
{
    /// <summary>近三年 in March are the three years before; in October nobody can say.</summary>
    private const int EarlyInTheYear = 6;

    /// <summary>24年11月—12月: the part of a year behind it.</summary>
    private const int LongestPart = 14;

    /// <summary>85年 in a text of 2024 is 1985; 65年 may be a number of years.</summary>
    private const int LongestSpan = 40;
    private bool _hasShortYears;

    public bool TryRead(ReadOnlySpan<char> text, int start, DateOnly? date, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        ReadOnlySpan<char> rest = text[start..];
        if (char.IsAsciiDigit(rest[0]))
            return TryDotted(rest, out period, out length) || (date is { } today && !FollowsNumber(text, start) && TryShortYear(rest, today, out period, out length));
        return TryNow(rest, date, out period, out length)
            || (date is { } day && TryBack(rest, day, out period, out length))
            || TryRecent(rest, date, out period, out length);
    }

    /// <summary>现在全乡共有…: the month of the document, as 目前 is.</summary>
    private bool TryNow(ReadOnlySpan<char> rest, DateOnly? date, out TimePeriod? period, out int length)
    {
        length = lexicon[WordSet.NowWord].AtStart(rest);
        period = length > 0 && date is { } day ? TimePeriod.Month(day.Year, day.Month) : null;
        return length > 0;
    }

    private static bool FollowsNumber(ReadOnlySpan<char> text, int start) =>
        start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || Numerals.IsNumeral(text[start - 1]) || text[start - 1] is '.' or ',' or Hanzi.Ordinal);

    private bool TryShortYear(ReadOnlySpan<char> rest, DateOnly date, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        if (rest.Length < 4 || !char.IsAsciiDigit(rest[1]) || rest[2] != Hanzi.Year)
            return false;
        int year = (date.Year / 100 * 100) + ((rest[0] - '0') * 10) + rest[1] - '0';
        bool hasPart = lexicon[WordSet.ShortYearPart].AtStart(rest[3..]) > 0;
        year -= year > date.Year + LongestSpan ? 100 : 0;
        if (Math.Abs(year - date.Year) > (hasPart ? LongestSpan : 12) || !(hasPart || (_hasShortYears && char.IsLetter(rest[3]) && !lexicon[WordSet.NoShortYear].Has(rest[3]))))
            return false;
        Span<char> full = stackalloc char[LongestPart + 5];
        year.TryFormat(full, out int digits, default, System.Globalization.CultureInfo.InvariantCulture);
        ReadOnlySpan<char> part = rest[2..Math.Min(rest.Length, LongestPart)];
        part.CopyTo(full[digits..]);
        if (!TimePeriod.TryReadPrefix(full[..(digits + part.Length)], date, out TimePeriod read, out int consumed) || (hasPart && consumed <= digits + 1))
            return false;
        _hasShortYears = true;
        (period, length) = (read, consumed - digits + 2);
        return true;
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
        if (!TimePeriod.TryReadPrefix(full[..part.Length], new DateOnly(2001, 2, 3), out TimePeriod read, out int consumed) || consumed <= 5 || !lexicon[WordSet.MonthEnd].Has(rest[consumed - 1]))
            return false;
        (period, length) = (read, consumed);
        return true;
    }

    /// <summary>上一季度, 上上季度, 上上个月: so many back from the document's.</summary>
    private bool TryBack(ReadOnlySpan<char> rest, DateOnly date, out TimePeriod? period, out int length)
    {
        period = null;
        int two = lexicon[WordSet.BackTwo].AtStart(rest);
        length = two > 0 ? two : lexicon[WordSet.BackOne].AtStart(rest);
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

        int quarter = lexicon[WordSet.QuarterWord].AtStart(unit);
        DateOnly day = date.AddMonths(-3 * back);
        period = quarter > 0 ? TimePeriod.Quarter(day.Year, ((day.Month - 1) / 3) + 1) : null;
        length += quarter;
        return quarter > 0;
    }

    /// <summary>近三年, 最近五年来: the years before the document, where it is dated early in its own; later nobody can say which.</summary>
    private bool TryRecent(ReadOnlySpan<char> rest, DateOnly? date, out TimePeriod? period, out int length)
    {
        period = null;
        length = lexicon[WordSet.Recent].AtStart(rest);
        if (length == 0 || length + 1 >= rest.Length || rest[length + 1] != Hanzi.Year || (length + 2 < rest.Length && lexicon[WordSet.NoRecentBehind].Has(rest[length + 2])))
            return false;
        int years = rest[length] == Numerals.Ten ? 10 : char.IsAsciiDigit(rest[length]) ? rest[length] - '0' : Numerals.DigitOf(rest[length]);
        if (years is < 2 or > 10)
            return false;
        length += 2;
        length += length < rest.Length && lexicon[WordSet.RecentTail].Has(rest[length]) ? 1 : 0;
        period = date is { Month: <= EarlyInTheYear } day && day.Year > years ? TimePeriod.Years(day.Year - years, day.Year - 1) : null;
        return true;
    }
}
