using Indicators.Prose.Tokens;

namespace Indicators.Prose.Windows;

/// <summary>The windows of a text that is read piece by piece: one buffer, whatever the length.</summary>
internal static class StreamedWindows
{
    /// <summary>Thirty-two of the longest sentences: a buffer is filled seldom, and fits where the processor keeps what is near.</summary>
    private const int BufferLength = 32 * WindowCutter.Longest;

    public static IEnumerable<TextWindow> Of(TextReader reader, PolicyTextOptions options)
    {
        var cutter = new WindowCutter(options);
        char[] buffer = new char[BufferLength];
        long offset = 0;
        int start = 0;
        int length = Fill(reader, buffer, 0);
        while (start < length)
        {
            // Near the end of the buffer a window may be longer than what is there.
            if (length - start < WindowCutter.Longest + WindowCutter.LookAhead && length == buffer.Length)
            {
                buffer.AsSpan(start, length - start).CopyTo(buffer);
                length = Fill(reader, buffer, length - start);
                start = 0;
            }

            TextWindow window = cutter.Cut(buffer.AsMemory(start, length - start), offset);
            yield return window;
            start += window.Raw.Length;
            offset += window.Raw.Length;
        }
    }

    /// <summary>Reads until the buffer is full or the text ends; returns how much it holds.</summary>
    private static int Fill(TextReader reader, char[] buffer, int length)
    {
        while (length < buffer.Length)
        {
            int read = reader.Read(buffer, length, buffer.Length - length);
            if (read == 0)
                return length;
            length += read;
        }

        return length;
    }
}
