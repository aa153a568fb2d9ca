namespace Indicators.Interchange;

/// <summary>The series of a file by the cells that name them: each is made out once, however many rows it has.</summary>
internal sealed class SeriesBook
{
    private const char Between = '\u001F';

    private readonly Dictionary<string, SeriesEntry?> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeriesEntry?>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly DataRows _rows;
    private readonly RowSchema _schema;
    private readonly SeriesMaker _maker;
    private string _lastKey = "";
    private SeriesEntry? _last;
    private char[] _key = new char[256];

    public SeriesBook(DataRows rows, RowSchema schema, SeriesMaker maker)
    {
        _rows = rows;
        _schema = schema;
        _maker = maker;
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The series of the current row; null where it cannot be told, which was said.</summary>
    public SeriesEntry? Find()
    {
        ReadOnlySpan<char> key = Key();
        if (_last is not null && key.SequenceEqual(_lastKey))
            return _last;
        if (_lookup.TryGetValue(key, out string? known, out SeriesEntry? entry))
        {
            if (entry is not null)
                (_last, _lastKey) = (entry, known);
            return entry;
        }

        string text = key.ToString();
        entry = _maker.Make();
        // What cannot be told is tried again on each row, so that each has its finding.
        if (entry is not null)
        {
            _entries.Add(text, entry);
            (_last, _lastKey) = (entry, text);
        }

        return entry;
    }

    private ReadOnlySpan<char> Key()
    {
        int length = 0;
        Append(_rows.Structure, ref length);
        if (_schema.Measures.Length > 1)
            Append(_schema.Columns[_schema[ConceptRole.Value]].Id, ref length);
        foreach (int column in _schema.Identity)
            Append(_rows[column], ref length);
        return _key.AsSpan(0, length);
    }

    private void Append(ReadOnlySpan<char> cell, ref int length)
    {
        if (length + cell.Length + 1 > _key.Length)
            Array.Resize(ref _key, Math.Max(_key.Length * 2, length + cell.Length + 1));
        cell.CopyTo(_key.AsSpan(length));
        length += cell.Length;
        _key[length++] = Between;
    }
}
