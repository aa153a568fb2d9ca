using System.Text;

namespace Indicators.Tables;

/// <summary>What the bytes above ASCII look like: characters of UTF-8, pairs as Chinese has them, or letters standing alone.</summary>
/// <param name="Utf8">Characters that are whole in UTF-8.</param>
/// <param name="NotUtf8">Bytes that are not.</param>
/// <param name="Pairs">Pairs in the rows of everyday characters.</param>
/// <param name="Alone">High bytes between two ASCII ones: an accented letter in a word.</param>
internal readonly record struct ByteTally(int Utf8, int NotUtf8, int Pairs, int Alone)
{
    /// <summary>Almost any bytes can be decoded as GB18030; a text that is Chinese consists of everyday pairs.</summary>
    public bool LooksChinese => Pairs > 2 * Alone;

    public static ByteTally Of(ReadOnlySpan<byte> bytes)
    {
        (int utf8, int notUtf8) = CountUtf8(bytes);
        (int pairs, int alone) = CountPairs(bytes);
        return new(utf8, notUtf8, pairs, alone);
    }

    private static (int Whole, int Broken) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            bool isWhole = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            if (!isWhole)
                broken++;
            else if (!rune.IsAscii)
                whole++;
            bytes = bytes[length..];
        }

        return (whole, broken);
    }

    private static (int Pairs, int Alone) CountPairs(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0, alone = 0;
        for (int at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] < 0x80)
                continue;
            if (IsOfFourBytes(bytes[at..]))
            {
                pairs++;
                at += 3;
                continue;
            }

            bool isPair = at + 1 < bytes.Length && bytes[at] is >= 0xA1 and <= 0xF7 && bytes[at + 1] >= 0xA1;
            if (isPair)
            {
                pairs++;
                at++;
            }
            else if (at + 1 >= bytes.Length || bytes[at + 1] < 0x80)
            {
                alone++;
            }
        }

        return (pairs, alone);
    }

    /// <summary>
    /// Characters outside the everyday ones, such as the blank that does not break (U+00A0), take a digit behind each high byte.
    /// </summary>
    private static bool IsOfFourBytes(ReadOnlySpan<byte> bytes) =>
        bytes is [>= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..];
}
