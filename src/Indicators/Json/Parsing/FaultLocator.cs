using System.Text.Json;

namespace Indicators.Json;

/// <summary>
/// Turns byte offsets of a document, asked for in ascending order, into JSON path, line and column, in one walk.
/// </summary>
internal ref struct FaultLocator
{
    private readonly int _length;
    private readonly string _file;
    private readonly JsonPathStack _path = new();
    private Utf8JsonReader _json;
    private bool _exhausted;
    private bool _ahead;
    private PositionCounter _positions;

    public FaultLocator(ReadOnlySpan<byte> utf8, string file, int firstLine)
    {
        _length = utf8.Length;
        _file = file;
        _positions = new PositionCounter(utf8, firstLine);
        _json = new Utf8JsonReader(utf8, LocatedReader.Options);
    }

    /// <summary>The place of an offset; each call needs an offset not below the one before.</summary>
    public SourceLocation At(int offset)
    {
        WalkTo(offset);
        (int line, int column) = _positions.At(Math.Min(offset, _length));
        return new SourceLocation(_file, _path.ToString(), line, column);
    }

    /// <summary>Walks over every token that starts at or before the offset.</summary>
    private void WalkTo(int offset)
    {
        while (!_exhausted)
        {
            if (!_ahead && !TryRead())
                return;
            _ahead = _json.TokenStartIndex > offset;
            if (_ahead)
                return;
            _path.Enter(ref _json);
        }
    }

    private bool TryRead()
    {
        try
        {
            _exhausted = !_json.Read();
        }
        catch (JsonException)
        {
            _exhausted = true;
        }

        return !_exhausted;
    }
}
