namespace Indicators.Prose.Lexicon;

/// <summary>Words that say a figure without a number: 持平 is a change of 0%, 翻番 one 番, 扭亏为盈 a profit above 0元.</summary>
internal sealed class WordedFigures
{
    private readonly WordedFigure[] _rows;
    private readonly WordList _words;

    public WordedFigures(IReadOnlyList<string> lines)
    {
        _rows = new WordedFigure[lines.Count];
        var words = new string[_rows.Length];
        for (int i = 0; i < _rows.Length; i++)
        {
            _rows[i] = Row(lines[i]);
            words[i] = _rows[i].Word;
        }

        _words = new WordList(words);
    }

    /// <summary>True where one stands somewhere in a text.</summary>
    public bool StandIn(ReadOnlySpan<char> text) => _words.IsIn(text);

    /// <summary>The row of a word; null where it is none.</summary>
    public WordedFigure? Of(ReadOnlySpan<char> word)
    {
        foreach (WordedFigure row in _rows)
        {
            if (word.SequenceEqual(row.Word))
                return row;
        }

        return null;
    }

    /// <summary>word|figure|what it is of|what must stand before|1 where the phrase must end with it.</summary>
    private static WordedFigure Row(string line)
    {
        string[] columns = line.Split('|');
        if (columns.Length < 2 || columns[0].Length == 0 || columns[1].Length == 0)
            throw new FormatException($"The row '{line}' of [worded-figure] needs a word, a bar and the figure it says.");
        return new WordedFigure(columns[0], columns[1], Column(columns, 2), Column(columns, 3), Column(columns, 4) is not null);
    }

    private static string? Column(string[] columns, int i) => columns.Length > i && columns[i].Length > 0 ? columns[i] : null;
}
