namespace Indicators;

/// <summary>Finds the word that was meant: the nearest of those there are, where one is near enough to be a slip of the hand.</summary>
internal static class Suggestion
{
    /// <summary>Longer words are nobody's slip; and the work stays bounded, whatever stands in a file.</summary>
    private const int LongestWord = 40;

    /// <summary>More candidates than are looked at for one word.</summary>
    private const int MostCandidates = 2_000;

    /// <summary>The nearest candidate; null where none is near. Of several as near the first in ordinal order.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What could have been meant.</param>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
            return null;
        string? nearest = null;
        int least = Allowed(word.Length) + 1;
        foreach (string candidate in candidates.Take(MostCandidates))
        {
            int distance = Distance(word, candidate, least);
            if (distance > least || (distance == least && (nearest is null || string.CompareOrdinal(candidate, nearest) >= 0)))
                continue;
            (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>One slip in a short word, two in a longer one, three in a long one.</summary>
    private static int Allowed(int length) => length switch { < 3 => 1, < 6 => 1, < 12 => 2, _ => 3 };

    /// <summary>
    /// Letters put in, left out, changed or swapped with a neighbour, whatever their case; more than the limit is one above it.
    /// </summary>
    private static int Distance(string word, string other, int limit)
    {
        if (other.Length is 0 or > LongestWord || Math.Abs(word.Length - other.Length) > limit)
            return limit + 1;
        Span<int> before = stackalloc int[LongestWord + 1];
        Span<int> above = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        for (int j = 0; j <= other.Length; j++)
            above[j] = j;
        for (int i = 1; i <= word.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int change = above[j - 1] + (Same(word[i - 1], other[j - 1]) ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(word[i - 1], other[j - 2]) && Same(word[i - 2], other[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            above.CopyTo(before);
            row.CopyTo(above);
        }

        // All letters changed is another word.
        return above[other.Length] < Math.Max(word.Length, other.Length) ? above[other.Length] : limit + 1;
    }

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
