namespace Indicators;

/// <summary>
/// Puts the text of a period together in a buffer of <see cref="Capacity"/> characters, which holds every form in Chinese and
/// English; the longer words of another language get a longer one.
/// </summary>
internal ref struct PeriodTextWriter(Span<char> buffer)
{
    /// <summary>More than the longest text: two English dates with their month names and a dash.</summary>
    public const int Capacity = 64;

    private Span<char> _buffer = buffer;
    private int _length;

    public readonly ReadOnlySpan<char> Written => _buffer[.._length];

    public void Write(char c)
    {
        MakeRoom(1);
        _buffer[_length++] = c;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        MakeRoom(text.Length);
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    /// <summary>Writes a number of at least a width, with leading zeros; never grouped, never in another culture's digits.</summary>
    public void Write(int number, int width = 1)
    {
        int digits = width;
        for (int rest = number / PowerOfTen(width); rest > 0; rest /= 10)
            digits++;
        MakeRoom(digits);
        for (int i = digits - 1; i >= 0; i--, number /= 10)
            _buffer[_length + i] = (char)('0' + (number % 10));
        _length += digits;
    }

    private void MakeRoom(int count)
    {
        if (_buffer.Length >= _length + count)
            return;
        var longer = new char[_length + (count * 2)];
        Written.CopyTo(longer);
        _buffer = longer;
    }

    private static int PowerOfTen(int exponent) => exponent switch { 1 => 10, 2 => 100, _ => 10_000 };
}
