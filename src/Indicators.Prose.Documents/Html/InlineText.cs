using System.Text;

namespace Indicators.Prose.Documents.Html;

/// <summary>The text of one block: white space between words is one blank, and none at the ends.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private bool _hasBlank;

    public void Add(string words, bool isPreformatted)
    {
        foreach (char character in words)
        {
            if (character == '\n' && isPreformatted)
                _text.Append('\n');
            else if (IsBlank(character))
                _hasBlank = true;
            else
                Append(character);
        }
    }

    public void Clear()
    {
        _text.Clear();
        _hasBlank = false;
    }

    /// <summary>The text so far; the next block begins empty.</summary>
    public string Take()
    {
        string text = _text.ToString().Trim();
        Clear();
        return text;
    }

    private void Append(char character)
    {
        if (_hasBlank && _text.Length > 0)
            _text.Append(' ');
        _hasBlank = false;
        if (character is not ('\u200b' or '\ufeff' or '\u00ad'))
            _text.Append(character);
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\r' or '\n' or '\f' or '\u00a0' or '\u3000';
}
