using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>Numbers that stand right after 第, a letter, or a joint of a code.</summary>
internal static class Ordinals
{
    /// <summary>The 2 of 表2 人口 at the start of a line: what follows the blank is no unit of it.</summary>
    private static bool IsOfTable(LexiconTables lexicon, ReadOnlySpan<char> text, FigureToken figure, int start) =>
        lexicon[WordSet.TableMark].Has(text[start - 1])
        && (start == 1 || char.IsWhiteSpace(text[start - 2]) || lexicon[WordSet.AnnexMark].Has(text[start - 2]))
        && text[start..figure.NumberEnd].IndexOfAny(' ', '\u3000') > 0;

    public static bool IsNonClaim(Sentence sentence, FigureToken figure)
    {
        ReadOnlySpan<char> text = sentence.Span;
        int start = figure.NumberStart;
        if (start == 0)
            return false;
        char before = text[start - 1];
        if (before == Hanzi.Ordinal || IsOfTable(sentence.Lexicon, text, figure, start))
            return true;
        bool scaled = figure.Unit.Scale != UnitScale.One || figure.Unit.Dimension.IsMoney || figure.Unit.Dimension == Dimension.Ratio
            || figure.Unit.Dimension == Dimension.Points;
        if (char.IsAsciiLetter(before) && figure.IsDigits)
            return !scaled;
        return before is '-' or '–' or '.' && start > 1 && char.IsAsciiLetter(text[start - 2]) && !scaled;
    }
}
