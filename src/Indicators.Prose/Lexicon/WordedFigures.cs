using System.Buffers;

namespace Indicators.Prose.Lexicon;

/// <summary>Words that say a figure without a number: 持平 is a change of 0%, 翻番 one 番, 扭亏为盈 a profit above 0元.</summary>
internal sealed class WordedFigures
{
    private readonly Dictionary<string, WordedFigure> _rows;
    private readonly Dictionary<string, WordedFigure>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly SearchValues<string> _words;

    public WordedFigures(IReadOnlyList<string> lines)
    {
        _rows = lines.Select(Row).ToDictionary(row => row.Word);
        _bySpan = _rows.GetAlternateLookup<ReadOnlySpan<char>>();
        _words = SearchValues.Create([.. _rows.Keys], StringComparison.Ordinal);
    }

    public IEnumerable<string> Words => _rows.Keys;

    /// <summary>True where one stands somewhere in a text.</summary>
    public bool StandIn(ReadOnlySpan<char> text) => text.ContainsAny(_words);

    /// <summary>The row of a word; null where it is none.</summary>
    public WordedFigure? Of(ReadOnlySpan<char> word) => _bySpan.TryGetValue(word, out WordedFigure? row) ? row : null;

    /// <summary>word|figure|what it is of|what must stand before|1 where the phrase must end with it.</summary>
    private static WordedFigure Row(string line)
    {
        string[] columns = line.Split('|');
        if (columns.Length < 2 || columns[0].Length == 0 || columns[1].Length == 0)
            throw new FormatException($"The row '{line}' of [worded-figure] needs a word, a bar and the figure it says.");
        return new WordedFigure(columns[0], columns[1], Column(2), Column(3), Column(4) is not null);

        string? Column(int i) => columns.Length > i && columns[i].Length > 0 ? columns[i] : null;
    }
}
