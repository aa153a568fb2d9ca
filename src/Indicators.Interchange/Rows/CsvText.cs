using System.Buffers;
using System.Text;

namespace Indicators.Interchange;

/// <summary>Writes rows of cells as RFC 4180 in UTF-8, a cell in quotes only where it needs them, LF between rows.</summary>
internal sealed class CsvText : IDisposable
{
    private const int Size = 1 << 15;

    private readonly Stream _stream;
    private readonly char _separator;
    private readonly SearchValues<char> _special;
    private readonly char[] _buffer = new char[Size];
    private readonly byte[] _bytes = new byte[Encoding.UTF8.GetMaxByteCount(Size)];
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private int _length;
    private bool _inRow;

    public CsvText(Stream stream, char separator)
    {
        _stream = stream;
        _separator = separator;
        _special = SearchValues.Create([separator, '"', '\r', '\n']);
    }

    public void Cell(ReadOnlySpan<char> cell)
    {
        if (_inRow)
            Put(_separator);
        _inRow = true;
        if (cell.IndexOfAny(_special) < 0)
            Put(cell);
        else
            Quoted(cell);
    }

    public void EndRow()
    {
        Put('\n');
        _inRow = false;
    }

    public void Dispose() => Flush(last: true);

    private void Quoted(ReadOnlySpan<char> cell)
    {
        Put('"');
        while (cell.IndexOf('"') is >= 0 and var quote)
        {
            Put(cell[..(quote + 1)]);
            Put('"');
            cell = cell[(quote + 1)..];
        }

        Put(cell);
        Put('"');
    }

    private void Put(char c)
    {
        if (_length == Size)
            Flush(last: false);
        _buffer[_length++] = c;
    }

    private void Put(ReadOnlySpan<char> text)
    {
        while (text.Length > Size - _length)
        {
            int part = Size - _length;
            text[..part].CopyTo(_buffer.AsSpan(_length));
            _length = Size;
            Flush(last: false);
            text = text[part..];
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void Flush(bool last)
    {
        int count = _encoder.GetBytes(_buffer.AsSpan(0, _length), _bytes, last);
        _stream.Write(_bytes, 0, count);
        _length = 0;
        if (last)
            _stream.Flush();
    }
}
