using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Indicators.Json;

/// <summary>What keeps a text from being a JSON document at all, and where.</summary>
internal static class SyntaxFaults
{
    /// <summary>The text without a byte order mark: read where present, never written.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    /// <summary>True where the bytes are UTF-8 and not blank; otherwise a fault.</summary>
    public static bool IsText(ReadOnlySpan<byte> utf8, FaultList faults)
    {
        if (!Utf8.IsValid(utf8))
        {
            int offset = FirstInvalid(utf8);
            faults.Add(offset, CatalogErrors.NotUtf8, utf8[offset].ToString("X2", CultureInfo.InvariantCulture));
            return false;
        }

        if (utf8.ContainsAnyExcept(" \t\r\n"u8))
            return true;
        faults.Add(0, CatalogErrors.Empty);
        return false;
    }

    /// <summary>Notes why the JSON reader gave up.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="offset">Where it gave up.</param>
    /// <param name="depth">How deep it was nested then.</param>
    /// <param name="faults">Where to note it.</param>
    public static void Add(ReadOnlySpan<byte> utf8, int offset, int depth, FaultList faults)
    {
        // A reader that stands on an opening bracket does not count it yet.
        bool opens = offset < utf8.Length && utf8[offset] is (byte)'[' or (byte)'{';
        if (depth >= LocatedReader.MaxDepth - 1 && opens)
            faults.Add(offset, CatalogErrors.TooDeep, TextPreview.Of(LocatedReader.MaxDepth));
        else if (utf8[offset..].ContainsAnyExcept(" \t\r\n"u8))
            faults.Add(offset, CatalogErrors.NotJson, CharacterAt(utf8, offset), SyntaxSlip.At(utf8, offset));
        else
            faults.Add(offset, CatalogErrors.Truncated);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out int length) == System.Buffers.OperationStatus.Done)
            offset += length;
        return offset;
    }

    private static string CharacterAt(ReadOnlySpan<byte> utf8, int offset)
    {
        _ = Rune.DecodeFromUtf8(utf8[offset..], out Rune character, out _);
        return Rune.IsControl(character)
            ? string.Create(CultureInfo.InvariantCulture, $"U+{character.Value:X4}")
            : $"'{character}'";
    }
}
