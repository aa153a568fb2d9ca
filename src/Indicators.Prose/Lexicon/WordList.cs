using System.Buffers;

namespace Indicators.Prose.Lexicon;

/// <summary>Words asked for one place at a time: whether a text begins or ends with one of them.</summary>
internal sealed class WordList
{
    private const int Bits = 1 << 11;

    private readonly SearchValues<char> _firsts;

    // Nearly every question is answered with no: one bit says so before anything is looked up.
    private readonly ulong[] _mayBegin = new ulong[Bits / 64];
    private readonly ulong[] _mayEnd = new ulong[Bits / 64];
    private readonly Dictionary<char, string[]> _byFirst;
    private readonly Dictionary<char, string[]> _byLast;

    public WordList(IEnumerable<string> words)
    {
        string[] all = [.. words.Distinct()];
        _byFirst = all.GroupBy(word => word[0]).ToDictionary(group => group.Key, LongestFirst);
        _firsts = SearchValues.Create([.. _byFirst.Keys]);
        _byLast = all.GroupBy(word => word[^1]).ToDictionary(group => group.Key, LongestFirst);
        foreach (string word in all)
        {
            Note(_mayBegin, word[0]);
            Note(_mayEnd, word[^1]);
        }
    }

    /// <summary>The length of the longest word the text begins with, or 0.</summary>
    public int AtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !IsNoted(_mayBegin, text[0]) || !_byFirst.TryGetValue(text[0], out string[]? words))
            return 0;
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    /// <summary>The length of the longest word the text ends with, or 0.</summary>
    public int AtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !IsNoted(_mayEnd, text[^1]) || !_byLast.TryGetValue(text[^1], out string[]? words))
            return 0;
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    /// <summary>Where the first of the words stands in the text; −1 where none does.</summary>
    public int Find(ReadOnlySpan<char> text, out int length)
    {
        for (int i = text.IndexOfAny(_firsts); i >= 0 && i < text.Length; i = Next(text, i))
        {
            length = AtStart(text[i..]);
            if (length > 0)
                return i;
        }

        length = 0;
        return -1;
    }

    /// <summary>Where the last of the words stands in the text; −1 where none does.</summary>
    public int FindLast(ReadOnlySpan<char> text)
    {
        for (int i = text.LastIndexOfAny(_firsts); i >= 0; i = text[..i].LastIndexOfAny(_firsts))
        {
            if (AtStart(text[i..]) > 0)
                return i;
        }

        return -1;
    }

    private static void Note(ulong[] bits, char c) => bits[c % Bits / 64] |= 1UL << (c % 64);

    private static bool IsNoted(ulong[] bits, char c) => (bits[c % Bits / 64] & (1UL << (c % 64))) != 0;

    private int Next(ReadOnlySpan<char> text, int i)
    {
        int next = text[(i + 1)..].IndexOfAny(_firsts);
        return next < 0 ? -1 : i + 1 + next;
    }

    private static string[] LongestFirst(IGrouping<char, string> group) => [.. group.OrderByDescending(word => word.Length)];
}
