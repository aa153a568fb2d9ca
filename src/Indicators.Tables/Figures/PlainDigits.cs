namespace Indicators.Tables.Figures;

/// <summary>Numbers that need no looking at: digits, one dot at most between them, a minus before them.</summary>
internal static class PlainDigits
{
    /// <summary>As many as any decimal holds.</summary>
    private const int Most = 28;

    public static bool Are(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] == '-')
            text = text[1..];
        if (text.Length is 0 or > Most || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[^1]))
            return false;
        int dots = 0;
        foreach (char c in text)
        {
            if (c == '.')
                dots++;
            else if (!char.IsAsciiDigit(c))
                return false;
        }

        return dots <= 1;
    }
}
