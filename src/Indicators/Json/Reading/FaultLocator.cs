using System.Text;
using System.Text.Json;

namespace Indicators.Json;

/// <summary>
/// Turns byte offsets of a document, asked for in ascending order, into JSON path, line and column, in one walk.
/// </summary>
internal ref struct FaultLocator
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly string _file;
    private readonly JsonPathStack _path = new();
    private Utf8JsonReader _json;
    private bool _exhausted;
    private bool _ahead;
    private int _line;
    private int _column = 1;
    private int _counted;

    public FaultLocator(ReadOnlySpan<byte> utf8, string file, int firstLine)
    {
        _utf8 = utf8;
        _file = file;
        _line = firstLine;
        _json = new Utf8JsonReader(utf8, LocatedReader.Options);
    }

    /// <summary>The place of an offset; each call needs an offset not below the one before.</summary>
    public SourceLocation At(int offset)
    {
        WalkTo(offset);
        CountTo(Math.Min(offset, _utf8.Length));
        return new SourceLocation(_file, _path.ToString(), _line, _column);
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

    private void CountTo(int offset)
    {
        ReadOnlySpan<byte> passed = _utf8[_counted..offset];
        int newLine = passed.LastIndexOf((byte)'\n');
        if (newLine >= 0)
        {
            _line += passed.Count((byte)'\n');
            _column = 1;
            passed = passed[(newLine + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _counted = offset;
    }
}
