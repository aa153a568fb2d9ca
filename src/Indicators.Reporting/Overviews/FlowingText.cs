using System.Text.RegularExpressions;

namespace Indicators.Reporting.Overviews;

/// <summary>
/// Breaks a text into lines of a width counted in columns: before a number, never inside a number, a day or a unit
/// (2025年10月15日, 1.27万家, 2.5 million vehicles), and never before a closing mark.
/// </summary>
internal static partial class FlowingText
{
    public static IReadOnlyList<string> Break(string text, int width)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string piece in Pieces().Matches(text).Select(match => match.Value))
        {
            if (DisplayWidth.Of((line + piece).TrimEnd()) <= width)
            {
                line += piece;
                continue;
            }

            if (line.Trim().Length > 0)
                lines.Add(line.TrimEnd());
            line = Rest(piece.TrimStart(), width, lines);
        }

        if (line.Trim().Length > 0 || lines.Count == 0)
            lines.Add(line.TrimEnd());
        return lines;
    }

    /// <summary>A piece wider than a whole line has no good place to break; it is cut where the line ends.</summary>
    private static string Rest(string piece, int width, List<string> lines)
    {
        while (DisplayWidth.Of(piece) > width)
        {
            int cut = Fitting(piece, width);
            lines.Add(piece[..cut]);
            piece = piece[cut..];
        }

        return piece;
    }

    /// <summary>How many characters fit; a character of two code units is not cut, and one is taken always.</summary>
    private static int Fitting(string text, int width)
    {
        int taken = 0, columns = 0;
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            columns += DisplayWidth.Of(rune.ToString());
            if (columns > width && taken > 0)
                break;
            taken += rune.Utf16SequenceLength;
        }

        return taken;
    }

    [GeneratedRegex("""
        [（“《〈「『\(]*
        (?:
          \d+(?:[年月]\d+)+[年月日]?                                             # a day, a span of months
        | \d{4}-\d\d(?:-\d\d)?
        | (?:[A-Z]{3}\ )?[-−+]?\d[\d.,—–/+-]*(?:%|‰|个?[\u4E00-\u9FFF]{1,5})?                   # a number and its unit
          (?:\ (?:thousand|million|billion|trillion))?(?:\ [A-Za-z]+)?
        | [^\s\u2E80-\u9FFF（）“”《》〈〉、，；：。·\d]+                            # a word
        | .
        )
        [）”》〉」』\)、，；：。,;.:%]*\s*
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();
}
