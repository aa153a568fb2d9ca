namespace Indicators.Interchange;

/// <summary>
/// The decimal mark of a message, which follows its locale: the first number that has one tells it, and the others must
/// have the same. A comma is one only where numbers have it alone, so that 1,234.5 is refused and not guessed.
/// </summary>
internal sealed class DecimalMark
{
    private char[] _buffer = new char[64];

    /// <summary>The mark met first; null as long as none was.</summary>
    public char? Seen { get; private set; }

    /// <summary>True where a comma may be the decimal mark: it is not what parts the cells.</summary>
    public bool AllowsComma { get; set; }

    /// <summary>The number with a point for its mark; false where it has another mark than those before.</summary>
    public bool TryNormalize(ReadOnlySpan<char> text, out ReadOnlySpan<char> normal)
    {
        normal = text.Trim();
        int at = normal.IndexOfAny('.', ',');
        if (at < 0)
            return true;
        char mark = normal[at];
        if (mark == ',' && (!AllowsComma || normal[(at + 1)..].IndexOfAny('.', ',') >= 0))
            return true;
        if (Seen is { } seen && seen != mark)
            return false;
        Seen = mark;
        if (mark == ',')
        {
            if (_buffer.Length < normal.Length)
                _buffer = new char[normal.Length];
            normal.CopyTo(_buffer);
            _buffer[at] = '.';
            normal = _buffer.AsSpan(0, normal.Length);
        }

        return true;
    }
}
