using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>One window of text and the tokens in it. Reused from window to window, so that a long text costs no memory.</summary>
internal sealed class Sentence(PolicyTextOptions options)
{
    private Token[] _tokens = new Token[64];
    private FigureToken[] _figures = [];
    private int _figureCount;
    private readonly Dictionary<Unit, UnitTraits> _traits = new(ReferenceEqualityComparer.Instance);
    private TextWindow _window;

    // The text is copied: the span of an array costs nothing, that of a memory is looked up each time, and it is asked for at every step.
    private char[] _text = new char[256];
    private int _length;
    private bool _isShown;

    public PolicyTextOptions Options { get; } = options;

    /// <summary>The day the text is read against: the one it was given, or the one its head says.</summary>
    public DateOnly? DocumentDate { get; private set; } = options.Day;

    public LexiconTables Lexicon { get; } = options.Lexicon.Tables;

    /// <summary>What may begin with each character.</summary>
    public CharacterTable Characters { get; } = options.Lexicon.Tables.CharactersWith(Beginnings.AddTo);

    public UnitSet Units { get; } = options.Lexicon.Tables.UnitsWith(options.Units);

    /// <summary>The piece of the text that is read.</summary>
    public ref readonly TextWindow Window => ref _window;

    /// <summary>The strings the text has said so far.</summary>
    public KnownStrings Strings { get; } = new();

    /// <summary>The cells of the numbers of the window, where it is a row of a table.</summary>
    public IReadOnlyList<TableCell> Row { get; set; } = [];

    public int Count { get; private set; }

    public ReadOnlySpan<char> Span => new(_text, 0, _length);

    public ref Token this[int index] => ref _tokens[index];

    public void Reset(in TextWindow window)
    {
        _window = window;
        ReadOnlySpan<char> text = window.Text.Span;
        if (_text.Length < text.Length)
            _text = new char[2 * text.Length];
        text.CopyTo(_text);
        _length = text.Length;
        _isShown = window.Shown.Equals(window.Text);
        Count = 0;
        _figureCount = 0;
    }

    /// <summary>True where the text writes traditional characters.</summary>
    public bool IsTraditional => !_isShown && !Window.Shown.Span.SequenceEqual(Window.Text.Span);

    /// <summary>A stretch of the window as the text writes it: in traditional characters, where it has them.</summary>
    public string Shown(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty || _isShown)
            return Strings.Of(part);
        return ShownAt(part);
    }

    /// <summary>The same, where the stretch is known to read like a word.</summary>
    public string Shown(ReadOnlySpan<char> part, string word) => _isShown ? word : ShownAt(part);

    private string ShownAt(ReadOnlySpan<char> part)
    {
        nint place = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(Span), ref MemoryMarshal.GetReference(part)) / sizeof(char);
        return Strings.Of(Window.Shown.Span.Slice((int)place, part.Length));
    }

    /// <summary>The text says itself when it was written.</summary>
    public void DatedOn(DateOnly date) => DocumentDate = date;

    public ref Token Add(TokenKind kind, int start, int end)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        ref Token token = ref _tokens[Count++];
        // Field by field: a new token would be made beside and copied.
        (token.Kind, token.Start, token.End) = (kind, start, end);
        token.WordRole = WordRole.None;
        token.Mark = '\0';
        token.Figure = FigureToken.None;
        token.Period = null;
        return ref token;
    }

    /// <summary>What the lexicon says of a unit.</summary>
    public UnitTraits TraitsOf(Unit unit)
    {
        if (!_traits.TryGetValue(unit, out UnitTraits? traits))
            _traits.Add(unit, traits = Lexicon.TraitsOf(unit));
        return traits;
    }

    /// <summary>The figure that the next token of a figure gets: to be filled in before it is added.</summary>
    public FigureToken NextFigure()
    {
        if (_figureCount == _figures.Length)
        {
            Array.Resize(ref _figures, Math.Max(16, 2 * _figureCount));
            for (int i = _figureCount; i < _figures.Length; i++)
                _figures[i] = new FigureToken();
        }

        return _figures[_figureCount];
    }

    /// <summary>Adds the figure that was filled in.</summary>
    public ref Token AddFigure(int start, int end)
    {
        ref Token token = ref Add(TokenKind.Figure, start, end);
        token.Figure = _figures[_figureCount++];
        return ref token;
    }

    /// <summary>The words between two places, without white space around them.</summary>
    public ReadOnlySpan<char> Between(int start, int end)
    {
        ReadOnlySpan<char> text = Span;
        while (start < end && IsSpace(text[start]))
            start++;
        while (start < end && IsSpace(text[end - 1]))
            end--;
        return start < end ? text[start..end] : default;
    }

    /// <summary>No white space lies beyond the ideographic one, and that is where nearly all characters of a Chinese text lie.</summary>
    private static bool IsSpace(char c) => c <= '\u3000' && char.IsWhiteSpace(c);
}
