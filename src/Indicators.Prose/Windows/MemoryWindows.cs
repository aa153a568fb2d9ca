namespace Indicators.Prose.Windows;

/// <summary>The windows of a text that is in memory.</summary>
internal static class MemoryWindows
{
    public static IEnumerable<TextWindow> Of(ReadOnlyMemory<char> text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int length = WindowCutter.Next(text.Span[start..]);
            yield return WindowCutter.Make(text.Slice(start, length), start);
            start += length;
        }
    }
}
