using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Typesetting;

/// <summary>
/// Tells a line that ends from one that was wrapped: 总产值达12⏎34.5亿元. A line is wrapped where it is full, where the next
/// begins with a mark, where a word or a number goes on over the break.
/// </summary>
internal sealed class LineWrap(PolicyTextOptions options)
{
    /// <summary>规模以⏎上工业: a word that is cut lies within so many characters on both sides.</summary>
    private const int LongestWord = 4;
    /// <summary>12,345,678.9万元 cut by the end of a line.</summary>
    private const int LongestFigure = 24;

    /// <summary>第三十二章: the ordinal that begins a line.</summary>
    private const int LongestOrdinal = 6;

    /// <summary>增长, 达到, 超过: what a figure may follow that begins the next line.</summary>
    private const WordRole Introducing = WordRole.Up | WordRole.Down | WordRole.Reach | WordRole.BoundWord | WordRole.New
        | WordRole.Share | WordRole.Average | WordRole.YearOnYear;

    private const string Openers = "，、（(“‘《—,";
    private const string Closers = "，、。；：）)”’》,;%％";
    private const string Bullets = "—-●·•*◆■○▲◇□※►▶";

    private readonly LexiconTables _lexicon = options.Lexicon.Tables;
    private readonly UnitSet _units = options.Lexicon.Tables.UnitsWith(options.Units);

    public WrapWidth Width { get; set; }

    /// <summary>True where the line break at a place is one of typesetting.</summary>
    /// <param name="line">The line that ends there, as far as it is at hand.</param>
    /// <param name="rest">What follows the break.</param>
    /// <param name="carried">How long the line was before that.</param>
    public bool IsWrap(ReadOnlySpan<char> line, int carried, ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> before = line.TrimEnd();
        if ((before.IsEmpty && carried == 0) || rest.IsEmpty || char.IsWhiteSpace(rest[0]) || rest[0] == '<')
            return false;
        // A part of a line that is empty stands behind the end of a sentence.
        char last = before.IsEmpty ? '。' : before[^1];
        bool endsInNumber = IsInNumber(last) || (last == Hanzi.Tenth && before.Length > 1 && Digits.IsNumeral(before[^2]));
        if (!endsInNumber && BeginsItem(rest))
            return false;
        bool isFull = Width.IsFull(carried, before);
        if (Punctuation.EndsSentence(last) || last is '；' or '：' or ':')
            return isFull;
        return isFull || Openers.Contains(last, StringComparison.Ordinal) || Closers.Contains(rest[0], StringComparison.Ordinal)
            || GoesOn(before, rest[..Math.Min(LongestFigure, rest.Length)]);
    }

    /// <summary>一、, （二）, 3., 第四章 and bullets begin a line of their own.</summary>
    private bool BeginsItem(ReadOnlySpan<char> rest)
    {
        // —20亿元 goes on with a range; a bullet has a space or a word behind it.
        bool isRange = rest.Length > 1 && (Digits.IsDigit(rest[1]) || Digits.IsNumeral(rest[1]));
        bool isBullet = Bullets.Contains(rest[0], StringComparison.Ordinal) && !isRange
            && !(rest[0] == '*' && rest.Length > 1 && !char.IsWhiteSpace(rest[1]));
        if (isBullet || rest[0] is >= '①' and <= '⑳' or '#')
            return true;
        int open = rest[0] is '（' or '(' ? 1 : 0;
        int end = open;
        while (end < rest.Length && end - open < 4 && (Digits.IsDigit(rest[end]) || Digits.IsNumeral(rest[end])))
            end++;
        if (end == open || end >= rest.Length)
            return rest.Length > 2 && rest[0] == Hanzi.Ordinal && Digits.IsNumeral(rest[1])
                && _lexicon[WordSet.ChapterWord].Find(rest[..Math.Min(LongestOrdinal, rest.Length)], out _) > 0;
        bool isPointed = rest[end] is '.' or '．' && !(end + 1 < rest.Length && Digits.IsDigit(rest[end + 1]));
        return open == 1 ? rest[end] is '）' or ')' : rest[end] == '、' || isPointed;
    }

    private bool GoesOn(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        // 达到六成⏎五: the tenth behind a unit.
        if (before[^1] == Hanzi.Tenth && before.Length > 1 && Digits.IsNumeral(before[^2]) && Numerals.IsChineseDigit(rest[0])
            && rest.Length > 1 && Punctuation.IsMark(rest[1]))
            return true;
        int number = NumberAtEnd(before);
        if (number < before.Length)
            return NumberGoesOn(before, number, rest);
        return WordGoesOn(before, rest) || VerbGoesOn(before, rest);
    }

    private static int NumberAtEnd(ReadOnlySpan<char> before)
    {
        int start = before.Length;
        while (start > 0 && before.Length - start < LongestFigure && IsInNumber(before[start - 1]))
            start--;
        return start;
    }

    private static bool IsInNumber(char c) => Digits.IsDigit(c) || Digits.IsNumeral(c) || Digits.IsPoint(c) || c is ',' or Hanzi.Point;

    /// <summary>达12⏎34.5亿元, 达1234.5⏎亿元: the number hangs on a word, and what the lines say together is longer than either.</summary>
    private bool NumberGoesOn(ReadOnlySpan<char> before, int number, ReadOnlySpan<char> rest)
    {
        bool isCell = number == 0 || char.IsWhiteSpace(before[number - 1]) || _lexicon[WordSet.NumberedPart].Has(before[number - 1]);
        if (isCell || EndsWithClock(before, number))
            return false;
        if (Digits.IsDigit(before[^1])
            && (Digits.IsDigit(rest[0]) || (Digits.IsPoint(rest[0]) && rest.Length > 1 && Digits.IsDigit(rest[1]))))
            return !BeginsYear(rest) || before.Length - number < 4;
        if (Digits.IsPoint(before[^1]) && Digits.IsDigit(rest[0]))
            return true;
        ReadOnlySpan<char> tail = before[Math.Max(number, before.Length - LongestFigure)..];
        Span<char> joined = stackalloc char[2 * LongestFigure];
        tail.CopyTo(joined);
        rest.CopyTo(joined[tail.Length..]);
        ReadOnlySpan<char> text = joined[..(tail.Length + rest.Length)];
        return (Figure.TryReadPrefix(text, _units, out _, out int consumed) && consumed > tail.Length)
            || (TimePeriod.TryReadPrefix(text, new DateOnly(2001, 2, 3), out _, out consumed) && consumed > tail.Length);
    }

    /// <summary>2026-01-29 02:55⏎2025年: the time of day a line ends with goes on in no other.</summary>
    private static bool EndsWithClock(ReadOnlySpan<char> before, int number) =>
        before.Length - number == 2 && number > 1 && before[number - 1] is ':' or '：' && Digits.IsDigit(before[number - 2]);

    /// <summary>表5⏎2023年: the year is one, and the 5 is not its first digit.</summary>
    private static bool BeginsYear(ReadOnlySpan<char> rest) => Digits.RunAt(rest, 0) == 4 && rest.Length > 4 && rest[4] == Hanzi.Year;

    /// <summary>同比增⏎长5.6%: a word of the lexicon stands across the break.</summary>
    private bool WordGoesOn(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        Span<char> joined = stackalloc char[2 * LongestWord];
        for (int length = 1; length <= Math.Min(LongestWord - 1, before.Length); length++)
        {
            before[^length..].CopyTo(joined);
            int behind = Math.Min(LongestWord, rest.Length);
            rest[..behind].CopyTo(joined[length..]);
            if (_lexicon.Words.Match(joined[..(length + behind)], out int word) is not (WordRole.None or WordRole.NoFigure)
                && word > length)
                return true;
        }

        return false;
    }

    /// <summary>同比增长⏎5.6%: a verb of figures ends no heading whose next line begins with a figure.</summary>
    private bool VerbGoesOn(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        if (!Digits.IsDigit(rest[0]) || TimePeriod.TryReadPrefix(rest, new DateOnly(2001, 2, 3), out _, out _))
            return false;
        for (int length = Math.Min(LongestWord, before.Length); length > 0; length--)
        {
            WordRole cue = _lexicon.Words.Match(before[^length..], out int word);
            if (word == length)
                return (cue & Introducing) != 0;
        }

        return false;
    }
}
