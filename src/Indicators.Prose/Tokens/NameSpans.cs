namespace Indicators.Prose.Tokens;

/// <summary>Names by their shape: letters and digits together, whatever they name.</summary>
internal static class NameSpans
{
    /// <summary>The end of a run of letters.</summary>
    public static int EndOfLetters(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || (text[end] == '&' && end > start)))
            end++;
        return end;
    }

    /// <summary>The end of a run of letters, digits and what joins them: GB/T 18030-2022, CR400AF, PM2.5, 24365.</summary>
    public static int EndOfCode(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (IsCodeCharacter(text[end]) || JoinsCode(text, end)))
            end++;
        return end;
    }

    private static bool IsCodeCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '０' and <= '９';

    private static bool JoinsCode(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or '-' or '/' or '_' or '+' or '—' or '–' or '．' or ':' or ','
        && at + 1 < text.Length && IsCodeCharacter(text[at + 1]);
}
