using System.Text;

namespace Indicators;

/// <summary>Matches a framework's code against its tiers. A code is never parsed: 1650 is 16 and 50 because the tiers say so.</summary>
internal static class FrameworkCode
{
    private const string Separators = "+×·•-—–/、,_*";

    private const string Quotes = "“”\"'‘’「」『』《》";

    public static bool Matches(string code, IReadOnlyList<Tier> tiers) =>
        Plain(code) == string.Concat(tiers.Select(tier => Plain(tier.CodeText)));

    /// <summary>The code without signs between its parts, quotation marks and white space, full-width characters made plain.</summary>
    private static string Plain(string code)
    {
        var plain = new StringBuilder(code.Length);
        foreach (char c in code)
        {
            char narrow = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
            if (!char.IsWhiteSpace(narrow) && !Separators.Contains(narrow) && !Quotes.Contains(narrow))
                plain.Append(char.ToUpperInvariant(narrow));
        }

        return plain.ToString();
    }
}
