using Indicators.Text.Grammar;

namespace Indicators.Text.NonClaims;

/// <summary>A counter that begins another word: 12项目, 三家庭, 两成立. And counters that are nouns, read after digits only.</summary>
internal static class PartsOfWords
{
    public static bool IsOne(Sentence sentence, in FigureToken figure)
    {
        string counter = figure.Unit.Base.Symbol;
        if (counter.Length == 0 || figure.SharedUnit is not null || figure.NumberEnd <= figure.UnitStart)
            return false;
        ReadOnlySpan<char> text = sentence.Span;
        if (sentence.Lexicon.AfterDigits.Contains(counter) && (!figure.IsDigits || !NounMayFollow(text, figure)))
            return true;
        if (figure.NumberEnd < figure.NumberStart + 1 || !sentence.Lexicon.NotBefore.TryGetValue(counter, out string? characters))
            return false;
        return figure.NumberEnd < text.Length && text[figure.NumberEnd - 1] == counter[^1] && characters.Contains(text[figure.NumberEnd], StringComparison.Ordinal);
    }

    /// <summary>A noun used as a counter ends where it ends: 10平台，.</summary>
    private static bool NounMayFollow(ReadOnlySpan<char> text, in FigureToken figure)
    {
        if (figure.NumberEnd >= text.Length)
            return true;
        char next = text[figure.NumberEnd];
        return !char.IsLetter(next) || char.IsAsciiLetterOrDigit(next) || next is '的' or '和' or '及' or '与' or '中' or '有' or '已' or '均' or '实';
    }
}
