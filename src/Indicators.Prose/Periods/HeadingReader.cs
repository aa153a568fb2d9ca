using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Periods;

/// <summary>
/// Headings: a short line without a mark at its end. One of plans makes its section a section of targets, one of a review a report.
/// </summary>
internal static class HeadingReader
{
    /// <summary>三、坚持创新驱动发展，加快建设现代化产业体系: no heading is longer.</summary>
    private const int Longest = 40;

    /// <summary>二十三、: the number of a heading.</summary>
    private const int LongestNumber = 4;

    /// <summary>“十四五”时期经济运行综述: what a heading may say beside its period.</summary>
    private const int LongestTopic = 8;
    private const string Ornaments = " \u3000\t\r\n【】（）()《》“”‘’[]〔〕■▌●◆▲▶►•·*#—-★☆○□◇：:";

    /// <summary>2026年，重点抓好八个方面工作: no title behind a year is longer.</summary>
    private const int LongestTitle = 24;

    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        return text.Length is > 0 and <= Longest && (!Punctuation.IsMark(text[^1])
            || Punctuation.Canonical(text[^1]) is Punctuation.CloseParenthesis or Punctuation.CloseQuote or Punctuation.Colon);
    }

    /// <summary>What the lines after a heading say; null where the heading does not say.</summary>
    public static ClaimModality? Read(LexiconTables lexicon, ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = Bare(line);
        text = text[..^lexicon[WordSet.HeadingTail].AtEnd(text)];
        if (lexicon[WordSet.PastHeading].IsIn(text))
            return ClaimModality.Observed;
        if (text.Length <= LongestTitle && lexicon[WordSet.PlanHeading].AtEnd(text) > 0)
            return ClaimModality.Target;
        return IsNumbered(line.Trim()) ? lexicon[WordSet.AheadHeading].IsIn(text) ? ClaimModality.Target : ClaimModality.Observed : null;
    }

    /// <summary>
    /// ××市制造业发展行动方案, …规划（2025—2030年）, 关于印发《…方案》的通知: the title of a plan; the headline of a report on one says what
    /// was done with it.
    /// </summary>
    public static bool IsPlanTitle(LexiconTables lexicon, ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        if (text.IsEmpty || LevelOf(text, out _) > 0)
            return false;
        int named = lexicon[WordSet.PlanNotice].AtEnd(text);
        int quoted = named > 0 ? text.LastIndexOf('《') : -1;
        text = quoted >= 0 ? text[(quoted + 1)..^named] : text;
        if (text.IsEmpty)
            return false;
        int open = text[^1] is '）' or ')' ? text.LastIndexOfAny('（', '(') : -1;
        text = Bare(open > 0 ? text[..open] : text);
        return lexicon[WordSet.PlanTitle].AtEnd(text) is > 0 and var title && text.Length > title + 2
            && text.IndexOfAny('，', '：', ' ') < 0 && !lexicon[WordSet.PlanNews].IsIn(text);
    }

    /// <summary>过去一年, 二、“十四五”时期主要成就: a heading that names a period and hardly more; what stands beside the period.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="line">The line.</param>
    /// <param name="start">Where its period begins.</param>
    /// <param name="end">Where its period ends.</param>
    public static bool IsPeriod(LexiconTables lexicon, ReadOnlySpan<char> line, int start, int end)
    {
        ReadOnlySpan<char> before = line[..start].Trim();
        ReadOnlySpan<char> after = line[end..].Trim(Ornaments).TrimStart(Hanzi.Of);
        bool isNumbered = before.Length <= LongestNumber && !before.ContainsAnyExceptInRange('\0', '\u2fff')
            || (before.Length <= LongestNumber && (before.IsEmpty || Punctuation.IsMark(before[^1])));
        return isNumbered && (EndsAsTitle(line[end..].Trim()) || IsMadeOf(after, lexicon[WordSet.HeadingNoun])
            || (after.Length <= LongestTopic && !lexicon[WordSet.HeadingEvent].IsIn(after)));
    }

    /// <summary>2026年，这样干.</summary>
    private static bool EndsAsTitle(ReadOnlySpan<char> after) =>
        after.Length is > 1 and < LongestTitle && after[0] == '，' && after[1..].IndexOfAny('，', '；', '：') < 0;

    private static bool IsMadeOf(ReadOnlySpan<char> text, WordList nouns)
    {
        while (!text.IsEmpty)
        {
            int noun = nouns.AtStart(text);
            if (noun == 0)
                return false;
            text = text[noun..];
        }

        return true;
    }

    /// <summary>The words of a heading without the brackets and ornaments around them.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line) => line.Trim(Ornaments);

    /// <summary>三、保障措施: a heading of which only the number is known.</summary>
    public static bool IsOnlyNumbered(LexiconTables lexicon, ReadOnlySpan<char> line) =>
        LevelOf(line, out _) > 0 && !lexicon[WordSet.PastHeading].IsIn(line) && !lexicon[WordSet.AheadHeading].IsIn(line);

    /// <summary>True for the title of a review or a communiqué.</summary>
    public static bool IsReview(LexiconTables lexicon, ReadOnlySpan<char> line) => lexicon[WordSet.PastHeading].IsIn(line);

    /// <summary>How deep a heading is numbered: 1 第二章, 2 二、, 3 （二）, 4 2.; 0 where it has no number.</summary>
    public static int LevelOf(ReadOnlySpan<char> line, out bool isFirst)
    {
        ReadOnlySpan<char> text = line.Trim();
        int start = text.IsEmpty || text[0] is not ('（' or '(' or Hanzi.Ordinal) ? 0 : 1;
        int end = start;
        while (end < text.Length && end - start < LongestNumber && (Numerals.IsNumeral(text[end]) || char.IsAsciiDigit(text[end])))
            end++;
        isFirst = end == start + 1 && (text[start] == '1' || Numerals.DigitOf(text[start]) == 1);
        bool isNumber = end > start && end < text.Length
            && (Punctuation.IsMark(text[end]) || text[end] is '.' or '．' || text[0] == Hanzi.Ordinal);
        if (!isNumber)
            return 0;
        return text[0] == Hanzi.Ordinal ? 1 : Numerals.IsNumeral(text[start]) ? 2 + start : 4;
    }

    /// <summary>（一）抓好工业: a heading inside a section.</summary>
    public static bool IsSubheading(ReadOnlySpan<char> line) => line.TrimStart() is ['（' or '(', ..];

    /// <summary>表1 2019年主要工业产品产量: the caption of a table, for the line below it.</summary>
    public static bool IsCaption(LexiconTables lexicon, ReadOnlySpan<char> line) => lexicon[WordSet.CaptionLead].Begins(line.TrimStart());

    /// <summary>1、城市空气质量…, （2）…, ③…: an item of a list, which goes on with what the list is about.</summary>
    public static bool IsItem(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.TrimStart();
        int digits = text.TrimStart("（(").Length;
        text = text[^digits..];
        if (text.IsEmpty || text[0] is >= '①' and <= '⑳')
            return !text.IsEmpty;
        int end = 0;
        while (end < 2 && end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end > 0 && end < text.Length && (text[end] is '、' or '）' or ')' or '．'
            || (text[end] == '.' && !(end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))));
    }

    private static bool IsNumbered(ReadOnlySpan<char> text) =>
        text.Length > 2 && (Numerals.IsNumeral(text[0]) && Punctuation.IsMark(text[1]) || text[0] == Hanzi.Ordinal
            || (text[0] is '（' or '(' && Numerals.IsNumeral(text[1])));
}
