using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Typesetting;

/// <summary>The characters a number is written with, as typesetting may break them apart.</summary>
internal static class Digits
{
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    public static bool IsNumeral(char c) => Numerals.IsNumeral(c);

    public static bool IsPoint(char c) => c is '.' or '．';

    public static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u3000';

    /// <summary>How many digits stand here.</summary>
    public static int RunAt(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && IsDigit(text[end]))
            end++;
        return end - start;
    }
}
