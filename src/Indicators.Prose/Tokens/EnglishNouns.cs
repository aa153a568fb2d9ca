using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>120,000 new urban jobs: what an English number without a unit counts, said by a noun a few words behind it.</summary>
internal static class EnglishNouns
{
    /// <summary>12,000 new small private enterprises: three words before the noun are enough.</summary>
    private const int MostWords = 4;

    /// <summary>Gives the figure the unit of the noun behind it; false where none is known.</summary>
    public static bool Count(Sentence sentence, FigureToken figure)
    {
        ReadOnlySpan<char> text = sentence.Span;
        if (!figure.IsDigits || !IsFollowedByWord(text, figure.NumberEnd) || IsYear(text, figure))
            return false;
        int at = figure.NumberEnd + 1;
        for (int words = 0; words < MostWords; words++)
        {
            int end = EndOfWord(text, at);
            ReadOnlySpan<char> word = text[at..end];
            if (sentence.Lexicon.EnglishCounted.TryGetValue(sentence.Strings.Of(word), out string? symbol)
                && UnitOf(sentence, symbol) is { } unit)
            {
                figure.SharedUnit = unit.Scaled(figure.Figure.Unit.Scale);
                figure.NounEnd = end;
                return true;
            }

            if (word.IsEmpty || sentence.Lexicon[WordSet.EnglishNoAdjective].Has(word) || end + 1 >= text.Length || text[end] != ' ')
                return false;
            at = end + 1;
        }

        return false;
    }

    private static bool IsFollowedByWord(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && text[end] == ' ' && char.IsAsciiLetterLower(text[end + 1]);

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetter(text[at]) || text[at] == '-'))
            at++;
        return at;
    }

    /// <summary>In 2025 new projects began: four digits of a year count nothing.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, FigureToken figure) =>
        figure.NumberEnd - figure.NumberStart == 4 && text[figure.NumberStart] is '1' or '2' && figure.Figure.Amount is > 1900m and < 2100m;

    private static Unit? UnitOf(Sentence sentence, string symbol)
    {
        foreach (Unit unit in sentence.Units.Units)
        {
            if (unit.Symbol == symbol)
                return unit;
        }

        return null;
    }
}
