namespace Indicators;

/// <summary>Bound words that may stand at one place, in the order they are tried.</summary>
internal sealed class BoundWordList
{
    private const int Bits = 256;

    private readonly BoundWord[] _words;

    // One bit of every character that words begin with: most numbers stand beside no bound word.
    private readonly ulong[] _firsts = new ulong[Bits / 64];

    public BoundWordList(BoundWord[] words)
    {
        _words = words;
        foreach (BoundWord word in words)
        {
            Mark(word.Text[0]);
            Mark(char.ToUpperInvariant(word.Text[0]));
        }
    }

    public BoundWord this[int index] => _words[index];

    /// <summary>The word of this text; it must be one of them.</summary>
    public BoundWord Find(string text) => Array.Find(_words, word => word.Text == text)!;

    /// <summary>The first of the words that a text starts with; null where none does.</summary>
    public BoundWord? Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !MayBegin(text[0]))
            return null;
        char first = text[0];
        foreach (BoundWord word in _words)
        {
            // Told apart by one character before they are compared; English words begin in any case.
            if ((word.First == first || word.Family == LanguageFamily.English) && word.Starts(text))
                return word;
        }

        return null;
    }

    private bool MayBegin(char c) => (_firsts[c % Bits / 64] & (1UL << (c % 64))) != 0;

    private void Mark(char c) => _firsts[c % Bits / 64] |= 1UL << (c % 64);
}
