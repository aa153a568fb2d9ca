namespace Indicators.Text.Lexicon;

/// <summary>The words of a lexicon by their first character, longest first: one look says what stands at a place.</summary>
internal sealed class WordTable
{
    private readonly ushort[] _bucketOf = new ushort[char.MaxValue + 1];
    private readonly Entry[][] _buckets;

    public WordTable(Dictionary<string, Cue> words)
    {
        List<Entry[]> buckets = [[]];
        foreach (IGrouping<char, KeyValuePair<string, Cue>> group in words.GroupBy(word => word.Key[0]))
        {
            _bucketOf[group.Key] = (ushort)buckets.Count;
            buckets.Add([.. group.Select(word => new Entry(word.Key, word.Value)).OrderByDescending(entry => entry.Text.Length).ThenBy(entry => entry.Text, StringComparer.Ordinal)]);
        }

        _buckets = [.. buckets];
    }

    /// <summary>The characters words begin with.</summary>
    public IEnumerable<char> Starts => _buckets.Where(bucket => bucket.Length > 0).Select(bucket => bucket[0].Text[0]);

    /// <summary>The longest word at the start of a text; its length is 0 where there is none.</summary>
    public Cue Match(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty)
            return Cue.None;
        foreach (ref readonly Entry entry in _buckets[_bucketOf[text[0]]].AsSpan())
        {
            if (!text.StartsWith(entry.Text, StringComparison.Ordinal))
                continue;
            length = entry.Text.Length;
            return entry.Cue;
        }

        return Cue.None;
    }

    private readonly record struct Entry(string Text, Cue Cue);
}
