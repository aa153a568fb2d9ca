using System.Globalization;
using System.Text;

namespace Indicators;

/// <summary>Writes text into a span the caller owns; remembers when it did not fit instead of throwing.</summary>
internal ref struct TextBuffer(Span<char> destination)
{
    /// <summary>Every number of so many digits fits a decimal.</summary>
    private const int MostDigits = 28;

    private readonly Span<char> _destination = destination;

    public int Length { get; private set; }

    public bool Failed { get; private set; }

    public readonly ReadOnlySpan<char> Written => _destination[..Length];

    public void Append(char c)
    {
        if (Failed || Length == _destination.Length)
        {
            Failed = true;
            return;
        }

        _destination[Length++] = c;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (Failed || !text.TryCopyTo(_destination[Length..]))
        {
            Failed = true;
            return;
        }

        Length += text.Length;
    }

    /// <summary>The digits of a decimal, invariant, with all the decimals it carries.</summary>
    public void Append(decimal value)
    {
        if (Failed || !value.TryFormat(_destination[Length..], out int written, default, CultureInfo.InvariantCulture))
        {
            Failed = true;
            return;
        }

        Length += written;
    }

    /// <summary>
    /// Takes back or adds trailing zeros after a decimal point, down or up to a number of decimals; other digits stay, and
    /// no zero is added that would make more digits than a decimal holds.
    /// </summary>
    public void SetDecimals(int from, int count)
    {
        int point = _destination[from..Length].IndexOf('.');
        if (point < 0 && count > 0)
            Append('.');
        else if (point < 0)
            return;
        int least = from + (point < 0 ? Length - from : point + 1) + count;
        while (Length > least && _destination[Length - 1] == '0')
            Length--;
        int most = from + (_destination[from] == '-' ? 1 : 0) + MostDigits + 1;
        while (Length < Math.Min(least, most) && !Failed)
            Append('0');
        if (Length > 0 && _destination[Length - 1] == '.')
            Length--;
    }

    /// <summary>Puts a comma between groups of three digits of the integer that starts here.</summary>
    public void GroupThousands(int from)
    {
        int start = from < Length && _destination[from] == '-' ? from + 1 : from;
        int point = _destination[start..Length].IndexOf('.');
        int end = point < 0 ? Length : start + point;
        for (int i = end - 3; i > start; i -= 3)
        {
            if (Length == _destination.Length)
            {
                Failed = true;
                return;
            }

            _destination[i..Length].CopyTo(_destination[(i + 1)..]);
            _destination[i] = ',';
            Length++;
        }
    }

    /// <summary>The UTF-8 of what has been written, where it fits.</summary>
    public readonly bool TryGetUtf8(Span<byte> utf8Destination, out int bytesWritten)
    {
        bytesWritten = 0;
        return !Failed && Encoding.UTF8.TryGetBytes(Written, utf8Destination, out bytesWritten);
    }
}
