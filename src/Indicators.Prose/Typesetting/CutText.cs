namespace Indicators.Prose.Typesetting;

/// <summary>
/// A text and the cuts made in it so far, from left to right. What stands before or behind a place is asked for without
/// them: the digit before the space of <c>12&lt;/b&gt; 34</c> is the 2.
/// </summary>
internal sealed class CutText
{
    private Cut[] _cuts = new Cut[16];

    /// <summary>What stands before the text: a line break, or the end of the sentence before in the same line.</summary>
    public char Leading { get; set; } = '\n';

    public int Count { get; private set; }

    public Cut this[int index] => _cuts[index];

    public void Clear() => Count = 0;

    public void Remove(int start, int length) => Add(start, length, '\0');

    public void Replace(int start, int length, char put) => Add(start, length, put);

    /// <summary>The character that is read before a place.</summary>
    public char Before(ReadOnlySpan<char> text, int place) => PlaceBefore(text, ref place) ? CharacterAt(text, place) : Leading;

    /// <summary>Moves to the place of the character that is read before this one; false at the start.</summary>
    public bool PlaceBefore(ReadOnlySpan<char> text, ref int place)
    {
        place--;
        for (int i = LastUpTo(place); i >= 0 && place >= 0 && _cuts[i].End > place; i--)
        {
            if (_cuts[i].Put != '\0')
                return true;
            place = _cuts[i].Start - 1;
        }

        return place >= 0 && place < text.Length;
    }

    /// <summary>What is read at a place: the character, or what was put there.</summary>
    public char CharacterAt(ReadOnlySpan<char> text, int place)
    {
        int i = LastUpTo(place);
        return i >= 0 && _cuts[i].End > place ? _cuts[i].Put : text[place];
    }

    // Cuts that matter lie at the end of the list: only what was just read is asked for.
    private int LastUpTo(int place)
    {
        int i = Count - 1;
        while (i >= 0 && _cuts[i].Start > place)
            i--;
        return i;
    }

    private void Add(int start, int length, char put)
    {
        if (length == 0 || (Count > 0 && _cuts[Count - 1].End > start))
            return;
        if (Count == _cuts.Length)
        {
            var longer = new Cut[2 * Count];
            Array.Copy(_cuts, longer, Count);
            _cuts = longer;
        }

        _cuts[Count++] = new Cut(start, length, put);
    }
}
