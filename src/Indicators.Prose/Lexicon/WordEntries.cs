namespace Indicators.Prose.Lexicon;

/// <summary>
/// The words of a lexicon with all they say, as they are gathered: in chains by their first two characters, longest first.
/// </summary>
internal sealed class WordEntries(int capacity)
{
    private readonly string[] _texts = new string[capacity];
    private readonly WordRole[] _roles = new WordRole[capacity];
    private readonly int[] _next = new int[capacity];
    private readonly int[] _heads = new int[PlacesFor(capacity)];

    public int Count { get; private set; }

    /// <summary>The characters of all words together.</summary>
    public int Length { get; private set; }

    /// <summary>How many chains there may be.</summary>
    public int Chains => _heads.Length;

    /// <summary>The longest word of a chain; −1 where it has none.</summary>
    public int Head(int chain) => _heads[chain] - 1;

    /// <summary>The next word of a chain, of the same first two characters; −1 at its end.</summary>
    public int Next(int index) => _next[index];

    public string Text(int index) => _texts[index];

    public WordRole Role(int index) => _roles[index];

    /// <summary>The first two characters of a word; a word of one has nothing behind it.</summary>
    public static uint KeyOf(string word) => ((uint)word[0] << 16) | (word.Length > 1 ? word[1] : 0u);

    /// <summary>Adds a word, or what it says beside what it said.</summary>
    public void Add(string word, WordRole role)
    {
        int chain = ChainOf(KeyOf(word));
        int before = -1;
        int at = _heads[chain] - 1;
        for (; at >= 0 && _texts[at].Length >= word.Length; (before, at) = (at, _next[at]))
        {
            if (_texts[at] != word)
                continue;
            _roles[at] |= role;
            return;
        }

        int index = Count++;
        (_texts[index], _roles[index], _next[index]) = (word, role, at);
        Length += word.Length;
        if (before < 0)
            _heads[chain] = index + 1;
        else
            _next[before] = index;
    }

    /// <summary>The place of a chain, or the free one it will have.</summary>
    private int ChainOf(uint key)
    {
        int mask = _heads.Length - 1;
        int chain = (int)(unchecked(key * 2654435761u) >> 12) & mask;
        while (_heads[chain] != 0 && KeyOf(_texts[_heads[chain] - 1]) != key)
            chain = (chain + 1) & mask;
        return chain;
    }

    private static int PlacesFor(int words)
    {
        int places = 1 << 10;
        while (places < 2 * words)
            places *= 2;
        return places;
    }
}
