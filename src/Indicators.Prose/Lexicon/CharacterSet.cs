namespace Indicators.Prose.Lexicon;

/// <summary>
/// A set of characters, asked for one at a time or over the few characters beside a figure, where a vectorised search costs more
/// to begin than it saves, and much to compile.
/// </summary>
internal sealed class CharacterSet
{
    // One bit of the lower bits of every character says no to nearly all others.
    private const int Bits = 1 << 11;

    private readonly ulong[] _bits = new ulong[Bits / 64];
    private readonly string _characters;

    public CharacterSet(string characters)
    {
        _characters = characters;
        foreach (char c in characters)
            _bits[c % Bits / 64] |= 1UL << (c % 64);
    }

    /// <summary>True for a character of the set.</summary>
    public bool Contains(char c) => (_bits[c % Bits / 64] & (1UL << (c % 64))) != 0 && _characters.Contains(c, StringComparison.Ordinal);

    /// <summary>Where the first of the characters stands; −1 where none does.</summary>
    public int FirstIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Where the last of the characters stands; −1 where none does.</summary>
    public int LastIn(ReadOnlySpan<char> text)
    {
        int i = text.Length - 1;
        while (i >= 0 && !Contains(text[i]))
            i--;
        return i;
    }

    /// <summary>True where any of the characters stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => FirstIn(text) >= 0;

    /// <summary>True where the text has no other characters.</summary>
    public bool IsAllOf(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Contains(c))
                return false;
        }

        return true;
    }

    /// <summary>The text without such characters at its end.</summary>
    public ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && Contains(text[end - 1]))
            end--;
        return text[..end];
    }

    /// <summary>The text without such characters at its start.</summary>
    public ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && Contains(text[start]))
            start++;
        return text[start..];
    }

    /// <summary>The text without such characters at its ends.</summary>
    public ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => TrimStart(TrimEnd(text));
}
