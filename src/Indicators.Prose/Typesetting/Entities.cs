using System.Globalization;

namespace Indicators.Prose.Typesetting;

/// <summary>Characters that a web page writes by their names: 56.7&amp;nbsp;亿元.</summary>
internal static class Entities
{
    /// <summary>&amp;thinsp; and &amp;#x3000;: no entity that parts a number is longer.</summary>
    private const int Longest = 10;

    private static readonly (string Name, char Character)[] Names =
    [
        ("nbsp", ' '), ("ensp", ' '), ("emsp", ' '), ("thinsp", ' '), ("lt", '<'), ("gt", '>'), ("amp", '&'), ("quot", '"'), ("apos", '\''),
        ("ldquo", '“'), ("rdquo", '”'), ("mdash", '—'), ("ndash", '–'), ("minus", '−'), ("middot", '·'), ("yen", '¥'), ("euro", '€'),
        ("pound", '£'),
        ("permil", '‰'), ("deg", '°'), ("sup2", '²'), ("sup3", '³'), ("micro", 'µ'), ("le", '≤'), ("ge", '≥'), ("times", '×'),
        ("zwnj", '\u200C'), ("zwj", '\u200D'), ("shy", '\u00AD'),
    ];

    /// <summary>The length of the entity at an &amp;, and what it stands for; 0 where there is none.</summary>
    public static int At(ReadOnlySpan<char> text, int start, out char character)
    {
        character = '\0';
        ReadOnlySpan<char> rest = text.Slice(start, Math.Min(Longest, text.Length - start));
        int end = rest.IndexOf(';');
        if (end < 3)
            return 0;
        ReadOnlySpan<char> name = rest[1..end];
        bool isKnown = name[0] == '#' ? TryNumber(name[1..], out character) : TryName(name, out character);
        return isKnown ? end + 1 : 0;
    }

    private static bool TryName(ReadOnlySpan<char> name, out char character)
    {
        foreach ((string one, char meant) in Names)
        {
            character = meant;
            if (name.SequenceEqual(one))
                return true;
        }

        character = '\0';
        return false;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out char character)
    {
        bool isHex = !digits.IsEmpty && digits[0] is 'x' or 'X';
        bool isRead = int.TryParse(isHex ? digits[1..] : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture, out int code);
        character = isRead && code is >= ' ' and < 0xD800 ? (char)code : '\0';
        return character != '\0';
    }
}
