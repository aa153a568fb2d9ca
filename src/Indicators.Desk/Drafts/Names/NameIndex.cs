namespace Indicators.Desk.Drafts.Names;

/// <summary>
/// The names of one kind of thing, folded, each with what bears it. A text is searched for all of them in one pass: what a
/// place of the text costs depends on the lengths of the names that begin as it does, not on how many names there are.
/// </summary>
internal sealed class NameIndex
{
    private const int ShortestName = 2;

    private readonly Dictionary<string, List<string>> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _lengths = [];
    private Dictionary<string, List<string>>? _endings;

    public void Add(string name, string id)
    {
        string folded = FoldedText.Fold(name);
        if (folded.Length < ShortestName)
            return;
        if (!_ids.TryGetValue(folded, out List<string>? ids))
        {
            _ids.Add(folded, ids = []);
            AddLength(folded);
        }

        if (!ids.Contains(id))
            ids.Add(id);
    }

    /// <summary>What bears a folded name; empty where nothing does.</summary>
    public IReadOnlyList<string> Find(string folded) => _ids.TryGetValue(folded, out List<string>? ids) ? ids : [];

    /// <summary>What bears a longer name that ends with the folded words: 规上工业增加值 for 工业增加值.</summary>
    public IReadOnlyList<string> EndingWith(string folded)
    {
        _endings ??= Endings();
        return _endings.TryGetValue(folded, out List<string>? ids) ? ids : [];
    }

    /// <summary>The longest name that the folded words end with, shorter than the words; null where there is none.</summary>
    public string? LongestEndOf(string folded)
    {
        for (int start = 1; start <= folded.Length - ShortestName; start++)
        {
            if (_ids.ContainsKey(folded[start..]))
                return folded[start..];
        }

        return null;
    }

    /// <summary>The names in a piece of text from left to right, the longest of those that begin at a place, none inside another.</summary>
    public List<Mention> In(FoldedText piece)
    {
        var found = new List<Mention>();
        string text = piece.Text;
        for (int i = 0; i + ShortestName <= text.Length;)
        {
            int length = LongestAt(text, i);
            if (length > 0)
            {
                string name = text.Substring(i, length);
                found.Add(new Mention(piece.SourceOf(i), piece.SourceOf(i + length - 1) + 1, name, _ids[name]));
            }

            i += Math.Max(1, length);
        }

        return found;
    }

    private int LongestAt(string text, int at)
    {
        if (!_lengths.TryGetValue(KeyOf(text, at), out List<int>? lengths))
            return 0;
        Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> byName = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (int length in lengths)
        {
            if (at + length <= text.Length && byName.ContainsKey(text.AsSpan(at, length)))
                return length;
        }

        return 0;
    }

    private void AddLength(string folded)
    {
        int key = KeyOf(folded, 0);
        if (!_lengths.TryGetValue(key, out List<int>? lengths))
            _lengths.Add(key, lengths = []);
        int at = lengths.FindIndex(length => length <= folded.Length);
        if (at < 0)
            lengths.Add(folded.Length);
        else if (lengths[at] != folded.Length)
            lengths.Insert(at, folded.Length);
    }

    private Dictionary<string, List<string>> Endings()
    {
        // 产值 and 收入 end names of everything; three characters tell one from another.
        const int shortestEnding = 3;
        var endings = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach ((string name, List<string> ids) in _ids)
        {
            for (int start = 1; start <= name.Length - shortestEnding; start++)
            {
                string ending = name[start..];
                if (!endings.TryGetValue(ending, out List<string>? longer))
                    endings.Add(ending, longer = []);
                longer.AddRange(ids.Where(id => !longer.Contains(id)));
            }
        }

        return endings;
    }

    /// <summary>By two characters: too many names begin with the same one.</summary>
    private static int KeyOf(string text, int at) => (text[at] << 16) | text[at + 1];
}
