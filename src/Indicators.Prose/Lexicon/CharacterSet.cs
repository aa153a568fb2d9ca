namespace Indicators.Prose.Lexicon;

/// <summary>
/// A set of characters, asked for one at a time or over the few characters beside a figure, where a vectorised search costs more
/// to begin than it saves, and much to compile.
/// </summary>
internal sealed class CharacterSet
{
    /// <summary>Of a dozen characters hardly two share their lower six bits.</summary>
    private const int Fewest = 1 << 6;

    /// <summary>No character of a set falls on the place of it, and U+FFFF is none.</summary>
    private const char Nothing = char.MaxValue;

    // Every character has a place of its own, by its lower bits: one look answers.
    private readonly char[] _places;

    public CharacterSet(string characters)
    {
        int size = Fewest;
        while (!TryLay(characters, size, out _places))
            size *= 2;
    }

    /// <summary>True for a character of the set.</summary>
    public bool Contains(char c)
    {
        char[] places = _places;
        return places[c & (places.Length - 1)] == c;
    }

    private static bool TryLay(string characters, int size, out char[] places)
    {
        places = new char[size];
        places[0] = Nothing;
        foreach (char c in characters)
        {
            ref char place = ref places[c & (size - 1)];
            if (place != c && place is not ('\0' or Nothing))
                return false;
            place = c;
        }

        return true;
    }

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
