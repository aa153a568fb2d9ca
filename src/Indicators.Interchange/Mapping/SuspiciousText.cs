namespace Indicators.Interchange;

/// <summary>Text that looks as if a spreadsheet or an editor had been at it: outer blanks, a formula, control characters.</summary>
internal static class SuspiciousText
{
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || (text.Length > 1 && text[0] is '=' or '@'))
            return true;
        foreach (char c in text)
        {
            if (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
                return true;
        }

        return false;
    }
}
