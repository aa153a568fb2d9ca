using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>Takes the rows of a catalogue for a format that can be written only when all of them are known.</summary>
internal sealed class CollectedRows : IRowSink
{
    private readonly Dictionary<(int Column, string Code), LocalizedText> _names = [];
    private readonly List<string?[]> _definitions = [];
    private readonly List<string?[]> _observations = [];
    private readonly List<string?[]> _targets = [];
    private ImmutableArray<DataColumn> _columns;
    private string?[] _row = [];
    private int _at;

    public ImmutableArray<DataColumn> Columns => _columns;

    /// <summary>Rows that define what others name, and the targets with all that they say.</summary>
    public IReadOnlyList<string?[]> Definitions => _definitions;

    public IReadOnlyList<string?[]> Observations => _observations;

    /// <summary>The numbers of targets and baselines, for readers that know no definitions of ours.</summary>
    public IReadOnlyList<string?[]> Targets => _targets;

    /// <summary>The cell of a row under a concept; empty where there is nothing.</summary>
    public string CellOf(string?[] row, string concept) => PlaceOf(concept) is >= 0 and var place ? row[place] ?? "" : "";

    public int PlaceOf(string concept)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            if (_columns[i].Id == concept)
                return i;
        }

        return -1;
    }

    public LocalizedText? NameOf(int column, string code) => _names.GetValueOrDefault((column, code));

    public void Begin(ImmutableArray<DataColumn> columns)
    {
        _columns = columns;
        _row = new string?[columns.Length];
    }

    public void Cell(ReadOnlySpan<char> text) => _row[_at++] = text.ToString();

    public void Cell(string code, LocalizedText name)
    {
        _names.TryAdd((_at, CodeText.Unescape(code)), name);
        _row[_at++] = code;
    }

    public void Off() => _row[_at++] = null;

    public void EndRow()
    {
        string?[] row = _row;
        (_row, _at) = (new string?[_columns.Length], 0);
        if (row[PlaceOf(Concepts.Statement)] is null)
            _definitions.Add(row);
        else if (row[PlaceOf(Concepts.MeasureRole)] == "ACTUAL")
            _observations.Add(row);
        else
            Take(row);
    }

    private void Take(string?[] target)
    {
        if (!string.IsNullOrEmpty(target[PlaceOf(Concepts.Definition)]))
            _definitions.Add(target);
        if (!string.IsNullOrEmpty(target[PlaceOf(Concepts.Value)]))
            _targets.Add(target);
    }
}
