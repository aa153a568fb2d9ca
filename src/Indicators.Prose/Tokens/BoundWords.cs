using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>Bound words where prose uses them otherwise than figures alone: 上百家, 约占10%, 至少建成20家.</summary>
internal static class BoundWords
{
    /// <summary>The bound that stands before a scale without a number, and how long its word is; null where none does.</summary>
    public static Bound? OfScale(LexiconTables lexicon, ReadOnlySpan<char> text, int number, out int length)
    {
        length = 0;
        if (!Numerals.IsScale(text[number]))
            return null;
        ReadOnlySpan<char> before = text[..number];
        length = lexicon[WordSet.NoOverScale].Ends(before) ? 0 : lexicon[WordSet.OverScale].AtEnd(before);
        return length > 0 ? Bound.Above : null;
    }

    /// <summary>
    /// 约占10%, 至少达到20家: what a word says of a figure across the verb behind it; null for 超过, which is a verb itself, and for 最高.
    /// </summary>
    public static Bound? AcrossVerb(LexiconTables lexicon, ReadOnlySpan<char> word) =>
        LexiconTables.BoundOf(word) is { } bound && bound is not (Bound.Above or Bound.Below) && !lexicon[WordSet.Peak].Has(word)
            ? bound
            : null;

    /// <summary>至少 of 至少建成15个: how long the word before a verb is that bounds the figure behind it and is no part of a name.</summary>
    public static int LengthBeforeVerb(LexiconTables lexicon, ReadOnlySpan<char> text)
    {
        bool isBound = (lexicon.Words.Match(text, out int length) & WordRole.BoundWord) != 0;
        return isBound && AcrossVerb(lexicon, text[..length]) is Bound.AtLeast or Bound.AtMost ? length : 0;
    }
}
