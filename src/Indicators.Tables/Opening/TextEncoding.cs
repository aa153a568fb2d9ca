using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Indicators.Tables;

/// <summary>The encoding of a text, found by its bytes: a mark at the start, or what the bytes can be.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Mark">How many bytes at the start are its mark and no text.</param>
internal readonly record struct TextEncoding(Encoding Encoding, int Mark)
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false)),
        ([0xFF, 0xFE, 0x00, 0x00], new UTF32Encoding(false, false)),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false)),
        ([0x84, 0x31, 0x95, 0x33], Gb18030),
    ];

    /// <summary>The encoding; null where the bytes are no text.</summary>
    public static TextEncoding? Detect(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] mark, Encoding encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return new(encoding, mark.Length);
        }

        if (WithoutMark(bytes) is { } wide)
            return new(wide, 0);
        if (bytes.Contains((byte)0))
            return null;
        return new(Narrow(bytes), 0);
    }

    public string Decode(ReadOnlySpan<byte> bytes) => Encoding.GetString(bytes[Mark..]);

    /// <summary>The encoding a name means, such as the one a person states; the mark is still passed over.</summary>
    public static TextEncoding Stated(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] mark, Encoding marked) in Marks)
        {
            if (bytes.StartsWith(mark) && marked.CodePage == encoding.CodePage)
                return new(encoding, mark.Length);
        }

        return new(encoding, 0);
    }

    /// <summary>UTF-16 without a mark: digits, delimiters and line ends have a zero byte, always on the same side.</summary>
    private static UnicodeEncoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length & ~1, 8_192)];
        int first = 0, second = 0;
        for (int at = 0; at + 1 < head.Length; at += 2)
        {
            ushort pair = BinaryPrimitives.ReadUInt16LittleEndian(head[at..]);
            if (pair is >= 0x09 and < 0x80)
                second++;
            else if (BinaryPrimitives.ReverseEndianness(pair) is >= 0x09 and < 0x80)
                first++;
        }

        int pairs = head.Length / 2;
        if (second > pairs / 20 && first * 20 < second)
            return new UnicodeEncoding(false, false);
        return first > pairs / 20 && second * 20 < first ? new UnicodeEncoding(true, false) : null;
    }

    private static Encoding Narrow(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> whole = WithoutCutCharacter(bytes);
        if (Utf8.IsValid(whole))
            return new UTF8Encoding(false);
        ByteTally tally = ByteTally.Of(whole);
        if (tally.Utf8 > 10 * tally.NotUtf8)
            return new UTF8Encoding(false);
        return tally.LooksChinese ? Gb18030 : Western;
    }

    /// <summary>A text cut at a fixed length may end inside a character: up to three bytes of one are left off.</summary>
    private static ReadOnlySpan<byte> WithoutCutCharacter(ReadOnlySpan<byte> bytes)
    {
        for (int back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            byte lead = bytes[^back];
            if (lead >= 0xC0)
                return back < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2) ? bytes[..^back] : bytes;
            if (lead < 0x80)
                return bytes;
        }

        return bytes;
    }
}
