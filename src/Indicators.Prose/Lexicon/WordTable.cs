namespace Indicators.Prose.Lexicon;

/// <summary>
/// The words of a lexicon by their first two characters, longest first: one look says what stands at a place. A word of
/// one character is what is left where no longer one fits. All of them lie in one row of characters, each behind its length and
/// what it says, so that a look costs two places of memory and not a chain of them.
/// </summary>
internal sealed class WordTable
{
    /// <summary>Four times the words of the lexicon, so that a chain of places has one link as a rule.</summary>
    private const int Slots = 1 << 14;
    /// <summary>A word says what it is in 42 bits, which are three characters.</summary>
    private const int RoleLength = 3;
    /// <summary>Its length stands before what it says.</summary>
    private const int HeadLength = 1 + RoleLength;

    // One bit of every pair of characters words begin with, so that most places are passed without a look-up.
    private readonly ulong[] _pairs = new ulong[Slots / 64];

    // One bit of every character that is a word.
    private readonly ulong[] _singles = new ulong[(char.MaxValue + 1) / 64];
    private readonly uint[] _keys;
    private readonly int[] _places;
    private readonly char[] _row;

    public WordTable(WordEntries words)
    {
        int size = Slots;
        while (size < 2 * words.Count)
            size *= 2;
        _keys = new uint[size];
        _places = new int[size];
        _row = new char[1 + words.Length + ((HeadLength + 1) * words.Count)];
        int end = 1;
        for (int chain = 0; chain < words.Chains; chain++)
        {
            if (words.Head(chain) is >= 0 and var first)
                end = Lay(words, first, end);
        }
    }

    /// <summary>Notes the characters that words begin with.</summary>
    public void AddStarts(CharacterTable table)
    {
        for (int slot = 0; slot < _keys.Length; slot++)
        {
            if (_places[slot] > 0)
                table.Add((char)(_keys[slot] >> 16), CharacterClasses.Word);
        }
    }

    /// <summary>The longest word at the start of a text; its length is 0 where there is none.</summary>
    public WordRole Match(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty)
            return WordRole.None;
        char first = text[0];
        if (text.Length > 1)
        {
            uint pair = ((uint)first << 16) | text[1];
            if ((_pairs[Slot(pair) / 64] & (1UL << (Slot(pair) % 64))) != 0 && PlaceOf(pair) is > 0 and var place
                && MatchFrom(place, text) is > 0 and var found)
            {
                length = _row[found];
                return RoleAt(found);
            }
        }

        if ((_singles[first / 64] & (1UL << (first % 64))) == 0)
            return WordRole.None;
        length = 1;
        return RoleAt(PlaceOf((uint)first << 16));
    }

    /// <summary>Where the first word of a chain that the text begins with is laid; 0 where it begins with none.</summary>
    private int MatchFrom(int place, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> row = _row;
        for (int length; (length = row[place]) > 1; place += HeadLength + length)
        {
            if (length > text.Length)
                continue;
            int same = 2;
            while (same < length && text[same] == row[place + HeadLength + same])
                same++;
            if (same == length)
                return place;
        }

        return 0;
    }

    private WordRole RoleAt(int place) =>
        (WordRole)(_row[place + 1] | ((long)_row[place + 2] << 16) | ((long)_row[place + 3] << 32));

    private int PlaceOf(uint key)
    {
        int mask = _keys.Length - 1;
        for (int slot = Hash(key) & mask; _places[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key)
                return _places[slot];
        }

        return 0;
    }

    /// <summary>Lays a chain of words into the row; returns where the next begins.</summary>
    private int Lay(WordEntries words, int first, int end)
    {
        uint key = WordEntries.KeyOf(words.Text(first));
        int mask = _keys.Length - 1;
        int slot = Hash(key) & mask;
        while (_places[slot] != 0)
            slot = (slot + 1) & mask;
        (_keys[slot], _places[slot]) = (key, end);
        if ((key & char.MaxValue) != 0)
            _pairs[Slot(key) / 64] |= 1UL << (Slot(key) % 64);
        else
            _singles[(key >> 16) / 64] |= 1UL << (int)((key >> 16) % 64);
        for (int i = first; i >= 0; i = words.Next(i))
        {
            string word = words.Text(i);
            long role = (long)words.Role(i);
            (_row[end], _row[end + 1], _row[end + 2], _row[end + 3]) =
                unchecked(((char)word.Length, (char)role, (char)(role >> 16), (char)(role >> 32)));
            word.CopyTo(0, _row, end + HeadLength, word.Length);
            end += HeadLength + word.Length;
        }

        return end + 1;
    }

    private static int Slot(uint pair) => Hash(pair) & (Slots - 1);

    private static int Hash(uint key) => (int)(unchecked(key * 2654435761u) >> 14);
}
