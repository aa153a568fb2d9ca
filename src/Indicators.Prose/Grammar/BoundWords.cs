namespace Indicators.Prose.Grammar;

/// <summary>Bound words of prose that the figure grammar does not have: 上百家, 不过25亩.</summary>
internal static class BoundWords
{
    /// <summary>The bound that stands before a number; null where none of these does.</summary>
    public static Bound? Missing(ReadOnlySpan<char> text, int number)
    {
        ReadOnlySpan<char> before = text[..number];
        if (before.EndsWith("不过", StringComparison.Ordinal))
            return Bound.AtMost;
        if (before.EndsWith("突破了", StringComparison.Ordinal))
            return Bound.Above;
        if (before.EndsWith("跌破", StringComparison.Ordinal))
            return Bound.Below;
        bool isOver = before.EndsWith("上", StringComparison.Ordinal) && Numerals.IsScale(text[number]) && !before.EndsWith("以上", StringComparison.Ordinal);
        return isOver ? Bound.Above : null;
    }
}
