namespace Indicators.Prose.Tokens;

/// <summary>Bound words of prose that the figure grammar does not have: 上百家, 不过25亩.</summary>
internal static class BoundWords
{
    private static readonly (string Word, Bound Bound)[] Words = [("不过", Bound.AtMost), ("突破了", Bound.Above), ("跨过", Bound.Above), ("跌破", Bound.Below)];

    /// <summary>The bound that stands before a number, and how long its word is; null where none of these does.</summary>
    public static Bound? Missing(ReadOnlySpan<char> text, int number, out int length)
    {
        ReadOnlySpan<char> before = text[..number];
        foreach ((string word, Bound bound) in Words)
        {
            length = word.Length;
            if (before.EndsWith(word, StringComparison.Ordinal))
                return bound;
        }

        bool isOver = before.EndsWith("上", StringComparison.Ordinal) && Numerals.IsScale(text[number]) && !before.EndsWith("以上", StringComparison.Ordinal);
        length = isOver ? 1 : 0;
        return isOver ? Bound.Above : null;
    }
}
