using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>
/// What a rate is for each of, behind 每: 每10万人口, 每千名老人, 每亩, 每人每月. Units and nouns of the lexicon, with a number or without;
/// a number inside it is no figure of the text.
/// </summary>
internal static class Denominators
{
    private static readonly CharacterSet MarksAndDigits = new("，。；0123456789");

    /// <summary>每100000人: the number of those a rate is for.</summary>
    private const int LongestNumber = 6;

    /// <summary>每10台新能源汽车中，就有3台: what is made lies between the whole and 中.</summary>
    private const int LongestPart = 12;

    /// <summary>每平方公里: the longest measure a rate is for.</summary>
    private const int LongestUnit = 6;

    /// <summary>Where a denominator ends that begins at a place; the place itself where there is none.</summary>
    public static int EndOf(Sentence sentence, int start)
    {
        ReadOnlySpan<char> text = sentence.Span;
        if (UnitAt(sentence, text[start..]) is > 0 and var unit)
            return start + unit;
        int at = start;
        while (at < text.Length && at - start < LongestNumber && (FigureScanner.IsDigit(text[at]) || Numerals.IsNumeral(text[at])))
            at++;
        int noun = sentence.Lexicon.Denominators.AtStart(text[at..]);
        while (noun == 0 && at > start && Numerals.IsScale(text[at - 1]))
            noun = sentence.Lexicon.Denominators.AtStart(text[--at..]);
        if (noun == 0)
            return start;
        int end = at + noun;
        if (at > start && (IsDuration(sentence.Lexicon, text[at..end]) || IsWhole(sentence.Lexicon, text[end..])))
            return start;
        bool isOfPeople = sentence.Lexicon[WordSet.PeopleUnit].Has(text[at..end]);
        end += isOfPeople ? sentence.Lexicon.DenominatorNouns.AtStart(text[end..]) : 0;
        return end + 1 < text.Length && text[end] == Hanzi.Each && EndOf(sentence, end + 1) is var next && next > end + 1 ? next : end;
    }

    /// <summary>每千瓦时, 每平方公里: a measure that begins with a numeral is no number of a smaller one.</summary>
    private static int UnitAt(Sentence sentence, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(Numerals.IsNumeral(text[0]) || sentence.Lexicon[WordSet.MeasureStart].Has(text[0])))
            return 0;
        Span<char> one = stackalloc char[LongestUnit + 1];
        one[0] = '1';
        int taken = Math.Min(LongestUnit, text.Length);
        text[..taken].CopyTo(one[1..]);
        bool isRead = Figure.TryReadPrefix(one[..(taken + 1)], sentence.Units, out Figure read, out int consumed);
        bool isMeasure = isRead && !read.Dimension.IsCount && !read.Dimension.IsMoney && read.Dimension != Dimension.Number
            && read.Dimension != Dimension.Ratio && !read.Dimension.IsQuotient;
        return isMeasure && read.Unit.Scale == UnitScale.One && read.Bound == Bound.Exact ? consumed - 1 : 0;
    }

    /// <summary>每人每月 is told as 人·月.</summary>
    public static string Named(ReadOnlySpan<char> denominator) => denominator.ToString().Replace(Hanzi.Each, '·');

    /// <summary>每30秒下线1台 tells how long, and has a recogniser of its own.</summary>
    private static bool IsDuration(LexiconTables lexicon, ReadOnlySpan<char> noun) => lexicon[WordSet.RateTime].Has(noun);

    /// <summary>每10台新能源汽车中，就有3台: a whole with a part of it.</summary>
    private static bool IsWhole(LexiconTables lexicon, ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> near = after[..Math.Min(LongestPart, after.Length)];
        int whole = lexicon[WordSet.WholeInside].Find(near, out _);
        return whole >= 0 && whole + 1 < near.Length && lexicon[WordSet.PartLead].Has(near[whole + 1])
            && MarksAndDigits.FirstIn(near[..whole]) < 0;
    }
}
