using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>A letter that is a unit only where the clause speaks of what it measures: 算力3.5万P, but 1080P.</summary>
internal static class UnitsOutOfContext
{
    /// <summary>全市智能计算中心总算力达到3.5万P: what is measured is told so near before the number.</summary>
    private const int Reach = 24;

    public static bool IsNonClaim(Sentence sentence, FigureToken figure)
    {
        if ((figure.SharedUnit is { } shared ? sentence.TraitsOf(shared) : figure.Traits)?.Contexts is not { } words)
            return false;
        ReadOnlySpan<char> before = sentence.Span[Math.Max(0, figure.NumberStart - Reach)..figure.NumberStart];
        before = before[(before.LastIndexOfAny('，', '。', '；') + 1)..];
        foreach (string word in words)
        {
            if (before.Contains(word, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
