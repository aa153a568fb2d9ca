using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>Dates and stretches of the calendar that the period grammar leaves: 24日, 近五年来, 80年代, 三年行动计划.</summary>
internal static class CalendarParts
{
    private static readonly CharacterSet Digits = new("0123456789");
    private static readonly CharacterSet NounEnds = new("，。；、：）”");

    /// <summary>三年乡村道路提升行动: the noun stands so near the stretch it belongs to.</summary>
    private const int LongestName = 8;
    public static bool IsNonClaim(Sentence sentence, FigureToken figure)
    {
        ReadOnlySpan<char> text = sentence.Span;
        ReadOnlySpan<char> unit = text[figure.UnitStart..figure.NumberEnd];
        // 两个半月 is a stretch of time, and 2月 a month.
        if ((unit is [Hanzi.Month] && text[figure.NumberStart..figure.UnitStart] is not [.., Hanzi.Half])
            || sentence.Lexicon[WordSet.DateUnit].Has(unit))
            return true;
        if (sentence.Lexicon[WordSet.Anniversary].Has(unit))
            return true;
        if (figure.Unit.Equals(StandardUnits.Year) || figure.Unit.Equals(StandardUnits.Minute) || figure.Unit.Equals(StandardUnits.Hour)
            || sentence.Lexicon[WordSet.StretchUnit].Has(unit))
            return IsSpan(sentence.Lexicon, text, figure) || IsYearNumber(figure) || IsHalf(text, figure) || IsQuotedName(text, figure);
        return false;
    }

    /// <summary>“15分钟生活圈”, “三年行动”: the duration and the word behind it are one name.</summary>
    private static bool IsQuotedName(ReadOnlySpan<char> text, FigureToken figure)
    {
        if (figure.NumberStart == 0 || text[figure.NumberStart - 1] is not ('“' or '‘'))
            return false;
        ReadOnlySpan<char> after = text[figure.NumberEnd..];
        int close = after[..Math.Min(10, after.Length)].IndexOfAny('”', '’');
        return close > 0;
    }

    private static bool IsHalf(ReadOnlySpan<char> text, FigureToken figure) => text[figure.NumberStart] == Hanzi.Half;

    private static bool IsYearNumber(FigureToken figure) => (figure.Figure.Amount is >= 1000m and < 3000m || figure.IsLeadingZero)
        && figure.Figure.Unit.Scale == UnitScale.One && figure.Figure.Unit.Equals(StandardUnits.Year);

    /// <summary>三年专项行动, 两小时交通圈: the noun the stretch belongs to stands a few characters behind.</summary>
    private static bool IsNameOfPlan(LexiconTables lexicon, ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> near = after[..Math.Min(LongestName, after.Length)];
        int end = NounEnds.FirstIn(near);
        near = end < 0 ? near : near[..end];
        foreach (string noun in lexicon[WordSet.PlanNoun].Words)
        {
            int at = near.IndexOf(noun, StringComparison.Ordinal);
            if (at >= 0 && Digits.FirstIn(near[..at]) < 0 && !lexicon[WordSet.SpanVerb].IsIn(near[..at]))
                return true;
        }

        return false;
    }

    private static bool IsSpan(LexiconTables lexicon, ReadOnlySpan<char> text, FigureToken figure)
    {
        ReadOnlySpan<char> after = text[figure.NumberEnd..];
        ReadOnlySpan<char> before = text[..figure.NumberStart];
        if (lexicon[WordSet.SpanEnd].AtStart(after) > 0)
            return true;
        if (IsNameOfPlan(lexicon, after))
            return true;
        return lexicon[WordSet.SpanStart].AtEnd(before) > 0 && lexicon[WordSet.NoSpanStart].AtEnd(before) == 0;
    }
}
