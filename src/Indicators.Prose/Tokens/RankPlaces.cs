using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>
/// 排名全国5位, 位列全市3位, 排名5: a place in an order that is told without 第, right behind the word of the order or what it is an order of.
/// </summary>
internal static class RankPlaces
{
    /// <summary>排名全国8213位: four digits are a place, and more are a count.</summary>
    private const decimal LastPlace = 9999m;

    /// <summary>True where a number is such a place.</summary>
    public static bool IsPlace(Sentence sentence, int number, Figure figure, int end)
    {
        bool isCounted = figure.Unit != Unit.One;
        if (isCounted && !sentence.Lexicon[WordSet.PlaceUnit].Has(figure.Unit.Symbol))
            return false;
        if (figure.IsRange || figure.Bound != Bound.Exact || figure.Amount.Scale != 0 || figure.Amount is < 1m or > LastPlace)
            return false;
        ReadOnlySpan<char> text = sentence.Span;
        ReadOnlySpan<char> before = text[..number].TrimEnd(" ：:");
        int length = sentence.Lexicon[WordSet.RankOrder].AtEnd(before);
        if (length == 0 && sentence.Lexicon.Places.AtEnd(before) is > 0 and var place)
        {
            before = before[..^place];
            length = sentence.Lexicon[WordSet.RankOrder].AtEnd(before);
        }

        // 安排3名, 新居5位: a single character of a word. A number without a counter must end the phrase: 排名5的城市 has 的.
        bool isWord = length == 1 && before.Length > 1 && sentence.Lexicon[WordSet.NoRankBefore].Has(before[^2]);
        if (length == 0 || isWord)
            return false;
        bool isPlaced = length > 1 || number > before.Length || sentence.Lexicon[WordSet.SurePlaceUnit].Has(figure.Unit.Symbol);
        return isCounted ? isPlaced : length > 1 && RankScanner.EndsPhrase(sentence.Lexicon, text, end);
    }
}
