namespace Indicators.Prose.Typesetting;

/// <summary>Punctuation that make letters bold or slanted in plain text: **56.7**亿元, _56.7_亿元, `56.7`亿元.</summary>
internal static class Emphasis
{
    /// <summary>***56.7***亿元: bold and slanted at once.</summary>
    private const int Longest = 3;

    /// <summary>How many characters the marks take at a place; 0 where they are no emphasis: 20*30米, GB_T.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start, char before)
    {
        char mark = text[start];
        int length = 1;
        while (length <= Longest && start + length < text.Length && text[start + length] == mark)
            length++;
        char after = start + length < text.Length ? text[start + length] : '\n';
        return mark switch
        {
            '`' => length,
            '~' or '=' => length == 2 ? 2 : 0,
            '_' => char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after) ? 0 : length,
            // A star at the start of a line with a space behind it is the bullet of a list.
            '*' when length == 1 =>
                (before == '\n' && char.IsWhiteSpace(after)) || (Digits.IsDigit(before) && Digits.IsDigit(after)) ? 0 : 1,
            _ => length <= Longest ? length : 0,
        };
    }
}
