using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Grammar;

/// <summary>One window of text and the tokens in it. Reused from window to window, so that a long text costs no memory.</summary>
internal sealed class Sentence(PolicyTextOptions options)
{
    private Token[] _tokens = new Token[64];

    public PolicyTextOptions Options { get; private set; } = options;

    public LexiconTables Lexicon { get; } = options.Lexicon.Tables;

    public UnitSet Units { get; } = options.Lexicon.Tables.UnitsWith(options.Units);

    /// <summary>The text of the window.</summary>
    public ReadOnlyMemory<char> Text { get; private set; }

    /// <summary>Where the window begins in the whole text.</summary>
    public long Offset { get; private set; }

    public int Count { get; private set; }

    public ReadOnlySpan<char> Span => Text.Span;

    public ref Token this[int index] => ref _tokens[index];

    public void Reset(ReadOnlyMemory<char> text, long offset)
    {
        Text = text;
        Offset = offset;
        Count = 0;
    }

    /// <summary>The text says itself when it was written.</summary>
    public void DatedOn(DateOnly date) => Options = Options with { DocumentDate = date };

    public ref Token Add(TokenKind kind, int start, int end)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        ref Token token = ref _tokens[Count++];
        token = new Token { Kind = kind, Start = start, End = end };
        return ref token;
    }

    /// <summary>The words between two places, without white space around them.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => end > start ? Span[start..end].Trim() : default;
}
