using System.Text;

namespace Indicators.Json;

/// <summary>Turns byte offsets, asked for in ascending order, into lines and columns (in UTF-16 units, as editors count).</summary>
internal ref struct PositionCounter(ReadOnlySpan<byte> utf8, int firstLine)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _line = firstLine;
    private int _column = 1;
    private int _counted;

    /// <summary>Goes to an offset whose line and column are known.</summary>
    public void Set(int offset, int line, int column)
    {
        _counted = offset;
        _line = line;
        _column = column;
    }

    /// <summary>Line and column of an offset; each call needs an offset not below the one before.</summary>
    public (int Line, int Column) At(int offset)
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
        return (_line, _column);
    }
}
