using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Indicators.Json;

/// <summary>
/// JSON as the format wants it: two spaces, LF, text unescaped as far as JSON allows, and each object or array either on
/// lines of its own or on one line with spaces inside its brackets. <c>Utf8JsonWriter</c> can do one or the other, and
/// escapes what lies outside the basic plane.
/// </summary>
internal sealed class CanonicalJsonWriter
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>What stands between an opening brace or an element and the next on its line, up to the quotation mark of a name.</summary>
    private const int RoomBetween = 8;

    private readonly List<Level> _open = [];
    private Level _innermost;
    private bool _isFirst = true;
    private bool _afterName;
    private byte[] _bytes = new byte[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets what was written, once it has been passed on.</summary>
    public void Clear() => Length = 0;

    public void BeginObject(bool onLines) => Begin(onLines, isArray: false);

    public void BeginArray(bool onLines) => Begin(onLines, isArray: true);

    /// <summary>Closes the innermost object or array.</summary>
    public void End()
    {
        Level ended = _innermost;
        _open.RemoveAt(_open.Count - 1);
        _innermost = _open.Count > 0 ? _open[^1] : default;
        if (!_isFirst)
            Separate(ended.OnLines);
        _isFirst = false;
        Append(ended.IsArray ? "]"u8 : "}"u8);
    }

    public void Name(ReadOnlySpan<byte> name)
    {
        Next();
        Reserve(name.Length + RoomBetween);
        Span<byte> room = _bytes.AsSpan(Length);
        room[0] = (byte)'"';
        name.CopyTo(room[1..]);
        "\": "u8.CopyTo(room[(name.Length + 1)..]);
        Length += name.Length + 4;
        _afterName = true;
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Next();
        if (text.ContainsAny(Escaped))
            WriteEscaped(text);
        else
            WriteQuoted(text);
    }

    /// <summary>A text that is known to have nothing to escape: a date, a period.</summary>
    public void PlainText(ReadOnlySpan<char> text)
    {
        Next();
        WriteQuoted(text);
    }

    private void WriteQuoted(ReadOnlySpan<char> text)
    {
        Reserve((text.Length * 3) + 2);
        Span<byte> room = _bytes.AsSpan(Length);
        room[0] = (byte)'"';
        int length = Encoding.UTF8.GetBytes(text, room[1..]);
        room[length + 1] = (byte)'"';
        Length += length + 2;
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        Append("\""u8);
        for (int i = text.IndexOfAny(Escaped); i >= 0; i = text.IndexOfAny(Escaped))
        {
            AppendText(text[..i]);
            AppendEscape(text[i]);
            text = text[(i + 1)..];
        }

        AppendText(text);
        Append("\""u8);
    }

    public void Number(long number)
    {
        Next();
        Reserve(20);
        _ = Utf8Formatter.TryFormat(number, _bytes.AsSpan(Length), out int written);
        Length += written;
    }

    public void True()
    {
        Next();
        Append("true"u8);
    }

    public void False()
    {
        Next();
        Append("false"u8);
    }

    /// <summary>Ends the line after the document.</summary>
    public void EndLine() => Append("\n"u8);

    private void Begin(bool onLines, bool isArray)
    {
        Next();
        Append(isArray ? "["u8 : "{"u8);
        _innermost = new Level(onLines, isArray);
        _open.Add(_innermost);
        _isFirst = true;
    }

    /// <summary>What stands between the element before, or the opening bracket, and the next element.</summary>
    private void Next()
    {
        bool standsAlone = _afterName || _open.Count == 0;
        _afterName = false;
        if (standsAlone)
            return;
        Reserve(2);
        if (!_isFirst)
            _bytes[Length++] = (byte)',';
        _isFirst = false;
        if (_innermost.OnLines)
            Separate(onLines: true);
        else
            _bytes[Length++] = (byte)' ';
    }

    private void Separate(bool onLines)
    {
        if (!onLines)
        {
            Append(" "u8);
            return;
        }

        Append("\n"u8);
        for (int i = 0; i < _open.Count; i++)
            Append("  "u8);
    }

    private void AppendEscape(char c)
    {
        ReadOnlySpan<byte> hex = "0123456789abcdef"u8;
        switch (c)
        {
            case '"': Append("\\\""u8); break;
            case '\\': Append("\\\\"u8); break;
            case '\n': Append("\\n"u8); break;
            case '\r': Append("\\r"u8); break;
            case '\t': Append("\\t"u8); break;
            default: Append([(byte)'\\', (byte)'u', (byte)'0', (byte)'0', hex[c >> 4], hex[c & 15]]); break;
        }
    }

    private void AppendText(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    private void Append(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_bytes.AsSpan(Length));
        Length += utf8.Length;
    }

    private void Reserve(int bytes)
    {
        if (_bytes.Length - Length < bytes)
            Grow(bytes);
    }

    private void Grow(int bytes) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + bytes));

    private readonly record struct Level(bool OnLines, bool IsArray);
}
