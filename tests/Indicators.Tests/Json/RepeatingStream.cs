using System.Text;

namespace Indicators.Tests.Json;

/// <summary>One text over and over, without holding it more than once.</summary>
internal sealed class RepeatingStream(string text, int times) : Stream
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => (long)_bytes.Length * times;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = 0;
        while (read < count && _position < Length)
        {
            int start = (int)(_position % _bytes.Length);
            int piece = Math.Min(count - read, _bytes.Length - start);
            _bytes.AsSpan(start, piece).CopyTo(buffer.AsSpan(offset + read));
            read += piece;
            _position += piece;
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
