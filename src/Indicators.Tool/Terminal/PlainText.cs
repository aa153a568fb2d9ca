using System.Globalization;

namespace Indicators.Tool;

/// <summary>Text of a file as a terminal may show it: no control or direction character reaches it.</summary>
internal static class PlainText
{
    public static string Of(string words) =>
        words.Any(IsActive) ? string.Concat(words.Select(c => IsActive(c) ? ' ' : c)) : words;

    private static bool IsActive(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
