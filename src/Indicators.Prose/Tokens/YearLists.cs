using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>一九七九和一九八○两年, 1988、1989两年, 2021、2022和2023年三年: years that are named one by one and counted together.</summary>
internal static class YearLists
{
    /// <summary>2019、2020、2021、2022、2023和2024年六年: nobody names more years one by one.</summary>
    private const int Longest = 6;

    /// <summary>2024, 二〇二四</summary>
    private const int YearLength = 4;

    public static bool TryRead(LexiconTables lexicon, ReadOnlySpan<char> text, out TimePeriod? period, out int length)
    {
        period = null;
        length = 0;
        if (!TryYear(text, out int first))
            return false;
        int last = first;
        int at = YearLength;
        int count = 1;
        while (count <= Longest && JointAt(lexicon, text, at) is > 0 and var joint && TryYear(text[(at + joint)..], out int next)
            && next == last + 1)
        {
            at += joint + YearLength;
            last = next;
            count++;
        }

        if (count == 1 || !IsCounted(text[at..], count, out int tail))
            return false;
        length = at + tail;
        period = TimePeriod.Years(first, last);
        return true;
    }

    /// <summary>The first of such years where the 年 is written once, behind the last: 2021、2022年分别.</summary>
    public static bool TryFirst(LexiconTables lexicon, ReadOnlySpan<char> text, out TimePeriod? period)
    {
        period = null;
        if (!TryYear(text, out int first) || JointAt(lexicon, text, YearLength) is not (> 0 and var joint)
            || text[YearLength] == Hanzi.Year)
            return false;
        ReadOnlySpan<char> rest = text[(YearLength + joint)..];
        if (!TryYear(rest, out int next) || next <= first || next - first > Longest
            || !(rest[YearLength..] is [Hanzi.Year, ..] || JointAt(lexicon, rest, YearLength) > 0))
            return false;
        period = TimePeriod.Year(first);
        return true;
    }

    /// <summary>和, 、 or 年和: what stands between two years.</summary>
    private static int JointAt(LexiconTables lexicon, ReadOnlySpan<char> text, int at)
    {
        int start = at;
        if (at < text.Length && text[at] == Hanzi.Year)
            at++;
        return at < text.Length && lexicon[WordSet.YearJoint].Has(text[at]) ? at + 1 - start : 0;
    }

    private static bool IsCounted(ReadOnlySpan<char> rest, int count, out int length)
    {
        length = rest is [Hanzi.Year, ..] ? 1 : 0;
        rest = rest[length..].TrimStart(Hanzi.This);
        bool isCounted = rest.Length > 1 && rest[1] == Hanzi.Year && (rest[0] == (char)('0' + count) || Numerals.DigitOf(rest[0]) == count);
        length += isCounted ? 2 : 0;
        return isCounted;
    }

    private static bool TryYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        if (text.Length < YearLength)
            return false;
        for (int i = 0; i < YearLength; i++)
        {
            int digit = char.IsAsciiDigit(text[i]) ? text[i] - '0' : Numerals.DigitOf(text[i]);
            if (digit < 0)
                return false;
            year = (year * 10) + digit;
        }

        return year is > 1800 and < 2200;
    }
}
