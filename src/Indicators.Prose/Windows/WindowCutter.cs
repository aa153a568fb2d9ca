using System.Buffers;
using Indicators.Prose.Grammar;

namespace Indicators.Prose.Windows;

/// <summary>Finds where the next window of a text ends: after a sentence mark or a line, or where it would grow too long.</summary>
internal static class WindowCutter
{
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。！？!?\n");
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，；、,; ");

    /// <summary>No sentence a person writes is longer; a longer one is cut at a comma.</summary>
    public const int Longest = 1024;

    /// <summary>The length of the first window of a text that is not empty.</summary>
    public static int Next(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> part = text.Length > Longest ? text[..Longest] : text;
        int end = part.IndexOfAny(SentenceMarks);
        if (end >= 0)
            return end + 1;
        if (part.Length < Longest)
            return part.Length;
        int comma = part.LastIndexOfAny(ClauseMarks);
        return comma > Longest / 2 ? comma + 1 : Longest;
    }

    public static TextWindow Make(ReadOnlyMemory<char> text, long offset)
    {
        char last = text.Span[^1];
        return new TextWindow(text, offset, Punctuation.EndsSentence(last), last == '\n');
    }
}
