namespace Indicators.Json;

/// <summary>The lines of a stream, each as bytes good until the next; a buffer of one line is all it holds.</summary>
internal sealed class Utf8Lines(Stream stream, int longest)
{
    private byte[] _buffer = new byte[Math.Min(64 * 1024, longest + 1)];
    private int _start;
    private int _end;
    private int _lineEnd;
    private bool _ended;

    /// <summary>The number of the line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>True where the line is longer than allowed; its content is passed over.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The length of the line in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>The line without its end; without the byte order mark for the first.</summary>
    public ReadOnlySpan<byte> Current => _buffer.AsSpan(_start, _lineEnd - _start);

    /// <summary>Goes to the next line; false where there is none.</summary>
    public bool MoveNext()
    {
        if (Number > 0)
            _start = Math.Min(_lineEnd + 1, _end);
        IsTooLong = false;
        int searched = _start;
        int newLine;
        while ((newLine = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n')) < 0 && !_ended)
        {
            if (_end - _start > longest)
                return PassOver();
            searched = _end - _start;
            Fill();
            searched += _start;
        }

        _lineEnd = newLine < 0 ? _end : searched + newLine;
        return Finish();
    }

    private bool Finish()
    {
        if (_start == _end && _ended)
            return false;
        Number++;
        if (Number == 1 && Current.StartsWith("\uFEFF"u8))
            _start += 3;
        Length = _lineEnd - _start;
        return true;
    }

    /// <summary>Skips the rest of a line that is too long.</summary>
    private bool PassOver()
    {
        IsTooLong = true;
        Number++;
        Length = 0;
        int newLine;
        while ((newLine = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0)
        {
            Length += _end - _start;
            _start = _end;
            if (_ended)
                break;
            Fill();
        }

        Length += Math.Max(newLine, 0);
        _lineEnd = newLine < 0 ? _end : _start + newLine;
        _start = _lineEnd;
        return true;
    }

    /// <summary>Moves what is left to the front, makes room, and reads on.</summary>
    private void Fill()
    {
        Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, longest + 1L));
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
    }
}
