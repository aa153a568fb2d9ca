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
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private readonly List<Level> _open = [];
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
        Level ended = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (!_isFirst)
            Separate(ended.OnLines);
        _isFirst = false;
        Append(ended.IsArray ? "]"u8 : "}"u8);
    }

    public void Name(ReadOnlySpan<byte> name)
    {
        Next();
        Append("\""u8);
        Append(name);
        Append("\": "u8);
        _afterName = true;
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Next();
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
        _open.Add(new Level(onLines, isArray));
        _isFirst = true;
    }

    /// <summary>What stands between the element before, or the opening bracket, and the next element.</summary>
    private void Next()
    {
        bool standsAlone = _afterName || _open.Count == 0;
        _afterName = false;
        if (standsAlone)
            return;
        if (!_isFirst)
            Append(","u8);
        Separate(_open[^1].OnLines);
        _isFirst = false;
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
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + bytes));
    }

    private readonly record struct Level(bool OnLines, bool IsArray);
}
