using System.Text;

namespace Indicators.Reporting.Markup;

/// <summary>The one place where text becomes HTML or SVG: nothing of a catalogue reaches a page by another way.</summary>
internal sealed class MarkupWriter
{
    private readonly StringBuilder _output = new();

    public MarkupWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        _output.Append('>');
        return this;
    }

    public MarkupWriter Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        _output.Append("/>");
        return this;
    }

    public MarkupWriter Close(string element)
    {
        _output.Append("</").Append(element).Append('>');
        return this;
    }

    public MarkupWriter Text(string text)
    {
        Escape(text);
        return this;
    }

    /// <summary>An element with nothing but text in it.</summary>
    public MarkupWriter Leaf(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(element, attributes).Text(text).Close(element);

    public MarkupWriter Line()
    {
        _output.Append('\n');
        return this;
    }

    /// <summary>Markup of our own that holds nothing of a catalogue: the style sheet and the head.</summary>
    public MarkupWriter Own(string markup)
    {
        _output.Append(markup);
        return this;
    }

    public override string ToString() => _output.ToString();

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _output.Append('<').Append(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null)
                continue;
            _output.Append(' ').Append(name).Append("=\"");
            Escape(value);
            _output.Append('"');
        }
    }

    private void Escape(string text)
    {
        string shown = PrintableText.Of(text);
        int first = 0;
        while (first < shown.Length && StandsAsItIs(shown[first]))
            first++;
        _output.Append(shown, 0, first);
        for (int i = first; i < shown.Length; i++)
        {
            char c = shown[i];
            if (char.IsSurrogate(c))
                i += AppendSurrogate(shown, i);
            else
                AppendEscaped(c);
        }
    }

    private static bool StandsAsItIs(char c) => c < '\uD800' ? c is not ('&' or '<' or '>' or '"' or '\'') : c is > '\uDFFF' and < '\uFFFE';

    /// <summary>A half of a pair alone is no character that a page may hold.</summary>
    private int AppendSurrogate(string text, int index)
    {
        bool isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
        _output.Append(isPair ? text.AsSpan(index, 2) : "\uFFFD");
        return isPair ? 1 : 0;
    }

    private void AppendEscaped(char c)
    {
        string? written = c switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '\uFFFE' or '\uFFFF' => "\uFFFD",
            _ => null,
        };
        if (written is null)
            _output.Append(c);
        else
            _output.Append(written);
    }
}
