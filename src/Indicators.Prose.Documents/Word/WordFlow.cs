using System.Globalization;
using Indicators.Prose.Documents.Composing;

namespace Indicators.Prose.Documents.Word;

/// <summary>Turns the elements of a part into paragraphs and rows. Boxes wait until the paragraph they hang on is over.</summary>
internal sealed class WordFlow(TextComposer text, WordTally tally, DocumentPart part)
{
    private readonly Stack<WordParagraph> _paragraphs = new();
    private readonly Stack<WordTable> _tables = new();
    private readonly List<WordParagraph> _boxes = [];
    private int _count;
    private int _boxCount;
    private int _boxDepth;
    private int _note;
    private string? _runStyle;
    private bool _isHidden;
    private bool _isInRunProperties;
    private bool _isInRowProperties;
    private bool _isInParagraphProperties;

    public string? Title { get; private set; }

    private WordParagraph? Current => _paragraphs.TryPeek(out WordParagraph? paragraph) ? paragraph : null;

    public void Write(string words)
    {
        if (_isHidden)
        {
            tally.Hidden += string.IsNullOrWhiteSpace(words) ? 0 : 1;
            return;
        }

        Current?.Text.Append(_runStyle == "superscript" ? RaisedText.Of(words) : words);
    }

    public void Open(string name, string? value, string? id)
    {
        switch (name)
        {
            case "p": _paragraphs.Push(new WordParagraph(_boxDepth > 0)); break;
            case "pPr": _isInParagraphProperties = true; break;
            case "pStyle" when Current is { } paragraph: paragraph.Style = value; break;
            case "r": (_runStyle, _isHidden) = (null, false); break;
            case "rPr": _isInRunProperties = !_isInParagraphProperties; break;
            case "vertAlign" when _isInRunProperties: _runStyle = value; break;
            case "vanish" when _isInRunProperties: _isHidden = WordElements.IsOn(value); break;
            case "ins" or "moveTo" when !_isInParagraphProperties && !_isInRowProperties: tally.Insertions++; break;
            case "trPr": _isInRowProperties = true; break;
            case "gridSpan" when _tables.TryPeek(out WordTable? table): table.Span = SpanOf(value); break;
            case "footnote" or "endnote": _note++; _count = 0; break;
            case "txbxContent": _boxDepth++; break;
            case "tbl": OpenTable(); break;
            case "tr" when _tables.TryPeek(out WordTable? table): table.StartRow(); break;
            case "tc" when _tables.TryPeek(out WordTable? table): table.StartCell(); break;
            case "tab" when !_isInParagraphProperties: Write("\t"); break;
            case "br" or "cr": Write("\n"); break;
            case "noBreakHyphen": Write("-"); break;
            case "sym": Write(SymbolOf(id)); break;
            default: break;
        }
    }

    public void Close(string name)
    {
        switch (name)
        {
            case "p": EndParagraph(); break;
            case "pPr": _isInParagraphProperties = false; break;
            case "rPr": _isInRunProperties = false; break;
            case "r": (_runStyle, _isHidden) = (null, false); break;
            case "trPr": _isInRowProperties = false; break;
            case "txbxContent": _boxDepth = Math.Max(0, _boxDepth - 1); break;
            case "tc" when _tables.TryPeek(out WordTable? table): table.EndCell(); break;
            case "tr" when _tables.TryPeek(out WordTable? table): EndRow(table); break;
            case "tbl" when _tables.Count > 0: EndTable(); break;
            default: break;
        }
    }

    /// <summary>A part may be cut off; what was begun is written all the same.</summary>
    public void EndAll()
    {
        while (_paragraphs.Count > 0)
            EndParagraph();
        while (_tables.Count > 0)
            EndTable();
        WriteBoxes();
    }

    private void OpenTable()
    {
        // A table in a cell is read as the lines of that cell: its figures belong to that row.
        _tables.Push(new WordTable(_tables.Count == 0 ? ++tally.Tables : tally.Tables));
    }

    private void EndParagraph()
    {
        if (!_paragraphs.TryPop(out WordParagraph? ended))
            return;
        string words = ended.Text.ToString();
        if (ended.IsInBox && _boxDepth > 0)
            _boxes.Add(ended);
        else if (_tables.TryPeek(out WordTable? table))
            table.AddParagraph(words);
        else
            WriteParagraph(ended, words);
        if (_paragraphs.Count == 0 && _tables.Count == 0)
            WriteBoxes();
    }

    private void WriteParagraph(WordParagraph ended, string words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return;
        if (ended.IsTitle)
            Title ??= words.Trim();
        int number = part == DocumentPart.Body ? ++_count : Math.Max(1, _note);
        text.At(new DocumentPlace(part, number, 0));
        text.Write(words);
        text.EndLine();
    }

    private void EndRow(WordTable table)
    {
        if (_tables.Count > 1)
            return;
        bool isFirst = true;
        foreach (WordCell cell in table.Cells)
        {
            if (!isFirst)
                text.Write('\t');
            isFirst = false;
            text.At(new DocumentPlace(part, 1, 0) { Table = table.Number, Row = table.Row, Column = cell.Column });
            text.Write(cell.Words);
        }

        text.EndLine();
    }

    private void EndTable()
    {
        WordTable ended = _tables.Pop();
        if (_tables.TryPeek(out WordTable? outer))
            outer.AddParagraph(ended.AllWords);
        else
            WriteBoxes();
    }

    private void WriteBoxes()
    {
        foreach (WordParagraph box in _boxes)
        {
            if (string.IsNullOrWhiteSpace(box.Text.ToString()))
                continue;
            text.At(new DocumentPlace(DocumentPart.TextBox, ++_boxCount, 0));
            text.Write(box.Text.ToString());
            text.EndLine();
        }

        _boxes.Clear();
    }

    private static int SpanOf(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int span) && span is > 0 and < 1000 ? span : 1;

    /// <summary>A character of a font of signs; the fonts' own range has no meaning elsewhere.</summary>
    private static string SymbolOf(string? code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int point) && point is > 32 and < 0xD800
            ? ((char)point).ToString()
            : " ";
}
