using System.Text;

namespace Indicators.Interchange;

/// <summary>
/// The lines of a text one by one, none of them longer than is allowed: a file without line ends ends in an error, not in memory.
/// </summary>
internal sealed class BoundedLines(TextReader reader, int longest)
{
    private readonly StringBuilder _line = new();
    private readonly char[] _buffer = new char[16 * 1024];
    private int _at;
    private int _end;

    /// <summary>The number of the line read last, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>True where the last line was longer than is allowed; nothing is read behind it.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>True where the text ended because it was packed and is torn.</summary>
    public bool IsTorn { get; private set; }

    /// <summary>The next line without its end; null at the end of the text and behind a line that is too long.</summary>
    public string? Next()
    {
        if (IsTooLong || (_at == _end && !Fill()))
            return null;
        Number++;
        _line.Clear();
        while (_at < _end || Fill())
        {
            ReadOnlySpan<char> rest = _buffer.AsSpan(_at, _end - _at);
            int feed = rest.IndexOf('\n');
            _line.Append(feed < 0 ? rest : rest[..feed]);
            _at += feed < 0 ? rest.Length : feed + 1;
            if (_line.Length > longest)
            {
                IsTooLong = true;
                return null;
            }

            if (feed >= 0)
                break;
        }

        return _line.ToString().TrimEnd('\r');
    }

    private bool Fill()
    {
        try
        {
            (_at, _end) = (0, reader.Read(_buffer, 0, _buffer.Length));
        }
        catch (InvalidDataException)
        {
            // A packed file that is torn ends where it is torn.
            (_at, _end, IsTorn) = (0, 0, true);
        }

        return _end > 0;
    }
}
