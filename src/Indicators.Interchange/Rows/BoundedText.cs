namespace Indicators.Interchange;

/// <summary>
/// Text that refuses to give more than a row may have before a row has ended: a quote that is never closed ends in an
/// error, not in memory.
/// </summary>
internal sealed class BoundedText(TextReader inner, int most) : TextReader
{
    private long _sinceRow;

    /// <summary>A row has ended.</summary>
    public void EndRow() => _sinceRow = 0;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_sinceRow > most)
            throw new RowTooLongException();
        int count = inner.Read(buffer);
        _sinceRow += count;
        return count;
    }

    public override int Read() => inner.Read();

    public override int Peek() => inner.Peek();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
