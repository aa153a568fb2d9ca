using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>Bound words of prose that the figure grammar does not have: 上百家, 不过25亩.</summary>
internal static class BoundWords
{
    private static readonly (WordSet Words, Bound Bound)[] Rows =
        [(WordSet.ProseAtMost, Bound.AtMost), (WordSet.ProseAbove, Bound.Above), (WordSet.ProseBelow, Bound.Below)];

    /// <summary>The bound that stands before a number, and how long its word is; null where none of these does.</summary>
    public static Bound? Missing(LexiconTables lexicon, ReadOnlySpan<char> text, int number, out int length)
    {
        ReadOnlySpan<char> before = text[..number];
        foreach ((WordSet words, Bound bound) in Rows)
        {
            length = lexicon[words].AtEnd(before);
            if (length > 0)
                return bound;
        }

        // 上百家 is bounded by the one character, which is the end of 以上 where it bounds what stands before it.
        bool isOver = before.EndsWith("上", StringComparison.Ordinal) && Numerals.IsScale(text[number]) && !before.EndsWith("以上", StringComparison.Ordinal);
        length = isOver ? 1 : 0;
        return isOver ? Bound.Above : null;
    }

    /// <summary>What a bound word says, by the grammar of figures; null for a word that is none.</summary>
    public static Bound? Of(ReadOnlySpan<char> word)
    {
        Span<char> figure = stackalloc char[16];
        if (word.Length >= figure.Length)
            return null;
        word.CopyTo(figure);
        figure[word.Length] = '1';
        return Figure.TryReadPrefix(figure[..(word.Length + 1)], UnitSet.Empty, out Figure read, out int consumed) && consumed == word.Length + 1 ? read.Bound : null;
    }
}
