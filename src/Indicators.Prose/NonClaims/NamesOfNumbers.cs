using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>24小时自助办税厅, 7×24小时服务; 一区两群, 三省一市: numbers that are part of a name, whatever they count.</summary>
internal static class NamesOfNumbers
{
    /// <summary>The hours of a day.</summary>
    private const decimal AllDay = 24m;

    /// <summary>一区, 两群: a numeral and one character.</summary>
    private const int PairLength = 2;

    public static bool IsNonClaim(Sentence sentence, int index, FigureToken figure) =>
        IsAllDay(sentence, figure) || IsPair(sentence, index);

    /// <summary>24小时自助办税厅 is open all day, and takes no time.</summary>
    private static bool IsAllDay(Sentence sentence, FigureToken figure) =>
        figure.Figure.Amount == AllDay && figure.Unit.Equals(StandardUnits.Hour) && figure.Figure.Bound == Bound.Exact
        && sentence.Lexicon[WordSet.RoundTheClock].Begins(sentence.Span[figure.NumberEnd..]);

    /// <summary>一区两群: two pairs of a numeral and a character, right behind each other.</summary>
    private static bool IsPair(Sentence sentence, int index) =>
        IsHalf(sentence, index) && ((index > 0 && IsHalf(sentence, index - 1) && sentence[index - 1].End == sentence[index].Start)
            || (index + 1 < sentence.Count && IsHalf(sentence, index + 1) && sentence[index].End == sentence[index + 1].Start));

    private static bool IsHalf(Sentence sentence, int index) =>
        sentence[index].Kind is TokenKind.Figure or TokenKind.Name && sentence[index].End - sentence[index].Start == PairLength
        && Numerals.IsChineseDigit(sentence.Span[sentence[index].Start])
        && char.IsLetter(sentence.Span[sentence[index].End - 1]) && !Numerals.IsNumeral(sentence.Span[sentence[index].End - 1])
        && (sentence[index].Kind == TokenKind.Name || sentence[index].Figure.Unit.Dimension.IsCount);
}
