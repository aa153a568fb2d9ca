namespace Indicators.Prose.Lexicon;

/// <summary>
/// What may begin with each character: one look says which readers are worth asking at a place, and which places are worth none.
/// </summary>
internal sealed class CharacterTable
{
    private readonly ushort[] _classes = new ushort[char.MaxValue + 1];

    public CharacterClasses this[char c] => (CharacterClasses)_classes[c];

    /// <summary>
    /// The first place at or after another where anything of some classes may begin; the length of the text where nothing does.
    /// </summary>
    public int Next(ReadOnlySpan<char> text, int from, CharacterClasses classes)
    {
        ReadOnlySpan<ushort> all = _classes;
        while ((uint)from < (uint)text.Length && (all[text[from]] & (ushort)classes) == 0)
            from++;
        return from;
    }

    public void Add(string characters, CharacterClasses classes)
    {
        foreach (char c in characters)
            Add(c, classes);
    }

    public void Add(char c, CharacterClasses classes) => _classes[c] |= (ushort)classes;
}
