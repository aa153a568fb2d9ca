namespace Indicators.Browser.Tests;

/// <summary>Text as a printed page gives it back: letters and digits, without the blanks that lines and columns make and the
/// signs that fonts join.</summary>
internal static class Printed
{
    public static string Plain(string text) => string.Concat(
        text.Replace("ﬁ", "fi", StringComparison.Ordinal).Replace("ﬂ", "fl", StringComparison.Ordinal).Where(char.IsLetterOrDigit));
}
