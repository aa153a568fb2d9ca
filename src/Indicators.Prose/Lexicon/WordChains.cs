namespace Indicators.Prose.Lexicon;

/// <summary>The words of a list in chains by their first or last character, longest first.</summary>
internal sealed class WordChains
{
    /// <summary>One bit of the lower bits of a character, the list laid out in a quarter of a kilobyte.</summary>
    private const int Bits = 1 << 11;

    // Nearly every question is answered with no: one bit says so before anything is looked up.
    private readonly ulong[] _bits = new ulong[Bits / 64];
    private readonly string[] _words;
    private readonly int[] _next;
    private readonly int[] _heads;
    private readonly bool _isByLast;

    public WordChains(IReadOnlyList<string> words, bool isByLast)
    {
        _isByLast = isByLast;
        _words = new string[words.Count];
        _next = new int[words.Count];
        int places = 8;
        while (places < 2 * words.Count)
            places *= 2;
        _heads = new int[places];
        for (int i = 0; i < places; i++)
            _heads[i] = -1;
        for (int i = 0; i < _words.Length; i++)
            Add(i, words[i]);
    }

    public string this[int index] => _words[index];

    /// <summary>False for a character that no word begins, or ends, with.</summary>
    public bool MayHave(char c) => (_bits[c % Bits / 64] & (1UL << (c % 64))) != 0;

    /// <summary>
    /// The longest of the words that fall on the place of a character; −1 where there is none. Not all of them have the character.
    /// </summary>
    public int Head(char c) => _heads[c & (_heads.Length - 1)];

    /// <summary>The next word of the chain; −1 at its end.</summary>
    public int Next(int index) => _next[index];

    /// <summary>
    /// True where a text begins with a word. Words have two or three characters: a call of a vectorised comparison costs more.
    /// </summary>
    public bool IsAtStart(int index, ReadOnlySpan<char> text)
    {
        string word = _words[index];
        if (word.Length > text.Length)
            return false;
        int same = 0;
        while (same < word.Length && word[same] == text[same])
            same++;
        return same == word.Length;
    }

    /// <summary>True where a text ends with a word.</summary>
    public bool IsAtEnd(int index, ReadOnlySpan<char> text)
    {
        string word = _words[index];
        return word.Length <= text.Length && IsAtStart(index, text[^word.Length..]);
    }

    private void Add(int index, string word)
    {
        char key = _isByLast ? word[^1] : word[0];
        _bits[key % Bits / 64] |= 1UL << (key % 64);
        _words[index] = word;
        ref int link = ref _heads[key & (_heads.Length - 1)];
        while (link >= 0 && _words[link].Length > word.Length)
            link = ref _next[link];
        _next[index] = link;
        link = index;
    }
}
