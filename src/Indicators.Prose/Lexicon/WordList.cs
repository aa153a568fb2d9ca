namespace Indicators.Prose.Lexicon;

/// <summary>
/// Words asked for one place at a time: whether a text begins or ends with one of them. Laid out when it is first asked, for a
/// page asks few of the lists.
/// </summary>
internal sealed class WordList(IReadOnlyList<string> words)
{
    private WordChains? _byFirst;
    private WordChains? _byLast;

    private WordChains ByLast => _byLast ??= new WordChains(words, isByLast: true);

    private WordChains ByFirst => _byFirst ??= new WordChains(words, isByLast: false);

    /// <summary>The words, in the order of the rows.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The length of the longest word the text begins with that has no more characters than that, or 0.</summary>
    public int AtStart(ReadOnlySpan<char> text, int longest)
    {
        WordChains chains = ByFirst;
        for (int i = text.IsEmpty || !chains.MayHave(text[0]) ? -1 : chains.Head(text[0]); i >= 0; i = chains.Next(i))
        {
            if (chains[i].Length <= longest && chains.IsAtStart(i, text))
                return chains[i].Length;
        }

        return 0;
    }

    /// <summary>The length of the longest word the text ends with that has no more characters than that, or 0.</summary>
    public int AtEnd(ReadOnlySpan<char> text, int longest)
    {
        WordChains chains = ByLast;
        for (int i = text.IsEmpty || !chains.MayHave(text[^1]) ? -1 : chains.Head(text[^1]); i >= 0; i = chains.Next(i))
        {
            if (chains[i].Length <= longest && chains.IsAtEnd(i, text))
                return chains[i].Length;
        }

        return 0;
    }

    /// <summary>The length of the longest word the text begins with, or 0.</summary>
    public int AtStart(ReadOnlySpan<char> text)
    {
        WordChains chains = ByFirst;
        if (text.IsEmpty || !chains.MayHave(text[0]))
            return 0;
        for (int i = chains.Head(text[0]); i >= 0; i = chains.Next(i))
        {
            if (chains.IsAtStart(i, text))
                return chains[i].Length;
        }

        return 0;
    }

    /// <summary>The length of the longest word the text ends with, or 0.</summary>
    public int AtEnd(ReadOnlySpan<char> text)
    {
        WordChains chains = ByLast;
        if (text.IsEmpty || !chains.MayHave(text[^1]))
            return 0;
        for (int i = chains.Head(text[^1]); i >= 0; i = chains.Next(i))
        {
            if (chains.IsAtEnd(i, text))
                return chains[i].Length;
        }

        return 0;
    }

    /// <summary>True where the text begins with one of the words.</summary>
    public bool Begins(ReadOnlySpan<char> text) => AtStart(text) > 0;

    /// <summary>True where the text ends with one of the words.</summary>
    public bool Ends(ReadOnlySpan<char> text) => AtEnd(text) > 0;

    /// <summary>True for a text that is one of the words, no more and no less.</summary>
    public bool Has(ReadOnlySpan<char> text)
    {
        WordChains chains = ByFirst;
        if (text.IsEmpty || !chains.MayHave(text[0]))
            return false;
        for (int i = chains.Head(text[0]); i >= 0; i = chains.Next(i))
        {
            if (chains[i].Length == text.Length && chains.IsAtStart(i, text))
                return true;
        }

        return false;
    }

    /// <summary>True for a character that is a word by itself.</summary>
    public bool Has(char c)
    {
        WordChains chains = ByFirst;
        if (!chains.MayHave(c))
            return false;
        for (int i = chains.Head(c); i >= 0; i = chains.Next(i))
        {
            if (chains[i].Length == 1 && chains[i][0] == c)
                return true;
        }

        return false;
    }

    /// <summary>Where the first of the words stands in the text; −1 where none does.</summary>
    public int Find(ReadOnlySpan<char> text, out int length)
    {
        WordChains chains = ByFirst;
        for (int i = 0; i < text.Length; i++)
        {
            if (chains.MayHave(text[i]) && (length = AtStart(text[i..])) > 0)
                return i;
        }

        length = 0;
        return -1;
    }

    /// <summary>True where one of the words stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => Find(text, out _) >= 0;

    /// <summary>Where the last of the words stands in the text; −1 where none does.</summary>
    public int FindLast(ReadOnlySpan<char> text)
    {
        WordChains chains = ByFirst;
        int i = text.Length - 1;
        while (i >= 0 && !(chains.MayHave(text[i]) && AtStart(text[i..]) > 0))
            i--;
        return i;
    }

    /// <summary>The text without such words at its end, however many.</summary>
    public ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        while (AtEnd(text) is > 0 and var length)
            text = text[..^length];
        return text;
    }
}
