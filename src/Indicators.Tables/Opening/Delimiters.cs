namespace Indicators.Tables;

/// <summary>What separates the cells of a text file: the character that cuts most lines into the same number of pieces.</summary>
internal static class Delimiters
{
    /// <summary>Rarest in running text first: of two that cut as well, it is the one.</summary>
    private static readonly char[] Candidates = ['\t', ';', '|', ','];

    private const int LinesLookedAt = 300;

    /// <summary>The delimiter, and how many first rows only state it (<c>sep=;</c>).</summary>
    public static (char Delimiter, int Skipped) Of(ReadOnlySpan<char> sample, char? stated)
    {
        if (sample.Length > 4 && sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && IsLineEnd(sample, 5))
            return (stated ?? sample[4], 1);
        return (stated ?? Found(sample), 0);
    }

    private static bool IsLineEnd(ReadOnlySpan<char> text, int at) => at >= text.Length || text[at] is '\r' or '\n';

    private static char Found(ReadOnlySpan<char> sample)
    {
        char best = ',';
        double bestShare = 0;
        foreach (char candidate in Candidates)
        {
            if (candidate == '\t' && IsPadding(sample))
                continue;
            double share = ShareOfEqualLines(sample, candidate);
            // A comma inside the names of a semicolon file cuts fewer lines alike; a decimal comma cuts as many, and comes later.
            if (share > bestShare + 0.1)
                (best, bestShare) = (candidate, share);
        }

        return best;
    }

    /// <summary>Exports that end every cell with a tab and a comma: the tab separates nothing.</summary>
    private static bool IsPadding(ReadOnlySpan<char> sample)
    {
        int before = 0, all = 0;
        for (int at = 0; at < sample.Length; at++)
        {
            if (sample[at] != '\t')
                continue;
            all++;
            if (IsBeforeEnd(sample[(at + 1)..]))
                before++;
        }

        return all > 0 && before * 2 > all;
    }

    /// <summary>A comma, or a closing quotation mark; an opening one begins the next cell of a file of tabs.</summary>
    private static bool IsBeforeEnd(ReadOnlySpan<char> rest) => rest is [',', ..] or ['"'] or ['"', ',' or '\r' or '\n', ..];

    private static double ShareOfEqualLines(ReadOnlySpan<char> sample, char delimiter)
    {
        var counts = new Dictionary<int, int>();
        int lines = 0;
        foreach (int pieces in Pieces(sample.ToString(), delimiter).Take(LinesLookedAt))
        {
            lines++;
            if (pieces > 1)
                counts[pieces] = counts.GetValueOrDefault(pieces) + 1;
        }

        return counts.Count == 0 ? 0 : (double)counts.Values.Max() / lines;
    }

    /// <summary>Into how many pieces each line that is not blank is cut; what stands inside quotes counts for nothing.</summary>
    private static IEnumerable<int> Pieces(string text, char delimiter)
    {
        int pieces = 1;
        bool quoted = false, starts = true, blank = true;
        foreach (char one in text)
        {
            if (one == '"' && (quoted || starts))
            {
                quoted = !quoted;
                (starts, blank) = (false, false);
            }
            else if (!quoted && one is '\n' or '\r')
            {
                if (!blank)
                    yield return pieces;
                (pieces, starts, blank) = (1, true, true);
            }
            else if (!quoted && one == delimiter)
            {
                pieces++;
                (starts, blank) = (true, false);
            }
            else
            {
                starts = false;
                blank &= char.IsWhiteSpace(one);
            }
        }

        if (!blank)
            yield return pieces;
    }
}
