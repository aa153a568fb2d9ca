namespace Indicators;

/// <summary>Bound words that may stand at one place, in the order they are tried.</summary>
internal sealed class BoundWordList
{
    private const int Buckets = 256;

    private readonly BoundWord[] _words;

    // The words by the character they begin with, in their order: most numbers stand beside no bound word.
    private readonly BoundWord[]?[] _byFirst = new BoundWord[]?[Buckets];

    public BoundWordList(BoundWord[] words)
    {
        _words = words;
        foreach (BoundWord word in words)
        {
            Add(word, word.First);
            // English words begin in any case.
            if (char.ToUpperInvariant(word.First) is var upper && upper != word.First)
                Add(word, upper);
        }
    }

    public BoundWord this[int index] => _words[index];

    /// <summary>The word of this text; it must be one of them.</summary>
    public BoundWord Find(string text) => Array.Find(_words, word => word.Text == text)!;

    /// <summary>The first of the words that a text starts with; null where none does.</summary>
    public BoundWord? Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || _byFirst[text[0] % Buckets] is not { } words)
            return null;
        foreach (BoundWord word in words)
        {
            if (word.Starts(text))
                return word;
        }

        return null;
    }

    private void Add(BoundWord word, char first)
    {
        ref BoundWord[]? bucket = ref _byFirst[first % Buckets];
        bucket = bucket is null ? [word] : [.. bucket, word];
    }
}
