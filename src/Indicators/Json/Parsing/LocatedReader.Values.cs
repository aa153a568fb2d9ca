using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Indicators.Json;

internal ref partial struct LocatedReader
{
    /// <summary>Reads a string as UTF-8, good until the next read. A fault where the value is none or is too long.</summary>
    public bool TryReadUtf8(int longest, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (Token != JsonTokenType.String)
        {
            WrongType("string");
            return false;
        }

        if (_json.ValueIsEscaped && !TryUnescape())
            return false;
        text = _json.ValueIsEscaped ? Unescape() : _json.ValueSpan;
        return IsWithin(text, longest);
    }

    /// <summary>Reads a string; null, with a fault, where the value is none, is blank or is too long.</summary>
    public string? ReadString(int longest)
    {
        if (!TryReadUtf8(longest, out ReadOnlySpan<byte> utf8))
            return null;
        string text = Encoding.UTF8.GetString(utf8);
        if (!string.IsNullOrWhiteSpace(text))
            return text;
        Fault(CatalogErrors.Blank);
        return null;
    }

    /// <summary>The current token as it stands in the file, quotation marks aside.</summary>
    public readonly ReadOnlySpan<byte> ValueText => _json.ValueSpan;

    public bool ReadTrue()
    {
        if (Token == JsonTokenType.True)
            return true;
        WrongType("true");
        return false;
    }

    public bool ReadFalse()
    {
        if (Token == JsonTokenType.False)
            return true;
        WrongType("false");
        return false;
    }

    /// <summary>Reads a whole number in a range; null, with a fault, otherwise.</summary>
    public int? ReadInteger(int least, int most)
    {
        if (Token != JsonTokenType.Number)
        {
            WrongType("number");
            return null;
        }

        if (_json.TryGetInt32(out int number) && number >= least && number <= most)
            return number;
        Fault(CatalogErrors.NumberOutOfRange, TextPreview.OfUtf8(_json.ValueSpan), TextPreview.Of(least), TextPreview.Of(most));
        return null;
    }

    /// <summary>Reads a number exactly: no digit may be lost. Null, with a fault, otherwise.</summary>
    public decimal? ReadDecimal()
    {
        if (Token != JsonTokenType.Number)
        {
            WrongType("number");
            return null;
        }

        // A decimal has at most 29 digits; with sign, point and no exponent that is 31 characters.
        ReadOnlySpan<byte> digits = _json.ValueSpan;
        if (digits.Length <= 31 && !digits.ContainsAny("eE"u8)
            && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && SameDigits(number, digits))
            return number;
        Fault(CatalogErrors.NumberNotExact, TextPreview.OfUtf8(digits));
        return null;
    }

    /// <summary>The byte offset of a character of the current string value, for a fault inside it.</summary>
    /// <param name="position">The index of the character in UTF-16 units of the decoded text.</param>
    public readonly int OffsetInside(int position)
    {
        ReadOnlySpan<byte> raw = _json.ValueSpan;
        int at = 0;
        for (int units = 0; units < position && at < raw.Length; at += BytesOf(raw[at..]))
            units += raw[at] >= 0xF0 ? 2 : 1;
        return Offset + 1 + Math.Min(at, raw.Length);
    }

    /// <summary>The bytes a character takes in the file: as UTF-8, or as an escape.</summary>
    private static int BytesOf(ReadOnlySpan<byte> raw) => raw[0] switch
    {
        (byte)'\\' => raw[1] == 'u' ? 6 : 2,
        < 0x80 => 1,
        < 0xE0 => 2,
        < 0xF0 => 3,
        _ => 4,
    };

    private static bool SameDigits(decimal number, ReadOnlySpan<byte> digits)
    {
        Span<byte> text = stackalloc byte[32];
        // decimal.Parse rounds what it cannot hold; what it holds it prints back digit for digit.
        return number.TryFormat(text, out int length, default, CultureInfo.InvariantCulture)
            && text[..length].TrimStart((byte)'-').SequenceEqual(digits.TrimStart((byte)'-'));
    }

    private readonly bool IsWithin(ReadOnlySpan<byte> text, int longest)
    {
        if (text.Length <= longest || CharactersOf(text) <= longest)
            return true;
        Fault(CatalogErrors.TooLong, TextPreview.OfUtf8(text), TextPreview.Of(CharactersOf(text)), TextPreview.Of(longest));
        return false;
    }

    /// <summary>Unicode characters, as the schema's <c>maxLength</c> counts them.</summary>
    private static int CharactersOf(ReadOnlySpan<byte> text)
    {
        int characters = 0;
        foreach (byte b in text)
            characters += (b & 0xC0) == 0x80 ? 0 : 1;
        return characters;
    }

    /// <summary>False, with a fault, where an escape names half a surrogate pair.</summary>
    private bool TryUnescape()
    {
        try
        {
            _ = Unescape();
            return true;
        }
        catch (InvalidOperationException)
        {
            Fault(CatalogErrors.BrokenEscape, TextPreview.OfUtf8(_json.ValueSpan));
            return false;
        }
    }

    private ReadOnlySpan<byte> Unescape()
    {
        int longest = _json.ValueSpan.Length;
        if (_scratch is null || _scratch.Length < longest)
            _scratch = new byte[Math.Max(256, longest)];
        return _scratch.AsSpan(0, _json.CopyString(_scratch));
    }
}
