using Indicators.Prose.Lexicon;
using Indicators.Prose.NonClaims;
using Indicators.Prose.Periods;
using Indicators.Prose.Statements;
using Indicators.Prose.Tokens;

namespace Indicators.Prose;

/// <summary>One reading of a text: what is carried from window to window, and the stages each window goes through.</summary>
internal sealed class ProseReader
{
    private readonly Sentence _sentence;
    private readonly Scanner _scanner;
    private readonly SharedUnits _sharedUnits;
    private readonly FigureFilter _filter;
    private readonly ClaimAssembler _assembler;
    private readonly List<PolicyClaim> _claims = [];
    private bool _atLineStart = true;

    private readonly List<PassedNumber> _passed = [];
    private readonly TableLines _table = new();

    public ProseReader(PolicyTextOptions options)
    {
        _sentence = new Sentence(options);
        _scanner = new Scanner(_sentence);
        _sharedUnits = new SharedUnits(_sentence);
        _filter = new FigureFilter(_sentence);
        _assembler = new ClaimAssembler(_sentence);
    }

    /// <summary>True where the numbers that are no claims are asked for.</summary>
    public bool KeepsPassed { get; init; }

    /// <summary>The numbers of the last window that are no claims.</summary>
    public IReadOnlyList<PassedNumber> Passed => _passed;

    /// <summary>A whole line, the last of a text too, may be a row of a table; a sentence is none.</summary>
    private IReadOnlyList<TableCell> RowOf(in TextWindow window)
    {
        if (_atLineStart && (window.EndsLine || !window.EndsSentence))
            return _table.Take(window.Text.Span, _sentence);
        _table.Reset();
        return [];
    }

    /// <summary>The claims of a window; the list is used again for the next.</summary>
    public List<PolicyClaim> Take(in TextWindow window)
    {
        _claims.Clear();
        _passed.Clear();
        bool isLine = _atLineStart && window.EndsLine;
        if (_atLineStart && window.Offset < HeadDate.Longest && _sentence.DocumentDate is null
            && HeadDate.Of(_sentence.Lexicon, window.Text.Span) is { } date)
            _sentence.DatedOn(date);
        IReadOnlyList<TableCell> row = RowOf(window);
        if (_atLineStart)
            _assembler.StartLine(window.Text.Span);
        ReadOnlySpan<char> text = window.Text.Span;
        if (_sentence.Characters.Next(text, 0, CharacterClasses.Trigger) < text.Length || _sentence.Lexicon.WordedFigures.StandIn(text))
        {
            _sentence.Reset(window);
            _sentence.Row = row;
            _scanner.Scan();
            _sharedUnits.Apply();
            _filter.Apply();
            _assembler.Assemble(_claims);
            if (KeepsPassed)
                PassedNumbers.Collect(_sentence, _claims, _passed);
        }

        if (KeepsPassed)
        {
            PassedNumbers.AddRest(window, _claims, _passed);
            NumberKinds.Tell(_sentence.Lexicon, window, _passed);
        }

        if (window.EndsSentence)
            _assembler.EndSentence(window.EndsLine, isLine ? window.Text.Span : default);
        _atLineStart = window.EndsLine;
        return _claims;
    }
}
