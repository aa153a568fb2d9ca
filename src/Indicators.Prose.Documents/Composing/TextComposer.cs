using System.Text;

namespace Indicators.Prose.Documents.Composing;

/// <summary>Writes the text of a document, paragraph by paragraph, and remembers where each piece stood.</summary>
internal sealed class TextComposer
{
    private readonly StringBuilder _text = new();
    private readonly List<PlaceMark> _marks = [];

    /// <summary>What is written next stands at a place.</summary>
    public void At(DocumentPlace place)
    {
        if (_marks.Count > 0 && _marks[^1].Start == _text.Length)
            _marks[^1] = new PlaceMark(_text.Length, place);
        else
            _marks.Add(new PlaceMark(_text.Length, place));
    }

    public void Write(string text) => _text.Append(text);

    public void Write(char character) => _text.Append(character);

    /// <summary>Ends a paragraph or a row; blanks before the end are left off.</summary>
    public void EndLine()
    {
        int end = _text.Length;
        while (end > 0 && _text[end - 1] is ' ' or '\t' or '\u3000')
            end--;
        if (_marks.Count > 0)
            end = Math.Max(end, _marks[^1].Start);
        _text.Length = end;
        _text.Append('\n');
    }

    /// <summary>The whole text with its places.</summary>
    public ComposedText Compose(string? title, IEnumerable<Diagnostic> diagnostics) =>
        new(_text.ToString(), [.. _marks], title, [.. diagnostics]);
}
