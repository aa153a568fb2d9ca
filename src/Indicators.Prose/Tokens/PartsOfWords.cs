using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>A counter that begins another word: 12项目, 三家庭, 千亿大关. And counters that are nouns, read after digits only.</summary>
internal static class PartsOfWords
{
    /// <summary>甲、乙、丙、丁4县通高速: the names before the count of them.</summary>
    private const int LongestList = 48;

    public static bool IsNonClaim(Sentence sentence, FigureToken figure)
    {
        if (figure.SharedUnit is not null || figure.NumberEnd <= figure.UnitStart || figure.Traits is not { } traits)
            return false;
        return (traits.IsAfterDigits && (!figure.IsDigits || IsAfterTime(sentence.Lexicon, sentence.Span, figure)
            || !(NounMayEnd(sentence.Lexicon, sentence.Span, figure) || EndsList(sentence.Span, figure))))
            || Begins(sentence, figure);
    }

    /// <summary>True where the counter and the character behind it are another word.</summary>
    public static bool Begins(Sentence sentence, FigureToken figure)
    {
        ReadOnlySpan<char> text = sentence.Span;
        if (figure.NumberEnd <= figure.UnitStart || figure.NumberEnd >= text.Length || figure.Traits is not { } traits)
            return false;
        return traits.NotBefore.Length > 0 && text[figure.NumberEnd - 1] == traits.Symbol[^1]
            && traits.NotBefore.Contains(text[figure.NumberEnd], StringComparison.Ordinal);
    }

    /// <summary>5时30分.</summary>
    private static bool IsAfterTime(LexiconTables lexicon, ReadOnlySpan<char> text, FigureToken figure) =>
        figure.NumberStart > 0 && lexicon[WordSet.TimeOfDay].Has(text[figure.NumberStart - 1]);

    /// <summary>甲、乙、丙、丁4县通高速: the count behind the names it counts.</summary>
    public static bool EndsList(ReadOnlySpan<char> text, FigureToken figure)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, figure.NumberStart - LongestList)..figure.NumberStart];
        before = before[(before.LastIndexOfAny('，', '。', '；') + 1)..];
        return figure.Unit.Scale == UnitScale.One && !before.IsEmpty && char.IsLetter(before[^1]) && before.Count('、') >= 1
            && before.Count('、') < figure.Figure.Amount;
    }

    /// <summary>A noun used as a counter ends where it ends: 10平台，.</summary>
    private static bool NounMayEnd(LexiconTables lexicon, ReadOnlySpan<char> text, FigureToken figure)
    {
        if (figure.NumberEnd >= text.Length)
            return true;
        char next = text[figure.NumberEnd];
        return !char.IsLetter(next) || char.IsAsciiLetterOrDigit(next) || lexicon[WordSet.NounBehind].Has(next);
    }
}
