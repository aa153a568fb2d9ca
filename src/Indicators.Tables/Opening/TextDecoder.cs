using System.Text;

namespace Indicators.Tables;

/// <summary>Turns the bytes of a text file into text: UTF-8, GB18030, UTF-16 or a Western encoding, with or without a mark.</summary>
/// <example><code>
/// string? text = TextDecoder.Decode(File.ReadAllBytes("export.csv"));     // null: no text
/// </code></example>
public static class TextDecoder
{
    /// <summary>The text of bytes; null where they are no text.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="encoding">The encoding, where it is known; null: found by the bytes.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, Encoding? encoding = null) =>
        (encoding is null ? TextEncoding.Detect(bytes) : TextEncoding.Stated(encoding, bytes))?.Decode(bytes);
}
