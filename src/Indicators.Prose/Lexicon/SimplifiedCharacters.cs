namespace Indicators.Prose.Lexicon;

/// <summary>The simplified character of each traditional one, from rows of two characters.</summary>
internal sealed class SimplifiedCharacters
{
    private readonly char[] _simple = new char[char.MaxValue + 1];

    public SimplifiedCharacters(IReadOnlyList<string> pairs)
    {
        foreach (string pair in pairs)
            _simple[pair[0]] = pair[1];
    }

    /// <summary>The character as it is read.</summary>
    public char Of(char c) => _simple[c] is not '\0' and var simple ? simple : c;
}
