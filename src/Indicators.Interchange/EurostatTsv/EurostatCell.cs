namespace Indicators.Interchange;

/// <summary>What a cell of the table says: a number or that there is none, and flags behind it.</summary>
/// <param name="Number">The number as it stands; null where the cell says that there is none.</param>
/// <param name="Flags">The flags as they stand, whole: <c>bp</c> is two of them; empty where there are none.</param>
internal readonly record struct EurostatCell(string? Number, string Flags)
{
    /// <summary>Reads a cell: <c>12.3 p</c>, <c>43110b</c>, <c>: c</c>, <c>:</c>, nothing; false where it is neither.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out EurostatCell cell)
    {
        cell = new EurostatCell(null, "");
        text = text.Trim();
        if (text.IsEmpty)
            return true;
        int end = text.StartsWith(":") ? 1 : NumberLength(text);
        ReadOnlySpan<char> flags = text[end..].TrimStart();
        if (end == 0 || !AreFlags(flags))
            return false;
        cell = new EurostatCell(text[0] == ':' ? null : text[..end].ToString(), flags.ToString());
        return true;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        int at = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0, digits = 0;
        for (; at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'); at++)
            digits += char.IsAsciiDigit(text[at]) ? 1 : 0;
        return digits == 0 ? 0 : WithExponent(text, at);
    }

    /// <summary>An e before digits is an exponent, an e alone the flag for an estimate.</summary>
    private static int WithExponent(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] is not ('e' or 'E'))
            return at;
        int digit = text[at + 1] is '-' or '+' ? at + 2 : at + 1, end = digit;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end > digit ? end : at;
    }

    private static bool AreFlags(ReadOnlySpan<char> flags)
    {
        foreach (char flag in flags)
        {
            if (!char.IsAsciiLetter(flag) && flag is not (',' or ' '))
                return false;
        }

        return true;
    }
}
