using System.Text;

namespace Indicators.Interchange.Tests;

/// <summary>A text that is made as it is read, line by line, and never stands in memory.</summary>
internal sealed class GeneratedText(string head, Func<int, string> line, string tail, int lines) : Stream
{
    private byte[] _chunk = [];
    private int _at;
    private int _next = -1;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => 1L << 30;

    public override long Position
    {
        get => 0;
        set => (_chunk, _at, _next) = ([], 0, -1);
    }

    public override int Read(Span<byte> buffer)
    {
        while (_at == _chunk.Length)
        {
            if (_next > lines)
                return 0;
            _chunk = Encoding.UTF8.GetBytes(_next < 0 ? head : _next < lines ? line(_next) : tail);
            (_at, _next) = (0, _next + 1);
        }

        int count = Math.Min(buffer.Length, _chunk.Length - _at);
        _chunk.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
