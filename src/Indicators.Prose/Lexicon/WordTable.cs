namespace Indicators.Prose.Lexicon;

/// <summary>
/// The words of a lexicon by their first two characters, longest first: one look says what stands at a place. A word of
/// one character is what is left where no longer one fits.
/// </summary>
internal sealed class WordTable
{
    private const int Slots = 1 << 14;

    // One bit of every pair of characters words begin with, so that most places are passed without a look-up.
    private readonly ulong[] _pairs = new ulong[Slots / 64];
    private readonly Dictionary<uint, Entry[]> _words = [];
    private readonly Dictionary<char, WordRole> _single = [];

    // One bit of every character that is a word.
    private readonly ulong[] _singles = new ulong[(char.MaxValue + 1) / 64];
    private readonly HashSet<char> _starts = [];

    public WordTable(Dictionary<string, WordRole> words)
    {
        foreach (IGrouping<uint, KeyValuePair<string, WordRole>> group in words.Where(word => word.Key.Length > 1).GroupBy(word => Pair(word.Key)))
        {
            _words.Add(group.Key, [.. group.Select(word => new Entry(word.Key, word.Value)).OrderByDescending(entry => entry.Text.Length)]);
            _pairs[Slot(group.Key) / 64] |= 1UL << (Slot(group.Key) % 64);
        }

        foreach ((string word, WordRole cue) in words)
        {
            _starts.Add(word[0]);
            if (word.Length == 1)
                (_single[word[0]], _singles[word[0] / 64]) = (cue, _singles[word[0] / 64] | (1UL << (word[0] % 64)));
        }
    }

    /// <summary>The characters words begin with.</summary>
    public IEnumerable<char> Starts => _starts;

    /// <summary>The longest word at the start of a text; its length is 0 where there is none.</summary>
    public WordRole Match(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty)
            return WordRole.None;
        if (text.Length > 1 && IsPair(Pair(text)) && _words.TryGetValue(Pair(text), out Entry[]? entries))
        {
            foreach (ref readonly Entry entry in entries.AsSpan())
            {
                if (!text.StartsWith(entry.Text, StringComparison.Ordinal))
                    continue;
                length = entry.Text.Length;
                return entry.WordRole;
            }
        }

        char first = text[0];
        if ((_singles[first / 64] & (1UL << (first % 64))) == 0)
            return WordRole.None;
        length = 1;
        return _single[first];
    }

    private bool IsPair(uint pair) => (_pairs[Slot(pair) / 64] & (1UL << (Slot(pair) % 64))) != 0;

    private static uint Pair(ReadOnlySpan<char> text) => ((uint)text[0] << 16) | text[1];

    private static int Slot(uint pair) => (int)(unchecked(pair * 2654435761u) >> 18);

    private readonly record struct Entry(string Text, WordRole WordRole);
}
