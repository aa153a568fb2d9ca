namespace Indicators.Prose.Documents.Word;

/// <summary>A table that is being read, row by row.</summary>
internal sealed class WordTable(int number)
{
    private readonly List<WordCell> _cells = [];
    private readonly List<string> _paragraphs = [];
    private readonly List<string> _rows = [];
    private int _column = 1;

    public int Number => number;

    public int Row { get; private set; }

    public IReadOnlyList<WordCell> Cells => _cells;

    /// <summary>How many columns the cell is wide.</summary>
    public int Span { get; set; } = 1;

    /// <summary>The rows in one line, for a table in a cell.</summary>
    public string AllWords => string.Join(' ', _rows);

    public void StartRow()
    {
        Row++;
        _column = 1;
        _cells.Clear();
    }

    public void StartCell()
    {
        Span = 1;
        _paragraphs.Clear();
    }

    public void AddParagraph(string words)
    {
        if (!string.IsNullOrWhiteSpace(words))
            _paragraphs.Add(words.Trim().Replace('\n', ' '));
    }

    public void EndCell()
    {
        string words = string.Join(' ', _paragraphs);
        _cells.Add(new WordCell(_column, words));
        if (words.Length > 0)
            _rows.Add(words);
        _column += Span;
        _paragraphs.Clear();
    }
}
