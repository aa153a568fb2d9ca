using System.Buffers.Binary;
using System.Text;

namespace Indicators.Tables;

/// <summary>The names of the streams in a compound file (the container of .xls, .doc and encrypted .xlsx).</summary>
/// <remarks>
/// Entries are 128 bytes and stand on 128-byte marks, so all marks are looked at: that needs no allocation table, which is where
/// damaged files are damaged.
/// </remarks>
internal static class CompoundDirectory
{
    private const int EntrySize = 128;

    public static IReadOnlySet<string> EntryNames(Stream content)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        byte[] block = new byte[EntrySize * 512];
        content.Position = 0;
        int length;
        while ((length = content.ReadAtLeast(block, block.Length, throwOnEndOfStream: false)) > 0)
        {
            for (int at = 0; at + EntrySize <= length; at += EntrySize)
            {
                if (NameOf(block.AsSpan(at, EntrySize)) is { } name)
                    names.Add(name);
            }
        }

        return names;
    }

    /// <summary>A name of up to 31 characters, its length with the closing zero, and a type: storage, stream or root.</summary>
    private static string? NameOf(ReadOnlySpan<byte> entry)
    {
        int bytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        bool isEntry = bytes is >= 4 and <= 64 && bytes % 2 == 0 && entry[66] is 1 or 2 or 5 && entry[67] <= 1
            && BinaryPrimitives.ReadUInt16LittleEndian(entry[(bytes - 2)..]) == 0;
        return isEntry ? Encoding.Unicode.GetString(entry[..(bytes - 2)]) : null;
    }
}
