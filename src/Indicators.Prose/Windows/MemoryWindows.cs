using Indicators.Prose.Tokens;

namespace Indicators.Prose.Windows;

/// <summary>The windows of a text that is in memory.</summary>
internal static class MemoryWindows
{
    public static IEnumerable<TextWindow> Of(ReadOnlyMemory<char> text, PolicyTextOptions options)
    {
        var cutter = new WindowCutter(options);
        int start = 0;
        while (start < text.Length)
        {
            TextWindow window = cutter.Cut(text[start..], start);
            yield return window;
            start += window.Raw.Length;
        }
    }
}
