namespace Indicators;

/// <summary>
/// Finds the unit a text starts with. Entries are chained by first character, longest first, so that the first hit is
/// the longest reading: 吨标准煤 before 吨.
/// </summary>
internal sealed class UnitIndex
{
    private const int Buckets = 1024;

    private readonly Entry?[] _heads = new Entry?[Buckets];

    public UnitIndex(ReadOnlySpan<Unit> units)
    {
        foreach (Unit unit in units)
        {
            Add(new Entry(unit.Symbol, unit, isWord: false, isPrimary: true));
            foreach (string alias in unit.Names.Aliases)
                Add(new Entry(alias, unit, isWord: false, isPrimary: false));
            foreach (string word in unit.Names.EnglishWords)
                Add(new Entry(word, unit, isWord: !unit.Names.IsPrefix || word != unit.Names.English, isPrimary: false));
        }
    }

    /// <summary>The longest unit name at the start of the text.</summary>
    /// <param name="text">The text after the number and the scale.</param>
    /// <param name="length">How many characters the name takes; 0 where there is none.</param>
    /// <param name="isPrimary">True where the name is the unit's own symbol.</param>
    /// <param name="rival">Another unit written the same way; null where the name is unambiguous.</param>
    public Unit? Match(ReadOnlySpan<char> text, out int length, out bool isPrimary, out Unit? rival)
    {
        length = 0;
        isPrimary = false;
        rival = null;
        if (text.IsEmpty)
            return null;
        for (Entry? entry = _heads[BucketOf(text[0])]; entry is not null; entry = entry.Next)
        {
            if (!entry.StartsText(text))
                continue;
            length = entry.Text.Length;
            isPrimary = entry.IsPrimary;
            rival = RivalOf(entry, text);
            return entry.Unit;
        }

        return null;
    }

    /// <summary>A unit that is written like this and is neither the given one nor to be taken for it.</summary>
    public Unit? FindOther(string name, Unit unit)
    {
        for (Entry? entry = _heads[BucketOf(name[0])]; entry is not null; entry = entry.Next)
        {
            if (entry.Text == name && !entry.Unit.Equals(unit) && !IsSame(entry.Unit, unit))
                return entry.Unit;
        }

        return null;
    }

    /// <summary>All units written like the longest name at the start of the text, by their symbols.</summary>
    public string CandidatesFor(ReadOnlySpan<char> text)
    {
        var symbols = new List<string>();
        Match(text, out int length, out _, out _);
        for (Entry? entry = _heads[BucketOf(text[0])]; entry is not null; entry = entry.Next)
        {
            if (entry.Text.Length == length && entry.StartsText(text) && !symbols.Contains(entry.Unit.Symbol))
                symbols.Add(entry.Unit.Symbol);
        }

        return string.Join(", ", symbols);
    }

    private static Unit? RivalOf(Entry found, ReadOnlySpan<char> text)
    {
        for (Entry? entry = found.Next; entry is not null && entry.Text.Length == found.Text.Length; entry = entry.Next)
        {
            if (!IsSame(found.Unit, entry.Unit) && entry.StartsText(text))
                return entry.Unit;
        }

        return null;
    }

    /// <summary>
    /// True where the first may be taken for the second: they measure alike, or one is a classifier of one's own with the name
    /// of a standard one.
    /// </summary>
    internal static bool IsSame(Unit first, Unit second) =>
        (first.Dimension == second.Dimension && first.ExactFactor.Equals(second.ExactFactor))
        || (first.Dimension.IsCount && second.Dimension.IsCount && first.Names.IsStandard != second.Names.IsStandard
            && first.ExactFactor.Equals(second.ExactFactor));

    private void Add(Entry entry)
    {
        ref Entry? link = ref _heads[BucketOf(entry.Text[0])];
        // Of two that are written alike, a unit of one's own stands before the standard one.
        while (link is not null
            && (link.Text.Length > entry.Text.Length || (link.Text.Length == entry.Text.Length && !Yields(link.Unit, entry.Unit))))
            link = ref link.Next;
        entry.Next = link;
        link = entry;
    }

    private static bool Yields(Unit known, Unit added) => known.Names.IsStandard && !added.Names.IsStandard;

    private static int BucketOf(char c) => (char.IsAsciiLetter(c) ? c | 0x20 : c) % Buckets;

    /// <summary>One way one unit is written.</summary>
    private sealed class Entry(string text, Unit unit, bool isWord, bool isPrimary)
    {
        private readonly char _first = text[0];
        private readonly char _second = text.Length > 1 ? text[1] : '\0';

        public Entry? Next;

        public string Text { get; } = text;

        public Unit Unit { get; } = unit;

        public bool IsPrimary { get; } = isPrimary;

        /// <summary>English words are read in any case; symbols are not, for mW is not MW. Neither ends inside a word.</summary>
        public bool StartsText(ReadOnlySpan<char> input)
        {
            // Names that share a place in the table are told apart by two characters, before they are compared as a whole.
            if (isWord ? !MayBeWord(input) : input[0] != _first || (_second != '\0' && (input.Length == 1 || input[1] != _second)))
                return false;
            if (!input.StartsWith(Text, isWord ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                return false;
            return input.Length == Text.Length || !char.IsAsciiLetter(Text[^1]) || !char.IsAsciiLetter(input[Text.Length]);
        }

        /// <summary>The second character in either case; the first is that of the chain.</summary>
        private bool MayBeWord(ReadOnlySpan<char> input) =>
            _second == '\0' || (input.Length > 1 && (!char.IsAscii(input[1]) || ((input[1] ^ _second) & ~0x20) == 0));
    }
}
