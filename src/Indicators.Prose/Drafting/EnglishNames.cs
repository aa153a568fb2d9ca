using System.Text.RegularExpressions;

namespace Indicators.Prose.Drafting;

/// <summary>The English that a text gives in brackets behind a name: 高新技术企业（high-tech enterprises）, 地区生产总值（GDP）.</summary>
internal sealed partial class EnglishNames
{
    /// <summary>added-value-of-industry-above-designated-size: an id that is longer is no longer read at a glance.</summary>
    private const int LongestName = 40;

    private readonly List<(string Before, string English)> _given = [];

    public EnglishNames(ReadOnlySpan<char> text)
    {
        foreach (ValueMatch match in Bracketed().EnumerateMatches(text))
        {
            string before = text[Math.Max(0, match.Index - LongestName)..match.Index].ToString();
            _given.Add((before, text.Slice(match.Index + 1, match.Length - 2).Trim().ToString()));
        }
    }

    /// <summary>The English of a name; null where the text gives none.</summary>
    public string? Of(string name)
    {
        foreach ((string before, string english) in _given)
        {
            if (before.EndsWith(name, StringComparison.Ordinal))
                return english;
        }

        return null;
    }

    /// <summary>The id that the English of a name makes: high-tech-enterprises.</summary>
    public static string IdOf(string english) => ReadableId.Of(english.ToLowerInvariant());

    [GeneratedRegex(@"[（(]\s?[A-Za-z][A-Za-z0-9&'’.,\- ]{1,80}[）)]")]
    private static partial Regex Bracketed();
}
