using System.Text;

namespace Indicators.Desk.Drafts.Names;

/// <summary>
/// A piece of text as names are compared: without blanks, quotes, brackets and dashes, in half width and lower case, with
/// words that mean the same in one form; and where each of its characters stood.
/// </summary>
internal sealed class FoldedText
{
    private const string Skipped = " \t\r\n　“”\"'‘’「」《》〈〉<>（）()[]【】·•—–-－_";

    private readonly int[] _starts;

    private FoldedText(string text, int[] starts) => (Text, _starts) = (text, starts);

    public string Text { get; }

    public static string Fold(ReadOnlySpan<char> text) => Of(text).Text;

    public static FoldedText Of(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            if (Skipped.Contains(text[i]))
                continue;
            folded.Append(Plain(text[i]));
            starts.Add(i);
        }

        starts.Add(text.Length);
        return SameWords.In(folded.ToString(), starts) is { } replaced
            ? new FoldedText(replaced.Text, replaced.Starts)
            : new FoldedText(folded.ToString(), [.. starts]);
    }

    /// <summary>Where in the piece a folded character stood; of the end, the length of the piece.</summary>
    public int SourceOf(int folded) => _starts[folded];

    private static char Plain(char c) => c switch
    {
        >= '！' and <= '～' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        _ => char.ToLowerInvariant(c),
    };
}
